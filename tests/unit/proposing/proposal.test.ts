import fc from 'fast-check';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { find } from '#archive/archive.ts';
import { checkContent } from '#archive/build/read-content.ts';
import { recordsOf } from '#archive/content.ts';
import { linkArchive } from '#archive/link-archive.ts';
import { locales } from '#archive/locale.ts';
import { addProposal } from '#proposing/build/add-proposal.ts';
import { readProposal } from '#proposing/build/read-proposal.ts';
import { linkContact } from '#proposing/contact-links.ts';
import {
  type Answers,
  fieldsOf,
  longest,
  type ProposalKind,
  proposalKinds,
} from '#proposing/proposal.ts';
import { proposingWords } from '#proposing/words.ts';
import { otherOf, writeMessage, writeYaml } from '#proposing/write-proposal.ts';
import { leadOf } from '#visit/place-lead.ts';
import { contacts } from '../../support/contacts.ts';
import { deepRuns, seed } from '../../support/depth.ts';
import { kindAnswers, listTexts, proposals } from '../../support/proposals.ts';
import { writeArchive } from '../../support/small-archive.ts';

const day = '2026-11-26';
const labels = proposingWords.id.propose;

/** What of an answer goes on: without blanks around it, and as long as a form takes. */
const kept = (text: string | undefined): string => (text ?? '').trim().slice(0, longest);

