import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '#archive/locale.ts';
import { isEmbed } from '#site/build/headers-file.ts';
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
  test('forbid framing on every page but the embeds, on which nothing does', () => {
    const wrong = paths.filter((path) => {
      const headers = headersFor(rules, path);
      const policy = headers.get('content-security-policy');
      const old = headers.get('x-frame-options');
      if (isForFrames(path)) return policy !== undefined || old !== undefined;
      return policy !== "frame-ancestors 'none'" || old !== 'DENY';
    });
    const embeds = listEmbeddable(archive).length;
    const waysToAsk = ['/', '/index.html'].length;
    expect(paths.filter(isForFrames)).toHaveLength(waysToAsk * locales.length * embeds);
    expect(wrong).toEqual([]);
  });

  test('stay within the hundred rules Cloudflare reads', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(headersFor(rules, '/_astro/x.js').get('cache-control')).toContain('immutable');
  });
});

test('nginx lets the same pages be framed', () => {
  const text = readFileSync('docs/nginx.conf', 'utf8');
  const pattern = /~(\^\S+)\s+"frame-ancestors \*"/.exec(text)?.[1] ?? '$none';
  const framed = paths.filter((path) => new RegExp(pattern).test(path));
  expect(framed).toEqual(paths.filter(isForFrames));
  expect(text).toContain(`default                       "frame-ancestors 'none'"`);
});

test('the workflow of GitHub Pages builds under the address it publishes to', () => {
  const workflow = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as {
    jobs: { build: { steps: { run?: string; env?: Record<string, string> }[] } };
  };
  const build = workflow.jobs.build.steps.find(({ run }) => run === 'npm run build');
  expect(build?.env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}/',
  });
});
