import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { writeProse } from '../../support/prose.ts';
import {
  listProblems,
  type RawRecord,
  type SmallArchive,
  source,
  type ValuePath,
  writeArchive,
} from '../../support/small-archive.ts';

const claims = 'claims/craft.yaml';
const press = 'sources/press.yaml';
const conflict = 'conflicts/first-exhaust.yaml';
const events = 'events/craft.yaml';
const places = 'places/places.yaml';
const workshops = 'places/workshops.yaml';
const story = 'stories/first/story.yaml';
const inIndonesian = 'stories/first/id.mdx';
const inEnglish = 'stories/first/en.mdx';

/** One thing an editor may get wrong, and the one line the check must answer with. */
interface Mistake {
  readonly name: string;
  readonly make: (archive: SmallArchive) => void;
  /** How the only problem line starts, below `content/`. */
  readonly line: string;
}

/** The mistakes are made one at a time: nothing else may be reported with them. */
function expectOneLineEach(mistakes: readonly Mistake[]): void {
  for (const { name, make, line } of mistakes) {
    test(name, () => {
      const start = `content/${line}`;
      const lines = listProblems(make);
      expect(lines.map((one) => one.slice(0, start.length))).toEqual([start]);
    });
  }
}

const setting =
  (file: string, id: string | undefined, path: ValuePath, value: unknown) =>
  (archive: SmallArchive): void => {
    archive.set([file, id], path, value);
  };

/** Adds an occasion at which these sources heard of the count of 1980. */
const hearing =
  (sources: readonly string[], id = 'forum') =>
  (archive: SmallArchive): void => {
    const title = { id: 'Sebuah forum', en: 'A forum' };
    archive.write('occasions.yaml', [{ id, title, date: '1980-05-02', speakers: ['Sodik'] }]);
    const heard = sources.map((source) => ({ source, occasion: id }));
    archive.set([claims, 'count-1980'], ['heard'], heard);
  };

/** Appends prose to a story, after its last paragraph. */
const writing =
  (file: string, text: string) =>
  (archive: SmallArchive): void => {
    archive.edit(file, (body) => `${body}\n${text}\n`);
  };

/** A picture of houses, as many as a figure says. */
function aPicture(amount: string): RawRecord {
  const both = { id: 'Satu rumah, satu usaha', en: 'One house, one business' };
  const rows = [{ label: both, shape: 'house', amount }];
  return { id: 'houses', kind: 'units', title: both, text: both, rows };
}

/** Where `writing` puts its text. */
const lineOfAppended = 14;

test('a small archive without mistakes has no problem', () => {
  expect(listProblems()).toEqual([]);
});

describe('an id that leads nowhere is named where it stands', () => {
  const references: readonly (readonly [string, string | undefined, ValuePath, string])[] = [
    [claims, 'count-1980', ['sources'], 'sources'],
    [claims, 'count-1980', ['places'], 'places'],
    [press, 'magazine', ['custom', 'retells'], 'sources'],
    [events, 'count-made', ['claims'], 'claims'],
    [events, 'count-made', ['places'], 'places'],
    [workshops, 'workshop', ['workshop', 'sources'], 'sources'],
    ['people/people.yaml', 'maker', ['sources'], 'sources'],
    ['glossary/terms.yaml', 'knalpot', ['sources'], 'sources'],
    ['process/steps.yaml', 'cut', ['sources'], 'sources'],
    ['visit/area.yaml', 'by-bus', ['places'], 'places'],
  ];
  const valueAt = (record: RawRecord, path: ValuePath): unknown =>
    path.reduce<unknown>((value, key) => (value as RawRecord)[key], record);

  expectOneLineEach([
    ...references.map(([file, id, path, collection]) => ({
      name: `in ${path.join('.')} of ${file}`,
      make: (archive: SmallArchive) => {
        const given = (valueAt(archive.record(file, id), path) ?? []) as string[];
        archive.set([file, id], path, [...given, 'no-such-id']);
      },
      line: `${file}: ${id}.${path.join('.')}: "no-such-id" leads nowhere, expected an id of content/${collection}`,
    })),
    {
      name: 'in a position of a conflict',
      make: setting(
        conflict,
        undefined,
        ['positions', 1, 'claims'],
        ['first-1956', 'no-such-claim'],
      ),
      line: `${conflict}: first-exhaust.positions[1].claims: "no-such-claim" leads nowhere, expected an id of content/claims`,
    },
    ...(
      [
        ['classroom/exercises.yaml', 'dates', ['conflict'], 'no-such', 'conflicts'],
        ['classroom/exercises.yaml', 'dates', ['also'], ['no-such'], 'claims'],
        ['classroom/quiz.yaml', 'trust', ['conflict'], 'no-such', 'conflicts'],
        ['classroom/quiz.yaml', 'trust', ['claims'], ['count-1980', 'no-such'], 'claims'],
        ['classroom/first-steps.yaml', undefined, ['claims'], ['no-such'], 'claims'],
        ['classroom/first-steps.yaml', undefined, ['steps'], ['cut', 'no-such'], 'process'],
        ['figures/cases.yaml', 'case', ['conflicts'], ['no-such'], 'conflicts'],
        ['figures/cases.yaml', 'case', ['claims'], ['count-1980', 'no-such'], 'claims'],
        ['pages.yaml', undefined, ['home', 'conflict'], 'no-such', 'conflicts'],
        ['pages.yaml', undefined, ['visit', 'ask', 'craft'], 'no-such', 'claims'],
        ['pages.yaml', undefined, ['visit', 'ask', 'other'], 'no-such', 'visit'],
        ['pages.yaml', undefined, ['visit', 'groupClaims'], ['no-such'], 'claims'],
        ['pages.yaml', undefined, ['silencer', 'limits'], ['no-such'], 'claims'],
        ['pages.yaml', undefined, ['sources', 'claims'], ['no-such'], 'claims'],
        ['pages.yaml', undefined, ['sources', 'facts'], ['no-such'], 'visit'],
        ['site.yaml', undefined, ['claims'], ['no-such'], 'claims'],
      ] as const
    ).map(([file, id, path, value, collection]) => ({
      name: `in ${path.join('.')} of ${file}`,
      make: setting(file, id, path, value),
      line: `${file}: ${[id, ...path].filter(Boolean).join('.')}: "no-such" leads nowhere, expected an id of content/${collection}`,
    })),
    {
      name: 'in the area of a workshop',
      make: setting(workshops, 'workshop', ['area'], 'no-such-village'),
      line: `${workshops}: workshop.area: "no-such-village" leads nowhere, expected an id of content/places`,
    },
    {
      name: 'in the title claims of a story',
      make: setting(story, undefined, ['titleClaims'], ['count-1980', 'no-such-claim']),
      line: `${story}: titleClaims: "no-such-claim" leads nowhere, expected an id of content/claims`,
    },
    ...[
      ['Place', 'places'],
      ['Event', 'events'],
      ['Term', 'glossary'],
    ].map(([tag, collection]) => ({
      name: `in a ${tag} tag of one language`,
      make: writing(inEnglish, `<${tag} id="no-such-id">words</${tag}>`),
      line: `${inEnglish}: <${tag} id="no-such-id">: "no-such-id" leads nowhere, expected an id of content/${collection}`,
    })),
  ]);

  test.each(["'no-such-id'", '""', ' "no-such-id"', '\n"no-such-id"'])(
    'in a tag whose id is written as %j',
    (id) => {
      const lines = listProblems(writing(inEnglish, `<Term id=${id}>knalpot</Term>`));
      expect(lines).toEqual([expect.stringContaining('" leads nowhere, expected an id of')]);
    },
  );

  test('in a dating claim, and the rival date it would be is named too', () => {
    const lines = listProblems(
      setting(events, 'count-made', ['dates'], ['count-1980', 'no-such-claim']),
    );
    expect(lines).toContain(
      `content/${events}: count-made.dates: "no-such-claim" leads nowhere, expected an id of content/claims`,
    );
  });

  test('in a Claim, a Conflict and a Chart tag of both languages', () => {
    const tags =
      '<Claim id="no-such-claim">words</Claim>\n\n<Conflict id="no-such-conflict" />\n\n<Chart series="no-such-series" />';
    const lines = listProblems((archive) => {
      writing(inIndonesian, tags)(archive);
      writing(inEnglish, tags)(archive);
    });
    expect(lines.toSorted()).toEqual(
      [inEnglish, inIndonesian].flatMap((file) => [
        expect.stringContaining(`${file}: <Chart series="no-such-series">: `) as string,
        expect.stringContaining(`${file}: <Claim id="no-such-claim">: `) as string,
        expect.stringContaining(`${file}: <Conflict id="no-such-conflict">: `) as string,
      ]),
    );
  });
});

