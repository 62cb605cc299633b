import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deepRuns } from '../support/depth.ts';

/** Ways an editor breaks the archive, and what the build must say about each. */
const breaks = [
  { file: 'content/claims/origin.yaml', from: 'org-001', to: 'org-002', says: 'is used twice' },
  {
    file: 'content/claims/figures.yaml',
    from: 'press-tempo-1980',
    to: 'press-tempo-1908',
    says: 'leads nowhere',
  },
  { file: 'content/claims/spread.yaml', from: '199X', to: '1999/1990', says: 'runs backwards' },
  {
    file: 'content/places/craft-sites.yaml',
    from: 'lat: -7.38',
    to: 'lat: 7.38',
    says: 'outside Central Java',
  },
  {
    file: 'content/conflicts/first-exhaust.yaml',
    from: 'axis: date',
    to: 'axes: date',
    says: 'is not a field here',
  },
  {
    file: 'content/stories/may-1980/en.mdx',
    from: '</Claim>',
    to: '</Claims>',
    says: 'is not MDX',
  },
  {
    file: 'content/stories/estate/id.mdx',
    from: '<Claim id="fir-001">',
    to: '<Claim id="fir-999">',
    says: 'leads nowhere',
  },
  { file: 'content/events/craft.yaml', from: 'dates:', to: 'date:', says: 'is not a field here' },
] as const;

let root = '';

describe('a build of a broken archive', () => {
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'jejak-knalpot-build-'));
    cpSync('content', join(root, 'content'), { recursive: true });
    for (const name of [
      'node_modules',
      'src',
      'public',
      'package.json',
      'tsconfig.json',
      'astro.config.mjs',
    ]) {
      symlinkSync(resolve(name), join(root, name));
    }
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each(breaks.slice(0, deepRuns(3, breaks.length)))(
    'stops, names $file and leaves nothing behind: $says',
    ({ file, from, to, says }) => {
      const path = join(root, file);
      const whole = readFileSync(path, 'utf8');
      expect(whole).toContain(from);
      writeFileSync(path, whole.replace(from, to));
      const { status, stdout, stderr } = spawnSync('astro', ['build', '--root', root], {
        encoding: 'utf8',
      });
      writeFileSync(path, whole);
      expect(status).not.toBe(0);
      const said = stdout + stderr;
      expect(said).toContain(says);
      expect(said).toContain(file);
      expect(existsSync(join(root, 'dist'))).toBe(false);
    },
  );
});
