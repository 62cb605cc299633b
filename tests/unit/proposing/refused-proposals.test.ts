import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addProposal } from '#proposing/build/add-proposal.ts';
import { longest, type ProposalKind } from '#proposing/proposal.ts';
import { writeYaml } from '#proposing/write-proposal.ts';
import { kindAnswers } from '../../support/proposals.ts';
import { writeArchive } from '../../support/small-archive.ts';
import { isUntranslated } from '../../support/untranslated.ts';

const day = '2026-11-26';

/** The file of a proposal that is whole but for some answers. */
const fill = (kind: ProposalKind, change: Readonly<Record<string, string>>): string =>
  writeYaml(kind, { ...kindAnswers, ...change }, 'id', day);
const workshop = fill('workshop', {});
const put =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to replace: ${String(from)}`);
    return changed;
  };

/** A file that is refused, and how the first line about it begins. */
const refused: readonly (readonly [name: string, text: string, says: RegExp])[] = [
  ['is empty', '', /^usul\.yaml:1: file: is not a proposal, expected "proposal: workshop"/],
  ['is a list', '- a\n- b\n', /:1: file: is not a proposal/],
  ['is of no kind', 'written: 2026-11-26\n', /:1: proposal: is not a kind, expected one of place/],
  ['has its kind misspelt', 'proposal: workshpo\n', /:1: proposal: .*did you mean "workshop"\?/],
  ['is far too long', `proposal: place\nx: ${'a'.repeat(200_000)}`, /:1: .* is too long for a/],
  ['is indented with a tab', 'proposal: place\n\tname: a\n', /:2: line 2: is indented with a tab/],
  ['opens a quote', put(/"Bengkel Maju"/, '"Bengkel Maju')(workshop), /opens a quote|not YAML/],
  ['has a colon in a text', put(/"Saya.*"/, 'kata: ia')(workshop), /:\d+: .*holds a colon inside/],
  ['names a field twice', `${workshop}name: Lain\n`, /:\d+: line \d+: names a field twice/],
  ['refers to itself', 'a: &a [*a]\n', /^usul\.yaml:1: /],
  ['holds half a merge', `<<<<<<< a\n${workshop}`, /:1: line 1: holds the marks of an unfinished/],
  ['is saved as UTF-16', workshop.split('').join('\0'), /is saved as UTF-16/],
  ['has a strange field', `${workshop}vilage: Lor\n`, /:\d+: vilage: .*did you mean "village"\?/],
  ['has no day', put(/written: .*/, 'written: kemarin')(workshop), /:3: written: is not a day/],
  ['has a list for a name', put(/^name: .*$/m, 'name: [a]')(workshop), /:4: name: is of another/],
  ['lacks a name', fill('workshop', { name: '' }), /:\d+: name: is missing, expected a text/],
  ['lacks the English text', fill('workshop', { productsOther: '' }), /:\d+: products\.en: is mis/],
  ['lacks the Indonesian text', fill('fact', { what: '' }), /: what\.id: is missing, expected the/],
  ['says too much', put(/^name: .*$/m, `name: ${'a'.repeat(longest + 1)}`)(workshop), /: name: is/],
  ['steers the screen', fill('workshop', { name: 'a\u202Eb' }), /:4: name: holds a sign that no/],
  ['names no such category', fill('place', { category: 'kafe' }), /: category: is not one of its/],
  ['has no point', fill('place', { lat: '' }), /: lat: is not a number, expected degrees such as/],
  ['has a point of words', fill('place', { lon: 'timur' }), /:\d+: lon: is not a number, expected/],
  ['lies elsewhere', fill('place', { lat: '7.388' }), /:\d+: lat: lies outside Central Java/],
  [
    'lies on the other axis',
    fill('place', { lon: '10.9' }),
    /:\d+: lon: lies outside Central Java/,
  ],
  ['is in no village', fill('workshop', { village: 'Purbalinga Lor' }), /:\d+: village: "Purbali/],
  ['is of no year', fill('workshop', { year: 'dulu' }), /:\d+: year: "dulu" is not a period/],
  ['is of no place', fill('fact', { place: 'zzz' }), /:\d+: place: "zzz" leads nowhere, expected/],
  ['has no hours', fill('fact', { hours: 'Senin' }), /:\d+: hours: "Senin" is not/],
  ['has no number', fill('fact', { phone: '0281' }), /:\d+: phone: is not a telephone number/],
  ['has no link', fill('fact', { link: 'koran' }), /:\d+: link: is not a web address/],
  [
    'is about nothing',
    fill('correction', { about: 'prd-9' }),
    /:\d+: about: "prd-9" leads nowhere/,
  ],
  ['holds markup', fill('fact', { what: 'a <b>b</b>' }), /:\d+: what\.id: “<b>” is markup/],
];

/** What is wrong with the answer to a file, if anything is. */
function findFaults(root: string, [name, text, says]: (typeof refused)[number]): string[] {
  const { isTaken, lines } = addProposal(root, 'usul.yaml', text);
  const indonesian = addProposal(root, 'usul.yaml', text, 'id').lines;
  const shapeless = lines.filter((line) => !/^usul\.yaml:\d+: \S.*[,;] expected \S/.test(line));
  return [
    ...(isTaken ? ['is taken'] : []),
    ...(says.test(lines[0] ?? '') ? [] : ['says something else']),
    ...(lines.length > 5 || lines.length !== indonesian.length ? [`${lines.length} lines`] : []),
    ...(shapeless.length ? ['names no line or fix'] : []),
    ...indonesian.filter(isUntranslated).map((line) => `is not Indonesian: ${line}`),
  ].map((fault) => `${name}: ${fault}\n${lines.join('\n')}`);
}

test('a proposal that is refused is told by line, field and fix in both languages, and writes nothing', () => {
  const root = writeArchive();
  const places = join(root, 'content/places');
  const before = readFileSync(join(places, 'workshops.yaml'), 'utf8');
  expect(refused.flatMap((one) => findFaults(root, one))).toEqual([]);
  expect(readFileSync(join(places, 'workshops.yaml'), 'utf8')).toBe(before);
  expect(existsSync(join(places, 'proposed.yaml'))).toBe(false);
}, 60_000);

test.each(['photograph', 'correction', 'workshop', 'place', 'fact'] as const)(
  'a %s that is taken in is told in Indonesian too',
  (kind) => {
    const { isTaken, lines } = addProposal(writeArchive(), 'usul.yaml', fill(kind, {}), 'id');
    expect(isTaken).toBe(true);
    expect(lines.filter(isUntranslated)).toEqual([]);
  },
);