describe('a record that does not fit its form is refused in words', () => {
  expectOneLineEach([
    {
      name: 'a claim without a source',
      make: setting(claims, 'first-1956', ['sources'], []),
      line: `${claims}: first-1956.sources: a claim without a source, expected at least one source id`,
    },
    {
      name: 'a person without a source',
      make: setting('people/people.yaml', 'maker', ['sources'], []),
      line: 'people/people.yaml: maker.sources: has no source',
    },
    {
      name: 'a conflict with fewer than two positions',
      make: (archive) => {
        const positions = archive.record(conflict)['positions'] as RawRecord[];
        archive.set([conflict], ['positions'], positions.slice(0, 1));
      },
      line: `${conflict}: positions: a conflict with fewer than two positions, expected answers that differ`,
    },
    {
      name: 'a position without a claim',
      make: setting(conflict, undefined, ['positions', 0, 'claims'], []),
      line: `${conflict}: positions[0].claims: a position without a claim`,
    },
    {
      name: 'an event without a date',
      make: setting(events, 'count-made', ['dates'], []),
      line: `${events}: count-made.dates: an event without a date, expected the id of a claim`,
    },
    {
      name: 'a period that runs backwards',
      make: setting(claims, 'first-1956', ['period'], '1990/1980'),
      line: `${claims}: first-1956.period: "1990/1980" runs backwards, expected the earlier date first`,
    },
    {
      name: 'a period that is not EDTF',
      make: setting(claims, 'first-1956', ['period'], 'mid fifties'),
      line: `${claims}: first-1956.period: "mid fifties" is not a period, expected EDTF such as 1956`,
    },
    {
      name: 'a day the calendar does not have',
      make: setting(press, 'magazine', ['issued'], '1980-05-32'),
      line: `${press}: magazine.issued: "1980-05-32" is not a date of the calendar`,
    },
    {
      name: 'a title too long for its share card',
      make: setting(conflict, undefined, ['title', 'id'], 'Knalpot '.repeat(20)),
      line: `${conflict}: title.id: is too long for its share card, expected at most 120 letters`,
    },
    {
      name: 'a description too short for search results',
      make: setting(story, undefined, ['description', 'en'], 'A quarter.'),
      line: `${story}: description.en: is too short to describe a page, expected at least 50 letters`,
    },
    {
      name: 'an itinerary whose summary is too short for search results',
      make: (archive) => {
        const stops = ['quarter', 'workshop'].map((place) => ({
          ...{ place, text: { id: 'Lihat.', en: 'Look.' } },
          ...{ claims: [], facts: [] },
        }));
        archive.write('itineraries/walk.yaml', {
          ...{ id: 'walk', order: 1, mode: 'foot', title: { id: 'Jalan', en: 'A walk' } },
          summary: {
            id: 'Jalan kaki dari kampung ke bengkel yang ada di dalamnya.',
            en: 'A walk.',
          },
          ...{ stops, confirm: [{ id: 'Tanyakan dulu.', en: 'Ask first.' }] },
        });
      },
      line: 'itineraries/walk.yaml: summary.en: is too short to describe a page, expected at least 50 letters',
    },
    {
      name: 'a latitude outside Central Java',
      make: setting(places, 'quarter', ['point', 'lat'], 7.385),
      line: `${places}: quarter.point.lat: lies outside Central Java, expected a number from -8.3 to -5.5`,
    },
    {
      name: 'a longitude outside Central Java',
      make: setting('villages.yaml', '33.03.05.1011', ['lon'], 10.935),
      line: 'villages.yaml: 33.03.05.1011.lon: lies outside Central Java, expected a number from 108.5 to 111.7',
    },
    {
      name: 'a radius of nothing',
      make: setting(places, 'quarter', ['point', 'precision'], 0),
      line: `${places}: quarter.point.precision: is not a radius, expected metres above 0`,
    },
    {
      name: 'a figure without a unit',
      make: setting(claims, 'count-1980', ['figures', 0, 'unit'], undefined),
      line: `${claims}: count-1980.figures[0].unit: a figure has no unit, expected an id of content/units.yaml`,
    },
    {
      name: 'a figure without a scope',
      make: setting(claims, 'count-1980', ['figures', 1, 'scope'], undefined),
      line: `${claims}: count-1980.figures[1].scope: a figure has no scope, expected what was counted`,
    },
    {
      name: 'a figure written as text',
      make: setting(claims, 'count-1980', ['figures', 1, 'value'], '3.000'),
      line: `${claims}: count-1980.figures[1].value: is not a number, expected digits without separators`,
    },
    {
      name: 'a field the form does not have',
      make: setting(claims, 'first-1956', ['colour'], 'blue'),
      line: `${claims}: first-1956: "colour" is not a field here, expected only the fields of the schema`,
    },
    {
      name: 'a text that lacks a language',
      make: setting(claims, 'first-1956', ['text', 'en'], undefined),
      line: `${claims}: first-1956.text.en: is missing, expected a text`,
    },
    {
      name: 'a text of spaces',
      make: setting('gaps/gaps.yaml', 'gap-rent', ['text', 'id'], '   '),
      line: 'gaps/gaps.yaml: gap-rent.text.id: is empty, expected a text',
    },
    {
      name: 'a topic that is not one of the topics',
      make: setting('gaps/gaps.yaml', 'gap-rent', ['topic'], 'weather'),
      line: 'gaps/gaps.yaml: gap-rent.topic: is not one of its values, expected one of origin, first-exhaust',
    },
    {
      name: 'a stated claim without a period',
      make: setting(claims, 'first-1956', ['period'], undefined),
      line: `${claims}: first-1956.basis: does not agree with the period, expected "none" exactly where there is no period`,
    },
    {
      name: 'an undated claim with a period',
      make: setting(claims, 'name-undated', ['period'], '1956'),
      line: `${claims}: name-undated.basis: does not agree with the period`,
    },
    {
      name: 'an id with capitals and spaces',
      make: setting('gaps/gaps.yaml', 'gap-rent', ['id'], 'Gap Rent'),
      line: 'gaps/gaps.yaml: Gap Rent.id: is not a permanent id, expected lower-case letters',
    },
    {
      name: 'an address that is not of the web',
      make: setting(press, 'magazine', ['URL'], 'ftp://example.org'),
      line: `${press}: magazine.URL: is not a web address, expected http:// or https://`,
    },
    {
      name: 'a day that is not a day',
      make: setting('gaps/gaps.yaml', 'gap-rent', ['searched'], '21 November'),
      line: 'gaps/gaps.yaml: gap-rent.searched: is not a day, expected YYYY-MM-DD',
    },
    {
      name: 'a village without a point',
      make: setting(places, 'quarter', ['point'], undefined),
      line: `${places}: quarter.point: is missing, expected a point and its origin`,
    },
    {
      name: 'a workshop without workshop facts',
      make: setting(workshops, 'workshop', ['workshop'], undefined),
      line: `${workshops}: workshop.workshop: does not fit the kind`,
    },
    {
      name: 'a village code with a digit too few',
      make: setting('villages.yaml', '33.03.05.1012', ['code'], '33.03.05.101'),
      line: 'villages.yaml: 33.03.05.101.code: is not a village code, expected 33.03.05.1011',
    },
  ]);
});

