import { parse } from 'csv-parse/sync';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasTool, runTool } from '../../support/foreign-tools.ts';
import { archive } from '../../support/real-archive.ts';

/** Programs of others, where they are installed, read what the site gives away. */
const folder = mkdtempSync(join(tmpdir(), 'foreign-readers-'));
const folders = ['dist/berkunjung/rute', 'dist/en/visit/routes', 'dist/tempat'];
const filesOf = (ending: string): string[] =>
  folders.flatMap((one) =>
    readdirSync(one)
      .filter((name) => name.endsWith(ending))
      .map((name) => join(one, name)),
  );

describe('GDAL', () => {
  const isHere = hasTool('ogrinfo');
  const countOf = (file: string, layer: string): number =>
    Number(/Feature Count: (\d+)/.exec(runTool('ogrinfo', ['-so', file, layer]))?.[1]);

  test.skipIf(!isHere).each([
    ['places', archive.places.size],
    ['villages-schematic', archive.villages.length],
  ])('reads %s.geojson whole, each shape valid', (name, most) => {
    const file = `dist/data/${name}.geojson`;
    expect(countOf(file, name)).toBeLessThanOrEqual(most);
    const query = `SELECT COUNT(*) AS n FROM "${name}" WHERE ST_IsValid(geometry) = 0`;
    expect(runTool('ogrinfo', ['-dialect', 'SQLite', '-sql', query, file])).toMatch(/= 0\s*$/m);
  });

  test.skipIf(!isHere)('reads a point in every GPX', () => {
    expect(filesOf('.gpx')).not.toEqual([]);
    expect(filesOf('.gpx').filter((file) => !countOf(file, 'waypoints'))).toEqual([]);
  });

  test.skipIf(!isHere)('reads every CSV with its rows', () => {
    const description = JSON.parse(readFileSync('dist/data/datapackage.json', 'utf8')) as {
      resources: { path: string; name: string }[];
    };
    const tables = description.resources.filter(({ path }) => path.endsWith('.csv'));
    for (const { path } of tables) {
      const layer = path.replace(/^.*\/|\.csv$/g, '');
      expect(countOf(`dist/data/${path}`, layer), path).toBeGreaterThan(0);
    }
  });
});

describe('GPSBabel', () => {
  const isHere = hasTool('gpsbabel');

  test.skipIf(!isHere).each(['gpx', 'kml'])('reads waypoints from every %s', (type) => {
    const offered = filesOf(`.${type}`);
    const empty = offered.filter((file) => {
      const read = runTool('gpsbabel', ['-w', '-i', type, '-f', file, '-o', 'unicsv', '-F', '-']);
      return read.trim().split('\n').length < 2;
    });
    expect(offered).not.toEqual([]);
    expect(empty).toEqual([]);
  });
});

describe('readers of references', () => {
  const sources = 'dist/data/sources.bib';
  interface Item {
    readonly id: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly 'container-title'?: string;
  }

  const countOnline = (file: string): number =>
    readFileSync(file, 'utf8').match(/^@online/gm)?.length ?? 0;

  /** pandoc turns straight quotes into curly ones. */
  const plain = (text = ''): string => text.replaceAll(/[‘’“”]/g, "'").replaceAll('"', "'");
  /** For a web page and a thesis pandoc has the outlet as publisher: `organization`, `school`. */
  const homesOf = (item: Item | undefined): string =>
    plain(`${item?.['container-title'] ?? ''} ${item?.publisher ?? ''}`);

  test.skipIf(!hasTool('pandoc')).each(['bibtex', 'biblatex'])(
    'pandoc reads every source as %s, with its title and outlet',
    (form) => {
      const items = JSON.parse(
        runTool('pandoc', [`--from=${form}`, '--to=csljson', sources]),
      ) as Item[];
      expect(items).toHaveLength(archive.sources.size);
      expect(items.filter(({ title }) => !title)).toEqual([]);
      const byId = new Map(items.map((item) => [item.id, item]));
      const homeless = [...archive.sources.values()].filter(
        (one) => !homesOf(byId.get(one.id)).includes(plain(one['container-title'])),
      );
      expect(homeless.map(({ id }) => id)).toEqual([]);
    },
  );

  test.skipIf(!hasTool('bibtex')).each([
    [sources, archive.sources.size],
    ['dist/data.bib', 1],
    ['dist/en/data.bib', 1],
  ])('BibTeX sets every work of %s in the style of 1988, and knows its type', (file, count) => {
    const work = mkdtempSync(join(folder, 'bibtex-'));
    copyFileSync(file, join(work, 'works.bib'));
    const asks = ['relax', 'citation{*}', 'bibstyle{plain}', 'bibdata{works}'];
    writeFileSync(join(work, 'works.aux'), asks.map((ask) => `\\${ask}\n`).join(''));
    // It warns of works without an author, and of `@online`, which it sets as any other work.
    const said = runTool('bibtex', ['works'], work);
    expect(said.match(/entry type for "[^"]*" isn't style-file defined/g) ?? []).toHaveLength(
      countOnline(file),
    );
    const set = readFileSync(join(work, 'works.bbl'), 'utf8');
    expect(set.match(/^\\bibitem/gm)).toHaveLength(count);
  });

  test.skipIf(!hasTool('biber'))('biber reads every source without an error', () => {
    const out = join(folder, 'biber.bib');
    const said = runTool('biber', ['--tool', `--output-file=${out}`, sources]);
    expect(said).not.toContain('ERROR');
    expect(readFileSync(out, 'utf8').match(/^@/gm)).toHaveLength(archive.sources.size);
  });

  test.skipIf(!hasTool('bib2xml'))('bibutils knows every type', () => {
    const said = runTool('bib2xml', [sources]);
    expect(said).not.toMatch(/did not recognize/i);
    expect(said.match(/<mods /g)).toHaveLength(archive.sources.size);
  });
});

describe('LibreOffice', () => {
  const sheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  /** Cells of a CSV; LibreOffice writes what is true in capitals. */
  const readCells = (file: string): string[][] =>
    (parse(readFileSync(file), { bom: true }) as string[][]).map((row) =>
      row.map((cell) => (/^(true|false)$/i.test(cell) ? cell.toLowerCase() : cell)),
    );

  test.skipIf(!hasTool('soffice'))('reads every cell of the workbook as the CSVs have it', () => {
    const home = `-env:UserInstallation=file://${folder}/office`;
    const book = 'dist/data/jejak-knalpot.xlsx';
    const args = ['--headless', home, '--convert-to', sheets, '--outdir', folder, book];
    runTool('soffice', args);
    const tables = readdirSync('dist/data').filter((name) => name.endsWith('.csv'));
    for (const name of tables) {
      const read = readCells(join(folder, `jejak-knalpot-${name}`));
      expect(read, name).toEqual(readCells(`dist/data/${name}`));
    }
    expect(tables).not.toEqual([]);
  });
});
