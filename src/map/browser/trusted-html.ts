interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(text: string): string }): unknown;
}

/** The two strings Leaflet 1.9 assigns as HTML, both while it tests what the browser can draw. */
const allowed = new Set(['<svg/>', '<v:shape adj="1"/>']);

/**
 * Lets Leaflet load under `require-trusted-types-for 'script'`: a default policy that passes
 * exactly its two test strings and refuses every other, wherever it comes from.
 */
export function allowLeafletMarkup(): void {
  const { trustedTypes } = globalThis as {
    trustedTypes?: PolicyFactory & { defaultPolicy?: unknown };
  };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createHTML: (text) => {
      if (allowed.has(text)) return text;
      throw new TypeError('This site never assigns HTML; build nodes instead.');
    },
  });
}