describe('records that do not agree with one another are named', () => {
  expectOneLineEach([
    {
      name: 'an id used twice in two files',
      make: (archive) => {
        archive.write('gaps/more.yaml', [archive.record('gaps/gaps.yaml', 'gap-rent')]);
      },
      line: 'gaps/more.yaml: gap-rent.id: is used twice, also in content/gaps/gaps.yaml; expected an id of its own',
    },
    {
      name: 'a village code used twice',
      make: setting('villages.yaml', '33.03.05.1012', ['code'], '33.03.05.1011'),
      line: 'villages.yaml: 33.03.05.1011.id: is used twice, also in content/villages.yaml',
    },
    {
      name: 'an unseen work with the id of a source',
      make: (archive) => {
        archive.add('unseen-works.yaml', { id: 'blog', title: { id: 'Blog', en: 'Blog' } });
      },
      line: `unseen-works.yaml: blog.id: is used twice, also in content/${press}`,
    },
    {
      name: 'an occasion with the id of a source',
      make: hearing(['magazine'], 'blog'),
      line: `occasions.yaml: blog.id: is used twice, also in content/${press}`,
    },
    {
      name: 'an occasion nobody heard',
      make: hearing([]),
      line: 'occasions.yaml: forum: is an occasion nobody heard, expected a claim that names it',
    },
    {
      name: 'an occasion that is not there',
      make: setting(claims, 'count-1980', ['heard'], [{ source: 'magazine', occasion: 'no-such' }]),
      line: `${claims}: count-1980.heard[0].occasion: "no-such" leads nowhere, expected an id of content/occasions`,
    },
    {
      name: 'an occasion heard by a source the claim does not cite',
      make: hearing(['article']),
      line: `${claims}: count-1980.heard[0].source: "article" is no source of this claim, expected one of magazine`,
    },
    {
      name: 'a source that heard one claim twice',
      make: hearing(['magazine', 'magazine']),
      line: `${claims}: count-1980.heard[1].source: "magazine" already heard it elsewhere`,
    },
    {
      name: 'a source written before the occasion',
      make: (archive) => {
        hearing(['magazine'])(archive);
        archive.set(['occasions.yaml', 'forum'], ['date'], '1980-06');
      },
      line: `${claims}: count-1980.heard[0].source: "magazine" was written (1980-05-17) before "forum" (1980-06-01)`,
    },
    {
      name: 'an unlisted claim in an event',
      make: (archive) => {
        const hearsay = { ...archive.record(claims, 'name-undated'), id: 'hearsay' };
        archive.add(claims, { ...hearsay, unlisted: true });
        archive.set([events, 'count-made'], ['claims'], ['hearsay']);
      },
      line: `${events}: count-made.claims: "hearsay" is unlisted, expected a claim that stands in the lists`,
    },
    {
      name: 'a source nobody cites',
      make: (archive) => {
        archive.add(press, source('forgotten', { issued: null, retells: [] }));
      },
      line: `${press}: forgotten: is a source nobody cites, expected a claim, person, term, step or workshop that does`,
    },
    {
      name: 'a claim that stands in two positions',
      make: setting(conflict, undefined, ['positions', 1, 'claims'], ['first-1956', 'first-1970s']),
      line: `${conflict}: first-exhaust.positions[1].claims: "first-1970s" already stands in first-exhaust.positions[0], expected each claim in one position`,
    },
    {
      name: 'a numeral in an answer that is not its claims’',
      make: setting(conflict, undefined, ['positions', 1, 'answer', 'en'], 'Around 1957'),
      line: `${conflict}: first-exhaust.positions[1].answer.en: the numeral "1957" has no claim, expected a number of first-1956`,
    },
    {
      name: 'an event dated by a claim that knows only when it was written',
      make: setting(claims, 'count-1980', ['basis'], 'source_date'),
      line: `${events}: count-made.dates: "count-1980" is dated by its source only (source_date), expected a claim that says when it happened`,
    },
    {
      name: 'an event dated by an undated claim',
      make: setting(events, 'count-made', ['dates'], ['name-undated']),
      line: `${events}: count-made.dates: "name-undated" is dated by nothing, expected a claim that says when it happened`,
    },
    {
      name: 'rival dates of an event that no conflict explains',
      make: setting(events, 'count-made', ['dates'], ['count-1980', 'first-1956']),
      line: `${events}: count-made.dates: gives rival dates that no conflict explains, expected one date or a conflict that holds every dating claim`,
    },
    {
      name: 'a figure in a unit that is not in the list of units',
      make: setting(claims, 'count-1980', ['figures', 0, 'unit'], 'barrel'),
      line: `${claims}: count-1980.figures[0].unit: "barrel" is not a unit, expected an id of content/units.yaml`,
    },
    {
      name: 'a drawing that has no file',
      make: (archive) => {
        const alt = { id: 'Sebuah drum.', en: 'A drum.' };
        archive.write('drawings.yaml', [{ id: 'no-such', alt }]);
      },
      line: 'drawings.yaml: no-such.id: has no drawing, expected the file src/assets/drawings/no-such.svg',
    },
    {
      name: 'a picture of a figure its claim does not have',
      make: (archive) => {
        archive.write('figures/pictures.yaml', [aPicture('count-1980.9')]);
      },
      line: `figures/pictures.yaml: houses: "count-1980.9" is no figure of a claim, expected one of the claim's figures, counted from 1`,
    },
    {
      name: 'a picture whose words hold a number of no claim it is drawn from',
      make: (archive) => {
        const text = { id: 'Ada banyak rumah.', en: 'There are 4321 houses.' };
        archive.write('figures/pictures.yaml', [{ ...aPicture('count-1980.1'), text }]);
      },
      line: 'figures/pictures.yaml: houses.text.en: the numeral "4321" has no claim',
    },
    {
      name: 'a statement of a case that has no figure of its series',
      make: setting('figures/cases.yaml', 'case', ['claims'], ['count-1980', 'first-1956']),
      line: `figures/cases.yaml: case.claims: "first-1956" cannot be drawn, expected a claim with a figure of makers-quarter and a period with both ends`,
    },
    {
      name: 'a workshop drawn in an area that became precise',
      make: setting(places, 'village', ['point', 'precision'], 40),
      line: `${workshops}: workshop.area: "village" is known to 40 m, expected an area known only roughly`,
    },
    {
      name: 'a workshop drawn in a place that has no point',
      make: (archive) => {
        const workshop = archive.record(workshops, 'workshop');
        archive.add(workshops, { ...workshop, id: 'second', area: 'workshop' });
      },
      line: `${workshops}: second.area: "workshop" has no point, expected a village or quarter that is on the map`,
    },
  ]);

  test('sources that retell each other in a circle, each of them', () => {
    const lines = listProblems(setting(press, 'article', ['custom', 'retells'], ['blog']));
    expect(lines).toEqual(
      ['article', 'blog'].map(
        (id) =>
          `content/${press}: ${id}.custom.retells: leads back to the source itself, expected the older text at the end of the chain`,
      ),
    );
  });

  test('two claims of one date are no rivals', () => {
    const lines = listProblems((archive) => {
      archive.set([claims, 'first-1956'], ['period'], '1980-05');
      archive.set([claims, 'first-1956'], ['text'], { id: 'Tanpa tahun.', en: 'No year.' });
      archive.set([conflict], ['positions', 1, 'answer'], { id: 'Lain', en: 'Another' });
      archive.set([events, 'count-made'], ['dates'], ['count-1980', 'first-1956']);
    });
    expect(lines).toEqual([]);
  });
});

