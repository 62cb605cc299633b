/** The words that must stand on a map made of others' work, and where they lead. */
export interface Credit {
  readonly text: string;
  readonly url: string | null;
}

/** Pictures of streets from a server that is asked only after the visitor's tap. */
export interface StreetTiles {
  readonly kind: 'tiles';
  /** Template with `{z}`, `{x}` and `{y}`. */
  readonly url: string;
  /** What the content security policy allows pictures from. */
  readonly origin: string;
  readonly host: string;
  readonly credit: Credit;
}

/** A street map the site hosts itself: a PMTiles archive in Protomaps' format. */
export interface OwnStreets {
  readonly kind: 'own';
  /** Path under the site's base, without a leading slash. */
  readonly path: string;
  readonly bytes: number;
  readonly credit: Credit;
}

export type StreetMap = StreetTiles | OwnStreets;

/** The environment variables that choose the tiles. */
export interface TileEnvironment {
  readonly TILE_URL?: string | undefined;
  readonly TILE_ATTRIBUTION?: string | undefined;
  readonly TILE_ATTRIBUTION_URL?: string | undefined;
}

/** OpenStreetMap's licence asks for these words and this link. */
export const osmCredit: Credit = {
  text: '© OpenStreetMap contributors',
  url: 'https://www.openstreetmap.org/copyright',
};

/** OpenStreetMap's standard tiles; their usage policy is at operations.osmfoundation.org. */
const standardTiles = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';

/**
 * The street tiles of this site: OpenStreetMap's, those of `TILE_URL`, or none (`TILE_URL=none`).
 * @throws Error that names the variable and what to write into it
 */
export function readTileConfig(environment: TileEnvironment): StreetTiles | null {
  const given = environment.TILE_URL?.trim();
  if (given === 'none') return null;
  const url = given ? given : standardTiles;
  const { origin, hostname } = readOrigin(url);
  return { kind: 'tiles', url, origin, host: hostname, credit: readCredit(environment, url) };
}

function readOrigin(url: string): URL {
  const names = Array.from(url.matchAll(/\{([^}]*)\}/g), ([, name]) => name);
  if ([...names].sort().join() !== 'x,y,z') {
    throw new Error(
      `TILE_URL is "${url}"; write a template with {z}, {x} and {y} once each and nothing else in braces, or "none"`,
    );
  }
  const plain = url.replaceAll(/\{[xyz]\}/g, '0');
  const parsed = URL.canParse(plain) ? new URL(plain) : null;
  const isLoopback = parsed?.hostname === 'localhost' || parsed?.hostname === '127.0.0.1';
  if (!parsed || !(parsed.protocol === 'https:' || (isLoopback && parsed.protocol === 'http:'))) {
    throw new Error(`TILE_URL is "${url}"; it must begin with https:// and a host without braces`);
  }
  if (/[\s;,"'*]/.test(url)) {
    throw new Error(`TILE_URL is "${url}"; leave out spaces, quotes, commas, semicolons and *`);
  }
  return parsed;
}

function readCredit(environment: TileEnvironment, url: string): Credit {
  const text = environment.TILE_ATTRIBUTION?.trim();
  const link = environment.TILE_ATTRIBUTION_URL?.trim();
  if (!text && url !== standardTiles) {
    throw new Error('TILE_URL is set; set TILE_ATTRIBUTION too: who made the tiles must be named');
  }
  if (!text) return osmCredit;
  if (link && !link.startsWith('https://')) {
    throw new Error(`TILE_ATTRIBUTION_URL is "${link}"; it must begin with https://`);
  }
  return { text, url: link ? link : null };
}
