import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pack } from '#data/build/pack.ts';
import { writeWorkbook } from '#data/build/workbook.ts';
import { fillTable } from '#data/table.ts';

const head = {
  name: 'Jejak Knalpot',
  title: { id: 'Data', en: 'Data' },
  day: '2026-11-21',
  licence: { id: 'Lisensi', en: 'Licence' },
};
const text = { id: 'Artinya', en: 'Its meaning' };
const table = fillTable<(string | number | boolean | null)[]>(
  { name: 'amounts', title: text, text, primaryKey: ['id'], foreignKeys: [] },
  [
    { name: 'id', text, value: ([cell]) => cell ?? null },
    { name: 'latitude', text, type: 'number', value: ([, cell]) => cell ?? null },
    { name: 'day', text, type: 'date', value: ([, , cell]) => cell ?? null },
  ],
  [
    ['=1+1', -7.3855, '1980-05-17'],
    ['b', null, '1850-01-01'],
  ],
);
const write = () => writeWorkbook(head, [table]);
const partsOf = async () => unzipSync(await write());
const readPart = async (name: string) => strFromU8((await partsOf())[name] ?? new Uint8Array());

afterEach(() => vi.useRealTimers());

describe('the workbook', () => {
  test('keeps a number a number and a day a day, whatever the language of the program', async () => {
    const sheet = await readPart('xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(/<c r="B2"(?![^>]*t="s")[^>]*><v>-7\.3855<\/v>/);
    // 17 May 1980 in Excel's count of days.
    expect(sheet).toMatch(/<c r="C2"(?![^>]*t="s")[^>]*><v>29358<\/v>/);
  });

  test('runs no text as a formula, and writes a day Excel cannot count as a text', async () => {
    const sheet = await readPart('xl/worksheets/sheet2.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="C3"[^>]*t="s"/);
    const strings = await readPart('xl/sharedStrings.xml');
    expect(strings).toContain('>=1+1<');
    expect(strings).toContain('>1850-01-01<');
  });

  test('begins with a sheet that tells what every column means in both languages', async () => {
    const names = Array.from(
      (await readPart('xl/workbook.xml')).matchAll(/<sheet [^>]*?name="([^"]+)"/g),
      ([, name]) => name,
    );
    expect(names).toEqual(['Baca dulu - Read me', 'amounts']);
    const strings = await readPart('xl/sharedStrings.xml');
    for (const told of ['latitude', 'Artinya', 'Its meaning']) expect(strings).toContain(told);
  });

  test('is the same bytes at another hour', async () => {
    const first = await write();
    vi.useFakeTimers({ now: new Date('2031-01-01'), toFake: ['Date'] });
    expect(await write()).toEqual(first);
  });
});

describe('an archive of files', () => {
  test('gives back its files, and is the same bytes in another time zone', () => {
    const files = [['a/b.csv', 'é,1\r\n'] as const];
    const zone = process.env['TZ'];
    const packed = ['Asia/Jakarta', 'America/Los_Angeles'].map((one) => {
      process.env['TZ'] = one;
      return pack(files, '2026-11-21');
    });
    process.env['TZ'] = zone ?? '';
    if (zone === undefined) delete process.env['TZ'];
    const [first, second] = packed;
    expect(second).toEqual(first);
    expect(strFromU8(unzipSync(first ?? new Uint8Array())['a/b.csv'] ?? new Uint8Array())).toBe(
      'é,1\r\n',
    );
  });
});
