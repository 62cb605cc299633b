declare namespace App {
  interface Locals {
    archive: import('#domain/archive.ts').Archive;
    locale: import('#domain/locale.ts').Locale;
    story: import('#domain/records.ts').Story;
  }
}

declare module 'virtual:zinc-map' {
  const zincMap: import('#domain/zinc-map.ts').ZincMap;
  export default zincMap;
}

declare module 'virtual:street-map' {
  const streetMap: import('#domain/tile-config.ts').StreetMap | null;
  export default streetMap;
}