describe('dates that cannot be are refused', () => {
  const next = new Date(Date.now() + 366 * 86_400_000).toISOString().slice(0, 10);
  const ahead = `"${next}" lies ahead, expected nothing after 20`;

  expectOneLineEach([
    {
      name: 'a source read in the future',
      make: setting(press, 'magazine', ['accessed'], next),
      line: `${press}: magazine.accessed: ${ahead}`,
    },
    {
      name: 'a source read before it was issued',
      make: setting(press, 'magazine', ['accessed'], '1979-01-01'),
      line: `${press}: magazine.accessed: 1979-01-01 comes before the text was issued (1980-05-17), expected a later day`,
    },
    {
      name: 'a change in the future',
      make: setting('changes.yaml', 'first-edition', ['date'], next),
      line: `changes.yaml: first-edition.date: ${ahead}`,
    },
    {
      name: 'a search in the future',
      make: setting('gaps/gaps.yaml', 'gap-rent', ['searched'], next),
      line: `gaps/gaps.yaml: gap-rent.searched: ${ahead}`,
    },
    {
      name: 'a story checked in the future',
      make: setting(story, undefined, ['checked'], next),
      line: `${story}: checked: ${ahead}`,
    },
    {
      name: 'a visit confirmed in the future',
      make: setting('visit/area.yaml', 'by-bus', ['confirmed'], { on: next, by: 'Sri' }),
      line: `visit/area.yaml: by-bus.confirmed.on: ${ahead}`,
    },
    {
      name: 'a visit fact of the future',
      make: setting('visit/area.yaml', 'by-bus', ['source', 'issued'], next),
      line: `visit/area.yaml: by-bus.source.issued: ${ahead}`,
    },
    {
      name: 'an age before the craft',
      make: setting(story, undefined, ['era'], '1700/1980'),
      line: `${story}: era: "1700/1980" lies before 1900, expected a later year`,
    },
    {
      name: 'a period with a slip in its century',
      make: setting(claims, 'first-1956', ['period'], '1080'),
      line: `${claims}: first-1956.period: "1080" lies before 1900`,
    },
    {
      name: 'a period further ahead than any plan',
      make: setting(claims, 'first-1956', ['period'], '3026'),
      line: `${claims}: first-1956.period: "3026" lies ahead, expected nothing after 20`,
    },
    {
      name: 'a period of writing that is not when its source was written',
      make: (archive) => {
        archive.set([claims, 'first-1956'], ['basis'], 'source_date');
        archive.set([events, 'first-exhaust-made'], ['dates'], ['first-1970s']);
      },
      line: `${claims}: first-1956.period: "1956~" does not fit the basis source_date: its sources were issued 1980-05-17; expected a period that fits them`,
    },
    {
      name: 'a period inferred from texts that are older',
      make: (archive) => {
        archive.set([claims, 'first-1956'], ['basis'], 'inferred');
        archive.set([claims, 'first-1956'], ['period'], '1990');
      },
      line: `${claims}: first-1956.period: "1990" does not fit the basis inferred: its sources were issued 1980-05-17`,
    },
  ]);

  test('a source issued in the future, and read before that', () => {
    const lines = listProblems(setting(press, 'magazine', ['issued'], next));
    expect(lines).toContainEqual(expect.stringContaining(`magazine.issued: ${ahead}`));
  });

  test('a plan may lie ahead, and a year that is not over may be stated', () => {
    const planned = listProblems(
      setting(claims, 'first-1956', ['period'], String(Number(next.slice(0, 4)) + 1)),
    );
    expect(planned).toEqual([]);
  });
});

