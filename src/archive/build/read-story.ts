import { mdxToMdast } from 'satteri';
import type { KnownProblem } from '#archive/content.ts';
import type { Locale } from '#archive/locale.ts';
import { suggest } from '#archive/nearest-name.ts';
import { type StorySegment, storyTags } from '#archive/story-tags.ts';

interface TreeNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: string;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly TreeNode[];
  readonly position?: { start: { line: number } };
}

interface Context {
  readonly tags: Tags;
  readonly locale: Locale;
  readonly claim: string | null;
  readonly link: string | null;
  readonly isPlain: boolean;
}

/** What the prose of a story holds: its runs of text, and what an author may not write. */
export interface StoryReading {
  readonly segments: StorySegment[];
  readonly problems: KnownProblem[];
}

const links = new Set(['Claim', 'Place', 'Event', 'Term']);
const forbidden: Record<string, string> = {
  mdxFlowExpression: 'an expression',
  mdxTextExpression: 'an expression',
  mdxjsEsm: 'an import or export',
  html: 'HTML',
  link: 'a link of its own',
  image: 'an image',
  linkReference: 'a link of its own',
  imageReference: 'an image',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  table: 'a table',
  code: 'a piece of code',
  inlineCode: 'a piece of code',
};

/** Tags around words, and tags that stand by themselves; the others may be either. */
const around = new Set(['Claim', 'Place', 'Event', 'Term', 'Plain']);
const alone = new Set(['Conflict', 'Chart', 'Drawing', 'Figure', 'Photo', 'Anchor']);

/** Tags an author may use, and the attribute each carries. */
type Tags = Readonly<Record<string, string | null>>;

/** Reads a story's MDX into text runs with the claim around each, for the numeral rule. */
export function readStory(file: string, body: string, locale: Locale): StoryReading {
  return readProse(file, body, locale, storyTags);
}

/** Reads MDX that may hold only prose and some tags. */
export function readProse(file: string, body: string, locale: Locale, tags: Tags): StoryReading {
  const reading: StoryReading = { segments: [], problems: [] };
  try {
    const tree = mdxToMdast(body) as unknown as TreeNode;
    visit(tree, { tags, locale, claim: null, link: null, isPlain: false }, file, reading);
  } catch (error) {
    reading.problems.push({ rule: 'mdx', file, ...explain(error as Error) });
  }
  return reading;
}

/** Where the reader of MDX stopped, and what an editor may have done there. */
function explain(error: Error): { field: string; message: string } {
  const said = error.message.split('\n')[0] ?? '';
  const line = /\((\d+):\d+/.exec(said)?.[1] ?? /(?:^|\D)(\d+):\d+/.exec(said)?.[1];
  const tag = /`<\/?(\w+)>?`/.exec(said)?.[1];
  const message = tag
    ? `is not MDX at the tag <${tag}>, expected every tag closed and its id in quotes`
    : 'is not MDX, expected every tag closed and its id in quotes';
  return { field: line ? `line ${line}` : 'prose', message };
}

function visit(node: TreeNode, context: Context, file: string, reading: StoryReading): void {
  const line = node.position?.start.line ?? 1;
  const report = (message: string): void => {
    reading.problems.push({ rule: 'mdx', file, field: `line ${line}`, message });
  };
  const what = forbidden[node.type];
  if (node.type === 'heading' && !textOf(node).trim()) {
    report('is a heading without words, expected its words behind the signs #');
  }
  if (what) return report(`holds ${what}, expected prose and the tags ${tagList(context.tags)}`);
  if (node.type === 'heading' && 'depth' in node && node.depth === 1) {
    report('is a heading of the first level, expected ## (the title stands in story.yaml)');
  }
  if (node.value !== undefined) {
    const { locale, claim, isPlain } = context;
    reading.segments.push({ locale, line, text: node.value, claim, isPlain });
  }
  const inner = node.type.startsWith('mdxJsx') ? enterTag(node, context, report) : context;
  for (const child of node.children ?? []) visit(child, inner, file, reading);
}

/** The words of a part of the prose and of all inside it. */
const textOf = ({ value = '', children = [] }: TreeNode): string =>
  value + children.map(textOf).join('');

function enterTag(node: TreeNode, context: Context, report: (message: string) => void): Context {
  const name = node.name ?? '';
  const { tags } = context;
  if (!Object.hasOwn(tags, name)) {
    const near = suggest(name, Object.keys(tags));
    report(`<${name}> is not a tag of this site, expected ${tagList(tags)}${near}`);
    return context;
  }
  const attribute = tags[name];
  const given = node.attributes ?? [];
  const id = given.find((one) => one.name === attribute)?.value;
  if (attribute && (given.length !== 1 || typeof id !== 'string')) {
    report(`<${name}> needs one attribute, expected ${attribute}="…" as plain text`);
  }
  const isEmpty = !textOf(node).trim();
  if (around.has(name) && isEmpty)
    report(`<${name}> holds no words, expected them before </${name}>`);
  if (alone.has(name) && !isEmpty) {
    report(`<${name}> holds words nobody would see, expected them outside of it`);
  }
  if (links.has(name) && context.link) {
    report(`<${name}> stands inside <${context.link}>, expected links side by side`);
  }
  return {
    ...context,
    claim: name === 'Claim' && typeof id === 'string' ? id : context.claim,
    link: links.has(name) ? name : context.link,
    isPlain: context.isPlain || name === 'Plain',
  };
}

function tagList(tags: Tags): string {
  return Object.keys(tags)
    .map((name) => `<${name}>`)
    .join(', ');
}
