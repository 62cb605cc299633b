/**
 * `npm run bench:build [-- --stories 0,100,1000 --cards]`: how long a build from nothing takes
 * and how much memory it needs at its peak: of the archive as it is, and of archives with so many
 * generated stories, each in both languages and with statements of its own. Share cards, which a
 * second build takes from its cache, are drawn where asked for.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeManyStories } from './many-stories.ts';
import { copySources } from './project-copy.ts';

const { values: options } = parseArgs({
  options: {
    stories: { type: 'string', default: '0,100,1000' },
    cards: { type: 'boolean', default: false },
  },
});

interface Cost {
  readonly seconds: number;
  /** Gigabytes of memory, as the system counted them. */
  readonly peak: number;
  readonly pages: number;
}

/** Copies the project without its caches into an empty folder, with a content folder of its own. */
function makeProject(stories: number): string {
  const root = mkdtempSync(join(tmpdir(), 'jejak-knalpot-bench-'));
  copySources(root);
  if (!options.cards) leaveOutCards(join(root, 'astro.config.mjs'));
  writeManyStories(join(root, 'content'), stories);
  return root;
}

function leaveOutCards(config: string): void {
  const text = readFileSync(config, 'utf8');
  const without = text.replace(/^ *shareCards\(build\),\n/m, '');
  if (without === text) throw new Error(`${config} draws no share cards`);
  writeFileSync(config, without);
}

/**
 * Prints what a process needed at its end: loaded into the build, so that no other tool is needed.
 * In single quotes, since NODE_OPTIONS takes the double ones for its own.
 */
const meter =
  "data:text/javascript,process.on('exit',()=>console.error('PEAK',process.resourceUsage().maxRSS))";

/** Builds a project from nothing. Throws with what the build said where it fails. */
function build(root: string): Cost {
  const start = performance.now();
  const { status, stderr } = spawnSync('astro', ['build', '--silent', '--root', root], {
    env: { ...process.env, NODE_OPTIONS: `--import ${meter}` },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - start) / 1000;
  const pages = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  return {
    seconds,
    peak: Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1e6,
    pages: pages.filter((name) => name.endsWith('.html')).length,
  };
}

console.log('stories   pages   seconds   ms a page   peak memory');
for (const stories of options.stories.split(',').map(Number)) {
  const root = makeProject(stories);
  const { seconds, peak, pages } = build(root);
  const cells = [
    stories ? String(stories).padStart(7) : 'archive',
    String(pages).padStart(7),
    seconds.toFixed(1).padStart(9),
    ((1000 * seconds) / pages).toFixed(1).padStart(11),
    `${peak.toFixed(2)} GB`.padStart(13),
  ];
  console.log(cells.join(' '));
  rmSync(root, { recursive: true, force: true });
}
