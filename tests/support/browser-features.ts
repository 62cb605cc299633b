/** A feature of browsers that is younger than the oldest this site is made for. */
export interface Feature {
  readonly name: string;
  /** How a built file that uses it looks. */
  readonly pattern: RegExp;
  /** The first versions that know it, by MDN's browser-compat-data (github.com/mdn/browser-compat-data). */
  readonly since: { readonly chrome: number; readonly safari: number };
  /**
   * Where it may stand: a test for it, which must be in the same file (for styles `@supports` around
   * it is always one); or `ignored`, where browsers that do not know it only look plainer.
   */
  readonly unless?: RegExp | 'ignored';
}

const none = Infinity;
/** A method of that name on whatever. */
const method = (names: string): RegExp => new RegExp(String.raw`\.(?:${names})\(`);

/** Younger than Chrome 107 or Safari 16.0 in scripts. */
export const scriptFeatures: readonly Feature[] = [
  {
    name: 'arrays changed by copy',
    pattern: method('toSorted|toReversed|toSpliced'),
    since: { chrome: 110, safari: 16 },
  },
  {
    name: 'groupBy',
    pattern: /\b(?:Object|Map)\.groupBy\(/,
    since: { chrome: 117, safari: 17.4 },
  },
  { name: 'Array.fromAsync', pattern: /Array\.fromAsync\(/, since: { chrome: 121, safari: 16.4 } },
  {
    name: 'Promise.withResolvers',
    pattern: /\bPromise\.withResolvers\b/,
    since: { chrome: 119, safari: 17.4 },
  },
  { name: 'Promise.try', pattern: /\bPromise\.try\(/, since: { chrome: 128, safari: 18.2 } },
  {
    name: 'well-formed strings',
    pattern: method('isWellFormed|toWellFormed'),
    since: { chrome: 111, safari: 16.4 },
  },
  {
    name: 'methods of sets',
    pattern: method(
      'isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|intersection|difference|union',
    ),
    since: { chrome: 122, safari: 17 },
  },
  {
    name: 'methods of iterators',
    pattern:
      /(?<!\bObject)\.(?:values|keys|entries|matchAll)\([^()]*\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(|\bIterator\.from\(/,
    since: { chrome: 122, safari: 18.4 },
  },
  { name: 'URL.canParse', pattern: /\bURL\.canParse\b/, since: { chrome: 120, safari: 17 } },
  { name: 'URL.parse', pattern: /\bURL\.parse\(/, since: { chrome: 126, safari: 18 } },
  {
    name: 'AbortSignal.any',
    pattern: /\bAbortSignal\.any\b/,
    since: { chrome: 116, safari: 17.4 },
  },
  {
    name: 'popover',
    pattern: method('showPopover|hidePopover|togglePopover'),
    since: { chrome: 114, safari: 17 },
    unless: /["'`](?:popover|showPopover)["'`]\s*in\b|\.showPopover\s*\?|\.showPopover\b(?!\()/,
  },
  {
    name: 'view transitions',
    pattern: method('startViewTransition'),
    since: { chrome: 111, safari: 18 },
    unless: /\.startViewTransition\?\.|startViewTransition["'`]\s*in\b/,
  },
  {
    name: 'checkVisibility',
    pattern: method('checkVisibility'),
    since: { chrome: 105, safari: 17.4 },
    unless: /\.checkVisibility\?\./,
  },
  {
    name: 'requestIdleCallback',
    pattern: /\brequestIdleCallback\b/,
    since: { chrome: 47, safari: none },
    unless: /requestIdleCallback["'`]\s*in\b|\brequestIdleCallback\?\.|typeof requestIdleCallback/,
  },
  {
    name: 'ElementInternals',
    pattern: method('attachInternals'),
    since: { chrome: 77, safari: 16.4 },
  },
  {
    name: 'streams of compression',
    pattern: /\bnew (?:De)?CompressionStream\b/,
    since: { chrome: 80, safari: 16.4 },
    unless: /typeof (?:De)?CompressionStream|["'`](?:De)?CompressionStream["'`]\s*in\b/,
  },
  {
    name: 'OffscreenCanvas',
    pattern: /\bnew OffscreenCanvas\b/,
    since: { chrome: 69, safari: 16.4 },
    unless: /typeof OffscreenCanvas|["'`]OffscreenCanvas["'`]\s*in\b/,
  },
  {
    name: 'Intl.DurationFormat',
    pattern: /\bIntl\.DurationFormat\b/,
    since: { chrome: 129, safari: 16.4 },
  },
  {
    name: 'looking behind in a regular expression',
    pattern: /\(\?<[=!]/,
    since: { chrome: 62, safari: 16.4 },
  },
  {
    name: 'sets in a regular expression',
    pattern: /new RegExp\([^)]*,\s*["'`][a-z]*v[a-z]*["'`]\)/,
    since: { chrome: 112, safari: 17 },
  },
  {
    name: 'RegExp.escape',
    pattern: /\bRegExp\.escape\b/,
    since: { chrome: 136, safari: 18.2 },
  },
  {
    name: 'base64 of bytes',
    pattern: /\bUint8Array\.from(?:Base64|Hex)\b|\.to(?:Base64|Hex)\(/,
    since: { chrome: 140, safari: 18.2 },
  },
  { name: 'bytes()', pattern: method('bytes'), since: { chrome: 132, safari: 18 } },
  { name: 'Temporal', pattern: /\bTemporal\./, since: { chrome: 144, safari: none } },
  {
    name: 'the navigation API',
    pattern: /\bnavigation\.(?:navigate|addEventListener|currentEntry)\b/,
    since: { chrome: 102, safari: 26.2 },
  },
  {
    name: 'scrollend',
    pattern: /["'`]scrollend["'`]/,
    since: { chrome: 114, safari: 26.2 },
    unless: /["'`]onscrollend["'`]\s*in\b/,
  },
  {
    name: 'setHTMLUnsafe',
    pattern: method('setHTMLUnsafe|getHTML|setHTML'),
    since: { chrome: 124, safari: 17.4 },
  },
  {
    name: 'scheduler',
    pattern: /\bscheduler\.(?:yield|postTask)\b/,
    since: { chrome: 94, safari: none },
    unless: /["'`]scheduler["'`]\s*in\b|scheduler\?\./,
  },
];

/** Younger than Chrome 107 or Safari 16.0 in styles. */
export const styleFeatures: readonly Feature[] = [
  { name: 'light-dark()', pattern: /light-dark\(/, since: { chrome: 123, safari: 17.5 } },
  {
    name: 'oklch() and its like',
    pattern: /\bok(?:lch|lab)\(/,
    since: { chrome: 111, safari: 15.4 },
  },
  { name: 'color-mix()', pattern: /color-mix\(/, since: { chrome: 111, safari: 16.2 } },
  {
    name: 'relative colours',
    pattern: /\((?:from)\s+[\w#-]/,
    since: { chrome: 119, safari: 16.4 },
  },
  { name: 'nesting', pattern: /[{;}]\s*&/, since: { chrome: 112, safari: 16.5 } },
  {
    name: 'ranges in media queries',
    pattern: /@media[^{]*\([^)]*[<>]/,
    since: { chrome: 104, safari: 16.4 },
  },
  {
    name: 'a media query negated in part',
    pattern: /@media[^{]*\bnot\s*\(/,
    since: { chrome: 104, safari: 16.4 },
  },
  { name: '@scope', pattern: /@scope\b/, since: { chrome: 118, safari: 17.4 } },
  { name: '@starting-style', pattern: /@starting-style\b/, since: { chrome: 117, safari: 17.5 } },
  { name: '@property', pattern: /@property\b/, since: { chrome: 85, safari: 16.4 } },
  {
    name: 'queries of a container’s style',
    pattern: /@container[^{]*style\(/,
    since: { chrome: 111, safari: 18 },
  },
  { name: 'subgrid', pattern: /\bsubgrid\b/, since: { chrome: 117, safari: 16 } },
  { name: ':popover-open', pattern: /:popover-open/, since: { chrome: 114, safari: 17 } },
  {
    name: ':user-valid',
    pattern: /:user-(?:in)?valid/,
    since: { chrome: 119, safari: 16.5 },
  },
  { name: ':dir()', pattern: /:dir\(/, since: { chrome: 120, safari: 16.4 } },
  {
    name: 'nth-child of a selector',
    pattern: /:nth-(?:last-)?child\([^)]*\bof\b/,
    since: { chrome: 111, safari: 9 },
  },
  {
    name: 'anchors',
    pattern: /(?<![\w-])anchor(?:-name|-size)?[(:]|position-(?:anchor|area):/,
    since: { chrome: 125, safari: 26 },
  },
  {
    name: 'units of the moving screen',
    pattern: /\d[sdl]v(?:h|w|min|max|b|i)\b/,
    since: { chrome: 108, safari: 15.4 },
  },
  { name: 'units of the line', pattern: /\dr?lh\b/, since: { chrome: 111, safari: 16.4 } },
  {
    name: 'trigonometry',
    pattern: /[\s:(,*+-](?:sin|cos|tan|atan2|hypot|sqrt|pow)\(/,
    since: { chrome: 120, safari: 15.4 },
  },
  {
    name: 'rounding',
    pattern: /[\s:(,*+-](?:round|mod|rem|sign|abs)\(/,
    since: { chrome: 125, safari: 15.4 },
  },
  {
    name: 'masks without a prefix',
    pattern: /[;{]mask(?:-image)?:(?!none)/,
    since: { chrome: 120, safari: 15.4 },
    unless: /-webkit-mask/,
  },
  {
    name: 'sets of pictures without a prefix',
    pattern: /[^-]image-set\(/,
    since: { chrome: 113, safari: 17 },
  },
  { name: 'easing by points', pattern: /[\s:,]linear\(/, since: { chrome: 113, safari: 17.2 } },
  {
    name: 'balanced lines',
    pattern: /text-wrap(?:-style)?:/,
    since: { chrome: 114, safari: 17.4 },
    unless: 'ignored',
  },
  {
    name: 'fields as large as their text',
    pattern: /field-sizing:/,
    since: { chrome: 123, safari: 26.2 },
    unless: 'ignored',
  },
  {
    name: 'animated sizes',
    pattern: /interpolate-size:|calc-size\(|::details-content/,
    since: { chrome: 129, safari: none },
    unless: 'ignored',
  },
  {
    name: 'colours of the scroll bar',
    pattern: /scrollbar-(?:color|width|gutter):/,
    since: { chrome: 121, safari: 18.2 },
    unless: 'ignored',
  },
  {
    name: 'content that is left out until seen',
    pattern: /content-visibility:/,
    since: { chrome: 85, safari: 18 },
    unless: 'ignored',
  },
  {
    name: 'animations by scrolling',
    pattern: /(?:animation|scroll|view)-timeline(?:-name)?:/,
    since: { chrome: 115, safari: 26 },
  },
  {
    name: 'view transitions',
    pattern: /@view-transition\b|view-transition-name:/,
    since: { chrome: 126, safari: 18.2 },
    unless: 'ignored',
  },
  {
    name: 'trimmed boxes of text',
    pattern: /text-box(?:-trim|-edge)?:/,
    since: { chrome: 133, safari: 18.2 },
    unless: 'ignored',
  },
];

/** Styles without what stands in `@supports`, which browsers that lack it pass over. */
export function withoutSupports(css: string): string {
  const start = css.indexOf('@supports');
  if (start < 0) return css;
  let depth = 0;
  let end = css.indexOf('{', start);
  for (; end < css.length; end += 1) {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
    if (depth === 0) break;
  }
  return css.slice(0, start) + withoutSupports(css.slice(end + 1));
}

/** A declaration that follows another of the same property, which is what old browsers keep. */
const second = /(?<=[;{])(?:([\w-]+):[^;{}]*;)(?:[^{}]*?;)?\1:[^;{}]*(?=[;}])/g;

/** Styles without declarations that only better one before them. */
export function withoutBetter(css: string): string {
  return css.replaceAll(second, (all) => all.slice(0, all.lastIndexOf(';')));
}

/** The features a file uses that the oldest browsers lack, without a test for them. */
export function listUnguarded(text: string, features: readonly Feature[]): string[] {
  return features
    .filter(({ pattern, unless }) => {
      if (unless === 'ignored' || !pattern.test(text)) return false;
      return !unless?.test(text);
    })
    .map(({ name, since }) => `${name} (Chrome ${since.chrome}, Safari ${since.safari})`);
}
