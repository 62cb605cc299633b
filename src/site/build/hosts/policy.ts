/**
 * The names under which code of this site may make HTML or a script's address out of text. Each is
 * taken by one file, which passes one exact text and throws at any other: `pagefind` the address of
 * the worker in which the search runs, `offline` that of the worker which keeps copies. Leaflet needs
 * none, for its two probes are taken out.
 */
export const trustedNames = ['pagefind', 'offline'] as const;

/** What holds in every document, whoever serves it and whether it may be framed. */
const always = [
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedNames.join(' ')}`,
] as const;

/**
 * The policy each page carries in itself, as directives for Astro, which adds those for scripts and
 * styles with their hashes. The map adds where its street tiles come from.
 */
export const pageDirectives = ["default-src 'self'", "img-src 'self' data:", ...always] as const;

/**
 * The policy a host sends: again what a page says of itself too late or, being no page, not at all,
 * and who may frame it, which only a header can say. Pictures and styles are left to the page: it
 * alone knows where its tiles come from and what its styles hash to.
 */
export function writePolicy(framedBy: "'none'" | '*'): string {
  const more = ["script-src 'self'", "connect-src 'self'", `frame-ancestors ${framedBy}`];
  return [...always, ...more].join('; ');
}

/**
 * The policy of scripts, which counts where one runs as a worker: the search reads its index by
 * WebAssembly there, and no page may.
 */
export const workerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
].join('; ');

/** What a page may ask a device for: where it is, on the map. All else that browsers know is off. */
const refused = [
  ...['accelerometer', 'camera', 'display-capture', 'encrypted-media', 'gyroscope', 'hid'],
  ...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb'],
  'xr-spatial-tracking',
];

export const permissions = ['geolocation=(self)', ...refused.map((name) => `${name}=()`)].join(
  ', ',
);
