declare namespace App {
  interface Locals {
    archive: import('#domain/archive.ts').Archive;
    locale: import('#domain/locale.ts').Locale;
    story: import('#domain/records.ts').Story;
  }
}

declare module 'virtual:archive' {
  const records: import('#domain/content.ts').Records;
  export default records;
}

declare module 'virtual:zinc-map' {
  const zincMap: import('#domain/zinc-map.ts').ZincMap;
  export default zincMap;
}

interface ImportMetaEnv {
  /** Names the state of the content the search index was made of. */
  readonly SEARCH_VERSION: string;
}

declare module 'virtual:street-map' {
  const streetMap: import('#domain/tile-config.ts').StreetMap | null;
  export default streetMap;
}