describe('a text is worded as it is printed', () => {
  const text = { id: 'Knalpot pertama dibuat sekitar 1956.', en: 'The first was made about 1956.' };
  const saying = (locale: 'id' | 'en', words: string) =>
    setting(claims, 'first-1956', ['text'], { ...text, [locale]: words });
  const at = (locale: string): string => `${claims}: first-1956.text.${locale}: `;
  const bare = 'opens with a bare numeral or date, expected';
  const leans = 'leans on a sentence that does not stand beside it, expected the thing by its name';
  const wrong: readonly (readonly [string, 'id' | 'en', string, string])[] = [
    ['a date at the head', 'id', 'Mei 1956 knalpot dibuat.', `“Mei 1956” ${bare} “Pada …”`],
    ['a date at the head', 'en', 'May 1956 saw exhausts.', `“May 1956” ${bare} a word`],
    ['a numeral at the head', 'id', '1956 adalah tahunnya.', `“1956” ${bare} “Pada …”`],
    ['a later head', 'id', 'Knalpot dibuat. 1956 tahunnya.', `“1956” ${bare} “Pada …”`],
    ['a later head', 'en', 'Exhausts. 17 shops. In 1956.', `“17” ${bare} a word`],
    ['another report', 'id', 'Laporan lain menulis 1956.', `“Laporan lain” ${leans}`],
    ['that motorcycle', 'id', 'Motor itu dibuat 1956.', `“Motor itu” ${leans}`],
    ['another report', 'en', 'Another report says 1956.', `“Another” ${leans}`],
    ['the same craftsman', 'en', 'The same maker said 1956.', `“The same” ${leans}`],
    ['a hyphen in a range', 'id', 'Pada 1956-1957 dibuat.', '“1956-1957” is a hyphen in a range'],
    ['a letter between measures', 'en', 'The 1956 one was 90 x 70 cm.', '“90 x 70” is a letter'],
    ['a straight quote', 'en', 'In 1956 a "first" one.', '“"first"” is a straight quote'],
    ['an old spelling', 'id', 'Pada 1956 Obyek dibuat.', '“Obyek” is not EYD, expected “objek”'],
    ['a prefix with a hyphen', 'id', 'Pada 1956 se-kabupaten.', '“se-kabupaten” is not EYD'],
  ];

  expectOneLineEach([
    ...wrong.map(([name, locale, words, said]) => ({
      name: `${name}, in ${locale}`,
      make: saying(locale, words),
      line: `${at(locale)}${said}`,
    })),
    {
      name: 'a numeral at the head of a sentence of a story',
      make: writing(inEnglish, 'They work. <Claim id="count-1980">17 shops</Claim> did.'),
      line: `${inEnglish}: line ${lineOfAppended}: “17” ${bare} a word before it`,
    },
    {
      name: 'a hyphen in a range of a story',
      make: writing(inEnglish, 'It took <Claim id="count-1980">17-17</Claim> days.'),
      line: `${inEnglish}: line ${lineOfAppended}: “17-17” is a hyphen in a range, expected an en dash`,
    },
  ]);

  test.each([
    ['id', 'Sumber “sejak 1956” dari se-Jawa Tengah, 1956–1957.'],
    ['en', 'The first non-standard one is of 1956–1957.'],
    ['id', 'Dibuat sekitar 1956, di Jl. 17 No. 1956.'],
  ] as const)('in %s, what is well written is left alone', (locale, words) => {
    expect(listProblems(saying(locale, words))).toEqual([]);
  });
});

