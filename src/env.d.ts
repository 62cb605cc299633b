declare namespace App {
  interface Locals {
    archive: import('#archive/archive.ts').Archive;
    locale: import('#archive/locale.ts').Locale;
    story: import('#archive/story-records.ts').Story;
    map: import('#map/zinc-map.ts').ZincMap;
    /** Claims the story's prose has cited so far: the first mention has its note in the margin. */
    cited: Set<string>;
  }
}

declare module 'virtual:archive' {
  const records: import('#archive/content.ts').Records;
  export default records;
}

declare module 'virtual:photos' {
  /** The pictures of the photographs by their ids. */
  const photos: Readonly<Record<string, import('astro').ImageMetadata>>;
  export default photos;
}

declare module 'virtual:zinc-map' {
  const zincMap: import('#map/zinc-map.ts').ZincMap;
  export default zincMap;
}

interface ImportMetaEnv {
  /** Names the state of the content the search index was made of. */
  readonly SEARCH_VERSION: string;
  /** The path of the worker that keeps copies of the site; empty in a build that keeps none. */
  readonly WORKER: string;
}

declare module 'virtual:street-map' {
  const streetMap: import('#map/tile-config.ts').StreetMap | null;
  export default streetMap;
}
