import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BuildContent } from '#archive/build/build-content.ts';
import { content } from '#archive/build/integration.ts';
import { readArchive } from '#archive/build/read-archive.ts';
import { checkContent } from '#archive/build/read-content.ts';
import type { VirtualModule } from '#archive/build/virtual-module.ts';
import { recordsOf } from '#archive/content.ts';
import { linkArchive } from '#archive/link-archive.ts';
import { linkSmallArchive, SmallArchive, writeArchive } from '../../support/small-archive.ts';

const folderOf = (root: string): string => join(root, 'content');

test('an apostrophe typed as on a typewriter is printed as a printer sets it', () => {
  const archive = linkSmallArchive((records) => {
    const text = { id: "Kata Sodik Alma'ruf.", en: "The makers' words in the 'quarter'." };
    records.set(['claims/craft.yaml', 'name-undated'], ['text'], text);
  });
  expect(archive.claims.get('name-undated')?.text).toEqual({
    id: 'Kata Sodik Alma’ruf.',
    en: 'The makers’ words in the ‘quarter’.',
  });
});

describe('the archive', () => {
  test('keeps the order of the files by name, and in each the order of the editor', () => {
    const root = writeArchive((small) => {
      const gap = small.record('gaps/gaps.yaml', 'gap-rent');
      small.write('gaps/gaps.yaml', [gap, { ...gap, id: 'early' }]);
      small.write('gaps/a-first.yaml', [{ ...gap, id: 'zinc' }]);
    });
    expect(readArchive(root).gaps.map(({ id }) => id)).toEqual(['zinc', 'gap-rent', 'early']);
  });

  test('holds the prose of a story as its file does, to the last line break', () => {
    const root = writeArchive();
    const written = readFileSync(join(root, 'content/stories/first/en.mdx'), 'utf8');
    expect(written).toMatch(/\n$/);
    expect(readArchive(root).stories.get('first')?.body.en).toBe(written);
  });

  test('is the same for pages, which get its records as text', () => {
    const records = recordsOf(checkContent(writeArchive()).content);
    const carried = JSON.parse(JSON.stringify(records)) as typeof records;
    expect(linkArchive(carried)).toEqual(linkArchive(records));
  });
});

describe('a rule that needs the whole archive', () => {
  test('accuses nobody while a record is refused, and other rules still speak', () => {
    const root = writeArchive((small) => {
      small.set(['claims/craft.yaml', 'count-1980'], ['confidence'], 'certain');
      small.add('gaps/gaps.yaml', small.record('gaps/gaps.yaml', 'gap-rent'));
    });
    const rules = checkContent(root).problems.map(({ rule }) => rule);
    expect(rules.toSorted()).toEqual(['repeated-id', 'schema']);
  });
});

describe('the steps of a build', () => {
  test('share one archive, which stays when an editor saves something broken', () => {
    const root = writeArchive();
    const build = new BuildContent();
    expect(() => build.archive).toThrow('before it was read');
    build.read(root, folderOf(root));
    const first = build.archive;
    writeFileSync(join(root, 'content/site.yaml'), 'name: [');
    expect(build.read(root, folderOf(root)).problems).not.toEqual([]);
    expect(build.archive).toBe(first);
  });

  test('see what an editor saved when it is sound', () => {
    const root = writeArchive();
    const build = new BuildContent();
    build.read(root, folderOf(root));
    const first = build.archive;
    build.read(root, folderOf(root));
    expect(build.archive).not.toBe(first);
    expect(build.archive).toEqual(first);
  });
});

/** Starts the integration as Astro does, and listens. */
function start(root: string): { said: string[]; plugins: VirtualModule[]; run: () => unknown } {
  const said: string[] = [];
  const plugins: VirtualModule[] = [];
  const say = (text: string): unknown => said.push(text);
  const setup = content(new BuildContent()).hooks['astro:config:setup'];
  const options = {
    config: { root: pathToFileURL(`${root}/`) },
    logger: { info: say, warn: say, error: say },
    updateConfig: ({ vite }: { vite: { plugins: VirtualModule[] } }) =>
      plugins.push(...vite.plugins),
  };
  type Options = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];
  return { said, plugins, run: () => setup?.(options as unknown as Options) };
}

describe('a build', () => {
  test('says how many files and records it read, and offers the records to pages', () => {
    const { said, plugins, run } = start(writeArchive());
    run();
    const files = new SmallArchive().files.size;
    expect(said[0]).toMatch(new RegExp(`^content read once \\(${files} files, \\d+ records\\)$`));
    const [archive] = plugins;
    const id = archive?.resolveId('virtual:archive') ?? '';
    expect(archive?.load(id)).toContain('"id":"count-1980"');
    expect(archive?.resolveId('virtual:other')).toBeUndefined();
    expect(archive?.load('virtual:archive')).toBeUndefined();
  });

  test('of broken content names every problem and stops', () => {
    const { said, run } = start(
      writeArchive((small) => {
        small.write('site.yaml', 'name: [');
        small.write('units.yaml', 'none');
      }),
    );
    expect(run).toThrow('nothing was built');
    expect(said.filter((line) => /^content\/(site|units)\.yaml:\d+: /.test(line))).not.toEqual([]);
    expect(said.join('\n')).toMatch(/site\.yaml[^]*units\.yaml/);
  });
});

test('the prose is checked by the very parser that renders it', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: object };
  const copies = Object.keys(lock.packages).filter((path) =>
    /(^|\/)node_modules\/satteri$/.test(path),
  );
  expect(copies).toEqual(['node_modules/satteri']);
});