describe('how much of a source was read stands in one place', () => {
  expectOneLineEach([
    {
      name: 'a question that waits for a text read whole',
      make: (archive) => {
        archive.set([press, 'magazine'], ['custom', 'read'], { extent: 'whole' });
        archive.set([conflict], ['unread'], ['magazine', 'article']);
      },
      line: `${conflict}: first-exhaust.unread: "magazine" was read whole, expected a source`,
    },
    {
      name: 'a question that waits for a text nobody knows',
      make: setting(conflict, undefined, ['unread'], ['no-such']),
      line: `${conflict}: first-exhaust.unread: "no-such" leads nowhere`,
    },
    {
      name: 'a note that says it by hand',
      make: setting(
        press,
        'magazine',
        ['custom', 'reliability', 'en'],
        'Read from a stored excerpt.',
      ),
      line: `${press}: magazine.custom.reliability.en: says how much was read, expected the field custom.read`,
    },
    {
      name: 'a question that says it by hand',
      make: setting(conflict, undefined, ['settle'], { id: 'Belum dibaca utuh.', en: 'Not yet.' }),
      line: `${conflict}: first-exhaust.settle.id: says how much was read, expected the field unread`,
    },
  ]);
});

describe('an id stands once in its list', () => {
  expectOneLineEach([
    {
      name: 'a source named twice by a claim',
      make: setting(claims, 'first-1970s', ['sources'], ['blog', 'article', 'blog']),
      line: `${claims}: first-1970s.sources: names "blog" twice, expected it once`,
    },
    {
      name: 'a source named twice by a person',
      make: setting('people/people.yaml', 'maker', ['sources'], ['magazine', 'magazine']),
      line: 'people/people.yaml: maker.sources: names "magazine" twice, expected it once',
    },
    {
      name: 'a text retold twice',
      make: setting(press, 'blog', ['custom', 'retells'], ['article', 'article']),
      line: `${press}: blog.custom.retells: names "article" twice, expected it once`,
    },
  ]);
});

describe('a figure says what its sentence says', () => {
  const figure = `${claims}: count-1980.figures[1]`;
  const thrice = (value: number) => setting(claims, 'count-1980', ['figures', 1, 'value'], value);

  test('a figure that neither sentence gives, once for each', () => {
    expect(listProblems(thrice(377))).toEqual(
      ['id', 'en'].map(
        (locale) =>
          `content/${figure}.value: the figure 377 is not in text.${locale}, expected a number the sentence says in both languages`,
      ),
    );
  });

  test('three thousand typed as 3.000, with what to type', () => {
    const typed = listProblems((archive) => {
      const list = stringify(archive.files.get(claims)).replace('value: 3000', 'value: 3.000');
      archive.write(claims, list);
    });
    expect(typed).toEqual(
      ['id', 'en'].map(
        (locale) =>
          `content/${figure}.value: the figure 3 is not in text.${locale}, expected 3000, typed without a separator`,
      ),
    );
  });

  test.each([
    ['a small number in words', 6, 'enam bengkel', 'six workshops'],
    ['the lower end of a range in millions', 125e6, 'Rp125–260 juta', 'Rp 125–260 million'],
    ['a range told in words', 3e9, 'Rp3 sampai Rp5 miliar', 'Rp 3 to 5 billion'],
    ['a decimal with its scale', 43.8e9, 'Rp43,8 miliar', 'Rp 43.8 billion'],
  ])('%s is said', (_, value, id, en) => {
    const lines = listProblems((archive) => {
      thrice(value)(archive);
      for (const [locale, words] of Object.entries({ id, en })) {
        const text = (archive.record(claims, 'count-1980')['text'] as RawRecord)[locale];
        archive.set([claims, 'count-1980'], ['text', locale], `${String(text)} ${words}.`);
      }
    });
    expect(lines).toEqual([]);
  });

  expectOneLineEach([
    {
      name: 'a figure below nothing',
      make: thrice(-500),
      line: `${figure}.value: is below nothing, expected a number from 0`,
    },
    {
      name: 'half a business',
      make: (archive) => {
        thrice(2.5)(archive);
        const text = {
          id: 'Ada 17 pada 1980; 2,5; 3.000.',
          en: 'There were 17 in 1980; 2.5; 3,000.',
        };
        archive.set([claims, 'count-1980'], ['text'], text);
      },
      line: `${figure}.value: 2.5 has a fraction, expected a whole number of "exhaust", or a unit marked isMeasured`,
    },
    {
      name: 'money in a series that counts',
      make: (archive) => {
        archive.add('units.yaml', {
          ...{ id: 'idr', isMeasured: true },
          label: { id: 'rupiah', en: { one: 'rupiah', other: 'rupiah' } },
        });
        const [count] = archive.record(claims, 'count-1980')['figures'] as [RawRecord];
        const figures = [count, count, { ...count, unit: 'idr' }];
        archive.set([claims, 'count-1980'], ['figures'], figures);
      },
      line: `${claims}: count-1980.figures[2].unit: "idr" does not fit the series makers-quarter, expected a count of things`,
    },
  ]);
});

