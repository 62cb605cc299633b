import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildProject, copyProject } from '../../../scripts/project-copy.ts';

/** Every file of a site built in a folder of its own, each with a digest of its bytes. */
function buildApart(settings: Readonly<Record<string, string>>): Map<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'reproducible-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  copyProject(root);
  cpSync('content', join(root, 'content'), { recursive: true });
  buildProject(root, { BUILD_DATE: '2026-11-26', SITE_URL: 'https://warga.example', ...settings });
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => statSync(join(root, 'dist', file)).isFile(),
  );
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, 'dist', file)))
        .digest('hex'),
    ]),
  );
}

test('two builds of one day write the same files, byte for byte, wherever and in whatever zone', () => {
  const first = buildApart({ TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8' });
  const second = buildApart({ TZ: 'America/Los_Angeles', LANG: 'C' });
  const names = new Set([...first.keys(), ...second.keys()]);
  expect([...names].filter((name) => first.get(name) !== second.get(name))).toEqual([]);
  expect(names.size).toBeGreaterThan(1000);
});
