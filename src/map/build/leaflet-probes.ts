/** A Vite plugin that changes the text of some modules. */
interface TextPlugin {
  readonly name: string;
  readonly transform: (code: string, id: string) => string | undefined;
}

/**
 * What Leaflet 1.9 finds out by assigning HTML when it is loaded, and what every browser with
 * trusted types answers: SVG in HTML there is, VML there is not.
 */
const probes = [
  ["div.innerHTML = '<svg/>';", 'return true;'],
  [`div.innerHTML = '<v:shape adj="1"/>';`, 'return false;'],
] as const;

/**
 * Leaflet without its two probes, so that it loads under `require-trusted-types-for 'script'` and
 * needs no policy that would let HTML through.
 * @throws Error when a probe is not where it was: another Leaflet has to be read anew
 */
export function answerProbes(code: string): string {
  return probes.reduce((text, [probe, answer]) => {
    if (!text.includes(probe)) throw new Error(`Leaflet has no longer "${probe}"`);
    return text.replace(probe, answer);
  }, code);
}

/** Takes the probes out of Leaflet wherever it is bundled. */
export const leafletProbes: TextPlugin = {
  name: 'leaflet-probes',
  transform: (code, id) => (/leaflet\/dist\/leaflet-src/.test(id) ? answerProbes(code) : undefined),
};