describe('a story prints no numeral its claims do not give', () => {
  const at = (file: string): string => `${file}: line ${lineOfAppended}`;

  expectOneLineEach([
    {
      name: 'a numeral that is not its claim’s',
      make: writing(inEnglish, 'In <Claim id="count-1980">May 1980 there were 18 shops</Claim>.'),
      line: `${at(inEnglish)}: the numeral "18" is not its claim's, expected a number of claim "count-1980"`,
    },
    {
      name: 'a numeral in the form of the other language',
      make: writing(inIndonesian, '<Claim id="count-1980">sekitar 3,000 buah</Claim>'),
      line: `${at(inIndonesian)}: the numeral "3,000" is not its claim's`,
    },
    {
      name: 'a numeral outside a claim',
      make: writing(inEnglish, 'Some 17 shops stood here.'),
      line: `${at(inEnglish)}: the numeral "17" is not its claim's, expected numerals inside a <Claim>, or marked <Plain>`,
    },
    {
      name: 'a numeral in a heading',
      make: writing(inIndonesian, '## Sesudah 1980'),
      line: `${at(inIndonesian)}: the numeral "1980" is not its claim's, expected numerals inside a <Claim>`,
    },
    {
      name: 'a numeral in a list item',
      make: writing(inEnglish, '- emphasis on *99* things'),
      line: `${at(inEnglish)}: the numeral "99" is not its claim's`,
    },
    {
      name: 'a numeral in a title that no title claim gives',
      make: setting(story, undefined, ['title', 'en'], '40 workshops'),
      line: `${story}: title.en: the numeral "40" has no claim, expected a number of a claim in titleClaims`,
    },
  ]);

  test('a title with a year but no title claims is named', () => {
    expect(listProblems(setting(story, undefined, ['titleClaims'], []))).toEqual(
      ['id', 'en'].map(
        (locale) =>
          `content/${story}: standfirst.${locale}: the numeral "1980" has no claim, expected a number of a claim in titleClaims`,
      ),
    );
  });

  test('a numeral marked plain is no fact', () => {
    const plain = writing(inEnglish, '<Plain>Route 66</Plain> and <Plain>*77*</Plain>.');
    expect(listProblems(plain)).toEqual([]);
  });

  test('the years of a claim’s sources may be printed', () => {
    const said = writing(inEnglish, '<Claim id="count-1980">On 17 May 1980 it said so</Claim>.');
    expect(listProblems(said)).toEqual([]);
  });
});

describe('a story is written in prose and the tags of the site', () => {
  const line = (file: string, says: string): string => `${file}: line ${lineOfAppended}: ${says}`;

  expectOneLineEach([
    {
      name: 'a tag of another name',
      make: writing(inEnglish, 'A <Video id="x">film</Video>.'),
      line: line(inEnglish, '<Video> is not a tag of this site, expected <Claim>, <Conflict>'),
    },
    {
      name: 'a tag that only looks like a property',
      make: writing(inEnglish, 'A <constructor>film</constructor>.'),
      line: line(inEnglish, '<constructor> is not a tag of this site'),
    },
    {
      name: 'an expression',
      make: writing(inEnglish, 'It is {new Date().getFullYear()} now.'),
      line: line(inEnglish, 'holds an expression, expected prose and the tags'),
    },
    {
      name: 'an import',
      make: writing(inEnglish, "import x from 'node:fs'"),
      line: line(inEnglish, 'holds an import or export'),
    },
    {
      name: 'a link of its own',
      make: writing(inEnglish, 'See [there](https://example.org).'),
      line: line(inEnglish, 'holds a link of its own'),
    },
    {
      name: 'a link of its own that is defined elsewhere',
      make: writing(inEnglish, 'See [there][1].\n\n[1]: https://example.org'),
      line: line(inEnglish, 'holds a link of its own'),
    },
    {
      name: 'an image that is defined elsewhere',
      make: writing(inEnglish, '![A pipe][pipe]\n\n[pipe]: pipe.jpg'),
      line: line(inEnglish, 'holds an image'),
    },
    {
      name: 'an image',
      make: writing(inEnglish, '![A pipe](pipe.jpg)'),
      line: line(inEnglish, 'holds an image'),
    },
    {
      name: 'a link inside a link',
      make: writing(
        inEnglish,
        '<Claim id="count-1980">a <Term id="knalpot">knalpot</Term></Claim>',
      ),
      line: line(inEnglish, '<Term> stands inside <Claim>, expected links side by side'),
    },
    {
      name: 'a heading of the first level',
      make: writing(inEnglish, '# A second title'),
      line: line(inEnglish, 'is a heading of the first level, expected ##'),
    },
    {
      name: 'a tag without its id',
      make: writing(inEnglish, '<Term>knalpot</Term>'),
      line: line(inEnglish, '<Term> needs one attribute, expected id="…"'),
    },
    {
      name: 'a tag with an attribute too many',
      make: writing(inEnglish, '<Term id="knalpot" lang="id">knalpot</Term>'),
      line: line(inEnglish, '<Term> needs one attribute, expected id="…"'),
    },
    {
      name: 'an id that is computed',
      make: writing(inEnglish, "<Term id={'knalpot'}>knalpot</Term>"),
      line: line(inEnglish, '<Term> needs one attribute, expected id="…" as plain text'),
    },
    {
      name: 'a tag that is never closed',
      make: writing(inEnglish, 'A <Term id="knalpot">knalpot.'),
      line: `${inEnglish}: line 14: is not MDX`,
    },
    {
      name: 'a story in a folder of another name',
      make: setting(story, undefined, ['id'], 'second'),
      line: `${story}: id: "second" is not the name of its folder, expected "first"`,
    },
    {
      name: 'prose that is too short',
      make: (archive) => {
        archive.edit(inEnglish, (text) => text.replace(writeProse(400, 'en'), 'Cut.'));
      },
      line: `${inEnglish}: prose: is 417 words long, expected from 600 to 1100 words`,
    },
    {
      name: 'prose that is too long',
      make: writing(inIndonesian, writeProse(400, 'id')),
      line: `${inIndonesian}: prose: is 1214 words long, expected from 600 to 1100 words`,
    },
    {
      name: 'a claim cited in one language only',
      make: writing(inEnglish, '<Claim id="first-1956">the first exhaust</Claim>'),
      line: `${inIndonesian}: <Claim>: lacks "first-1956", expected the same as in the other language`,
    },
    {
      name: 'a chart shown in one language only',
      make: writing(inIndonesian, '<Chart series="makers-quarter" />'),
      line: `${inEnglish}: <Chart>: lacks "makers-quarter", expected the same`,
    },
    {
      name: 'a conflict left out of one language',
      make: (archive) => {
        archive.edit(inEnglish, (text) => text.replace('<Conflict id="first-exhaust" />', ''));
      },
      line: `${inEnglish}: <Conflict>: lacks "first-exhaust", expected the same`,
    },
  ]);
});