describe('a proposal of the form', () => {
  test.each(proposalKinds)(
    'of a %s is read as it was filled in, and the archive takes it',
    (kind) => {
      const root = writeArchive();
      const text = writeYaml(kind, kindAnswers, 'id', day);
      const { isTaken, lines } = addProposal(root, 'usul.yaml', text);
      expect(lines).not.toEqual([]);
      expect(isTaken, lines.join('\n')).toBe(true);
      expect(checkContent(root).problems).toEqual([]);
    },
  );

  test('of a workshop is said to be a reader’s, and not the word of the press', () => {
    const root = writeArchive();
    addProposal(root, 'usul.yaml', writeYaml('workshop', kindAnswers, 'id', day));
    const archive = linkArchive(recordsOf(checkContent(root).content));
    const [id, en] = locales.map((locale) =>
      leadOf(archive, find(archive.places, 'bengkel-maju'), locale),
    );
    expect(id).toMatch(/^Diusulkan pembaca \(1998\): knalpot motor/);
    expect(en).toMatch(/^Proposed by a reader \(1998\): motorcycle exhausts/);
    expect(leadOf(archive, find(archive.places, 'workshop'), 'id')).toMatch(/^Disebut pers/);
  });

  test('keeps the name of who sent it out of the archive, which is public', () => {
    const root = writeArchive();
    const sender = { ...kindAnswers, from: 'Siti di rumah' };
    const { lines } = addProposal(root, 'usul.yaml', writeYaml('workshop', sender, 'id', day));
    const written = readFileSync(join(root, 'content/places/workshops.yaml'), 'utf8');
    expect(written).toContain('Bengkel Maju');
    expect(written).not.toContain('di rumah');
    expect(lines.join()).toContain('Siti di rumah');
  });

  test('proposed twice gets a number of its own', () => {
    const root = writeArchive();
    const text = writeYaml('workshop', kindAnswers, 'id', day);
    addProposal(root, 'usul.yaml', text);
    expect(addProposal(root, 'usul.yaml', text).lines[0]).toContain('bengkel-maju-2');
  });

  test.each<[string, Partial<Record<string, string>>, string]>([
    ['without the English text', { productsOther: '' }, 'products.en: is missing'],
    ['in a village nobody knows', { village: 'Purbalinga Lor' }, 'did you mean "purbalingga-lor"?'],
    ['with a year that is no period', { year: 'dulu' }, 'year: '],
  ])('%s is refused with what is missing, and writes nothing', (_, change, says) => {
    const root = writeArchive();
    const before = readFileSync(join(root, 'content/places/workshops.yaml'), 'utf8');
    const text = writeYaml('workshop', { ...kindAnswers, ...change } as Answers, 'id', day);
    const { isTaken, lines } = addProposal(root, 'usul.yaml', text);
    expect(isTaken).toBe(false);
    expect(lines.join('\n')).toContain(says);
    expect(readFileSync(join(root, 'content/places/workshops.yaml'), 'utf8')).toBe(before);
  });

  test('is a text whatever it holds: nothing is lost and nothing becomes YAML of its own', () => {
    fc.assert(
      fc.property(proposals, ([kind, given]) => {
        const text = writeYaml(kind, given, 'id', day);
        const value = parse(text) as Record<string, unknown>;
        for (const { name, isShown } of fieldsOf(kind)) {
          const own = kept(given[name]);
          const other = kept(given[otherOf(name)]);
          if (!isShown) expect(value[name] ?? '').toBe(own);
          else if (own || other) expect(value[name]).toEqual(localize(own, other));
        }
        const known = fieldsOf(kind).map(({ name }) => name);
        const names = new Set<string>(['proposal', 'written', ...known]);
        expect(Object.keys(value).filter((name) => !names.has(name))).toEqual([]);
      }),
      { seed, numRuns: deepRuns(100, 500) },
    );
  });

  test('is a link and a message whatever it holds', () => {
    fc.assert(
      fc.property(proposals, fc.constantFrom(...contacts), ([kind, given], { contact }) => {
        const link = linkContact(contact, writeMessage(kind, given, labels));
        expect(new URL(link).protocol).toMatch(/^(https|mailto):$/);
        expect(link).not.toMatch(/[\s<>"]/);
      }),
      { seed, numRuns: deepRuns(50, 500) },
    );
  });
});

const localize = (id: string, en: string) => ({ ...(id ? { id } : {}), ...(en ? { en } : {}) });

/** The files a proposal is written into. */
const written = ['places/proposed.yaml', 'visit/proposed.yaml', 'places/workshops.yaml'];

/** Files of a content folder as they are now, or their absence, to come back to. */
function keepFiles(root: string, files: readonly string[]): { restore: () => void } {
  const kept = files.map((file) => {
    const path = join(root, 'content', file);
    return [path, existsSync(path) ? readFileSync(path, 'utf8') : null] as const;
  });
  const restore = (): void => {
    for (const [path, text] of kept) {
      if (text === null) rmSync(path, { force: true });
      else writeFileSync(path, text);
    }
  };
  return { restore };
}

/** Answers a reader of the site would look for, and which no record holds. */
function findLost(root: string, kind: ProposalKind, given: Answers): string[] {
  if (kind === 'photograph' || kind === 'correction') return [];
  const files = written.map((file) => join(root, 'content', file)).filter(existsSync);
  const texts = files.flatMap((file) => listTexts(parse(readFileSync(file, 'utf8'))));
  const told = ['name', 'what', 'products', 'year', 'owner', 'known', 'link', 'hours', 'phone'];
  const names = fieldsOf(kind)
    .map(({ name }) => name)
    .filter((name) => told.includes(name));
  return names.filter((name) => !texts.some((text) => text.includes(kept(given[name]))));
}

describe('npm run propose', () => {
  test('answers every hostile proposal, loses nothing it takes, and leaves the archive sound', () => {
    const root = writeArchive();
    const desk = keepFiles(root, written);
    let taken = 0;
    fc.assert(
      fc.property(proposals, ([kind, given]) => {
        const { isTaken, lines } = addProposal(root, 'x', writeYaml(kind, given, 'en', day));
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.join('')).not.toMatch(/\p{Cc}|\u202e/u);
        if (isTaken) {
          taken += 1;
          expect(checkContent(root).problems).toEqual([]);
          expect(findLost(root, kind, given)).toEqual([]);
        }
        desk.restore();
      }),
      { seed, numRuns: deepRuns(30, 500) },
    );
    expect(taken).toBeGreaterThan(0);
  }, 600_000);

  test('answers whatever else a file may hold', () => {
    const seeds = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...['', '[]', '- a', 'proposal: workshpo', 'proposal: [x]', 'a: &a [*a]', '\tb: 1'],
        ...[
          'proposal: fact\n__proto__: x',
          'proposal: fact\nconstructor: x',
          '%YAML 9\n---',
          '!!js/function x',
        ],
        `a: ${'x'.repeat(200_000)}`,
      ),
    );
    fc.assert(
      fc.property(seeds, (text) => {
        expect(readProposal('x', text)).toHaveProperty('problems');
      }),
      { seed, numRuns: deepRuns(100, 500) },
    );
  });

  test('names the nearest field of one that is misspelt', () => {
    const text = `${writeYaml('workshop', kindAnswers, 'id', day)}vilage: Lor\n`;
    const read = readProposal('x', text);
    expect('problems' in read && read.problems.map(({ message }) => message).join()).toContain(
      'did you mean "village"?',
    );
  });
});

test('a file an editor has touched is still a proposal', () => {
  const root = writeArchive();
  const text = writeYaml('workshop', kindAnswers, 'id', day)
    .replace('"1998"', '1998')
    .replaceAll('\n', '\r\n');
  const file = join(root, 'usul.yaml');
  writeFileSync(file, `\uFEFF${text}`);
  expect(addProposal(root, 'usul.yaml', readFileSync(file, 'utf8')).isTaken).toBe(true);
});
