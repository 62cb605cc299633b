import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '#archive/locale.ts';
import { headersOf, isEmbed, kindOf } from '#site/build/hosts/answers.ts';
import { listEmbeddable } from '#views/embeddables.ts';
import { readPages } from '../../support/built-site.ts';
import { headersFor, readHeaderRules } from '../../support/host.ts';
import { archive } from '../../support/real-archive.ts';

const paths = readPages('dist').flatMap(({ path }) =>
  path.endsWith('/') ? [path, `${path}index.html`] : [path],
);
const rules = readHeaderRules(readFileSync('dist/_headers', 'utf8'));
const isForFrames = (path: string): boolean =>
  isEmbed(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`);

describe('the headers of Netlify and Cloudflare Pages', () => {
  test('let the embeds be framed by all and every other page by none', () => {
    const wrong = paths.filter((path) => {
      const headers = headersFor(rules, path);
      const policy = headers.get('content-security-policy');
      const [, who] = /frame-ancestors ([^;]+)/.exec(policy ?? '') ?? [];
      const old = headers.get('x-frame-options');
      if (isForFrames(path)) return who !== '*' || old !== undefined;
      return who !== "'none'" || old !== 'DENY';
    });
    // A place or story that has moved leads on from its old embed too.
    const embeds = listEmbeddable(archive).length + archive.redirects.length;
    const waysToAsk = ['/', '/index.html'].length;
    expect(paths.filter(isForFrames)).toHaveLength(waysToAsk * locales.length * embeds);
    expect(wrong).toEqual([]);
  });

  test('are those of the table for every page, and for every file that is not as a page', () => {
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name) && !name.endsWith('.html'))
      .filter((name) => kindOf(name) !== 'page');
    const wrong = [...paths, ...files.map((name) => `/${name}`)].filter((path) => {
      const sent = headersFor(rules, path);
      return headersOf(path.slice(1)).some(
        ([name, value]) => sent.get(name.toLowerCase()) !== value,
      );
    });
    expect(files.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  test('stay within the hundred rules Cloudflare reads', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

describe('the workflow of GitHub Pages', () => {
  const workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
    permissions: object;
    jobs: Readonly<Record<'test' | 'build' | 'deploy', Job>>;
  };
  const { test: tests, build, deploy } = workflow.jobs;
  const listRuns = ({ steps }: Job): string[] => steps.flatMap(({ run }) => run ?? []);

  test('builds under the address it publishes to', () => {
    expect(build.steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}/',
    });
  });

  test('publishes nothing that was not tested and audited', () => {
    expect(listRuns(tests)).toContain('npm test');
    expect(listRuns(tests).join()).toContain('npm audit');
    expect([build.needs, deploy.needs]).toEqual(['test', 'build']);
  });

  test('lets only the job that runs no code of anybody publish', () => {
    expect(workflow.permissions).toEqual({});
    const may = Object.values(workflow.jobs).filter(({ permissions }) =>
      Object.values(permissions).includes('write'),
    );
    expect(may).toEqual([deploy]);
    expect(listRuns(deploy)).toEqual([]);
  });

  test('names every action by its commit', () => {
    const used = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses }) => uses ?? []),
    );
    expect(used.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
    expect(used).not.toEqual([]);
  });
});