describe('a file that cannot be read is named', () => {
  expectOneLineEach([
    {
      name: 'YAML with a quote that never ends, with its line',
      make: (archive) => {
        archive.write('gaps/gaps.yaml', '- id: gap-rent\n  topic: estate\n  searched: "2026\n');
      },
      line: 'gaps/gaps.yaml: line 4: opens a quote that is not closed',
    },
    {
      name: 'YAML with one field twice, with its line',
      make: (archive) => {
        archive.write('gaps/gaps.yaml', '- id: gap-rent\n  topic: estate\n  topic: fire\n');
      },
      line: 'gaps/gaps.yaml: line 3: names a field twice',
    },
    {
      name: 'a list that is one record',
      make: (archive) => {
        archive.write('gaps/gaps.yaml', archive.record('gaps/gaps.yaml', 'gap-rent'));
      },
      line: 'gaps/gaps.yaml: file: is not a list, expected records that start with "-"',
    },
    {
      name: 'an empty file',
      make: (archive) => {
        archive.write('gaps/gaps.yaml', '');
      },
      line: 'gaps/gaps.yaml: file: is empty',
    },
    {
      name: 'a missing site.yaml',
      make: (archive) => {
        archive.remove('site.yaml');
      },
      line: 'site.yaml: site: is missing, expected the file to exist',
    },
  ]);

  test('prose that is missing in a language', () => {
    const lines = listProblems((archive) => {
      archive.remove(inEnglish);
    });
    expect(lines).toContain(`content/${inEnglish}: prose: is missing, expected the file to exist`);
    expect(lines.filter((line) => !line.startsWith(`content/${inEnglish}: prose:`))).toEqual([]);
  });

  test('an item that is no record is named by its place in the list', () => {
    const lines = listProblems((archive) => {
      archive.write('gaps/gaps.yaml', '- only words\n- [a, b]\n-\n');
    });
    expect(lines.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual(
      ['[0]', '[1]', '[2]'].map((field) => `content/gaps/gaps.yaml: ${field}`),
    );
  });
});

describe('all problems are listed at once', () => {
  const breakMuch = (archive: SmallArchive): void => {
    archive.set([claims, 'first-1956'], ['sources'], []);
    archive.set([places, 'quarter'], ['point', 'lat'], 7);
    archive.set([conflict], ['positions', 0, 'claims'], []);
    archive.write('gaps/gaps.yaml', 'not a list');
    writing(inEnglish, 'A <Video>film</Video>.')(archive);
    writing(inIndonesian, writeProse(400, 'id'))(archive);
    archive.remove('site.yaml');
  };
  const files = [claims, conflict, 'gaps/gaps.yaml', places, 'site.yaml', inEnglish, inIndonesian];

  test('one line for each, in the order of the files', () => {
    const lines = listProblems(breakMuch);
    expect(lines.map((line) => line.split(': ')[0])).toEqual(
      files.map((file) => `content/${file}`),
    );
  });

  test('several mistakes of one record are told apart', () => {
    const lines = listProblems((archive) => {
      archive.set([claims, 'count-1980'], ['confidence'], 'sure');
      archive.set([claims, 'count-1980'], ['figures', 0, 'unit'], undefined);
      archive.set([claims, 'count-1980'], ['figures', 1, 'value'], 'many');
    });
    expect(lines).toEqual(
      expect.arrayContaining(
        ['confidence', 'figures[0].unit', 'figures[1].value'].map(
          (field) => expect.stringContaining(`count-1980.${field}: `) as string,
        ),
      ),
    );
  });

  test.each([
    ['claim', claims, 'first-1956', 'confidence'],
    ['claim that gives a title its year', claims, 'count-1980', 'confidence'],
    ['source', press, 'magazine', 'type'],
    ['place', places, 'village', 'kind'],
    ['event', events, 'first-exhaust-made', 'theme'],
    ['term', 'glossary/terms.yaml', 'knalpot', 'language'],
    ['unit', 'units.yaml', 'business', 'label'],
  ])('a refused %s does not make what leads to it a problem', (_, file, id, field) => {
    const lines = listProblems(setting(file, id, [field], 'no such value'));
    expect(lines).toEqual([expect.stringContaining(`content/${file}: ${id}.${field}: is `)]);
  });
});

describe('npm run content', () => {
  const project = fileURLToPath(new URL('../../..', import.meta.url));
  const run = (root: string, lang = 'en') =>
    spawnSync(process.execPath, ['scripts/content.ts', root, '--lang', lang], {
      cwd: project,
      encoding: 'utf8',
    });

  test('ends well on a folder without mistakes, in the language asked for', () => {
    const { status, stdout, stderr } = run(writeArchive(), 'id');
    expect(stderr).toBe('');
    expect(stdout).toContain('0 masalah dalam 4 claims, 3 sources, 1 unseenWorks');
    expect(status).toBe(0);
  });

  test('prints a line for each mistake and fails', () => {
    const root = writeArchive((archive) => {
      archive.set([claims, 'first-1956'], ['sources'], []);
      archive.set([places, 'quarter'], ['point', 'lon'], 10);
    });
    const { status, stdout, stderr } = run(root);
    expect(stderr.trim().split('\n')).toEqual([
      `content/${claims}:8: first-1956.sources: a claim without a source, expected at least one source id`,
      `content/${places}:8: quarter.point.lon: lies outside Central Java, expected a number from 108.5 to 111.7`,
    ]);
    expect(stdout).toContain('2 problem(s)');
    expect(status).toBe(1);
  });
});

describe('the front page leads somewhere', () => {
  expectOneLineEach([
    {
      name: 'a way in that leads nowhere',
      make: setting(
        'pages.yaml',
        undefined,
        ['home', 'starts', 0, 'links', 0, 'to'],
        'stories/none',
      ),
      line: 'pages.yaml: home.starts: "stories/none" leads nowhere',
    },
    {
      name: 'letters of the name in another order',
      make: setting('pages.yaml', undefined, ['home', 'eras', 0, 'era'], '1970'),
      line: 'pages.yaml: home.eras: names other eras, expected before, 1970',
    },
  ]);
});
