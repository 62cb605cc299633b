import { mdxToMdast } from 'satteri';
import type { KnownProblem } from '#archive/content.ts';
import type { Locale } from '#archive/locale.ts';
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
};

/** Reads a story's MDX into text runs with the claim around each, for the numeral rule. */
export function readStory(file: string, body: string, locale: Locale): StoryReading {
  const reading: StoryReading = { segments: [], problems: [] };
  try {
    const tree = mdxToMdast(body) as unknown as TreeNode;
    visit(tree, { locale, claim: null, link: null, isPlain: false }, file, reading);
  } catch (error) {
    const message = `is not MDX: ${(error as Error).message.split('\n')[0]}, expected every tag closed`;
    reading.problems.push({ rule: 'mdx', file, field: 'prose', message });
  }
  return reading;
}

function visit(node: TreeNode, context: Context, file: string, reading: StoryReading): void {
  const line = node.position?.start.line ?? 1;
  const report = (message: string): void => {
    reading.problems.push({ rule: 'mdx', file, field: `line ${line}`, message });
  };
  const what = forbidden[node.type];
  if (what) return report(`holds ${what}, expected prose and the tags ${tagList()}`);
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

function enterTag(node: TreeNode, context: Context, report: (message: string) => void): Context {
  const name = node.name ?? '';
  if (!Object.hasOwn(storyTags, name)) {
    report(`<${name}> is not a tag of this site, expected ${tagList()}`);
    return context;
  }
  const attribute = storyTags[name as keyof typeof storyTags];
  const given = node.attributes ?? [];
  const id = given.find((one) => one.name === attribute)?.value;
  if (attribute && (given.length !== 1 || typeof id !== 'string')) {
    report(`<${name}> needs one attribute, expected ${attribute}="…" as plain text`);
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

function tagList(): string {
  return Object.keys(storyTags)
    .map((name) => `<${name}>`)
    .join(', ');
}
