import { describe, expect, test } from 'vitest';
import {
  type Archive,
  find,
  findAll,
  hasPage,
  listCited,
  listPlacePages,
  listSeries,
  sourcesOf,
} from '#archive/archive.ts';
import { kinds } from '#archive/kinds.ts';
import { dateEvent } from '#archive/link-archive.ts';
import { listSearchRecords } from '#search/search-records.ts';
import { anArchive } from '../../support/builders.ts';
import { linkSmallArchive, type SmallArchive } from '../../support/small-archive.ts';

const claims = 'claims/craft.yaml';
const events = 'events/craft.yaml';
const idsOf = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

describe('an event takes its dates from claims', () => {
  test('rival dates make it disputed, earliest first', () => {
    const event = find(linkSmallArchive().events, 'first-exhaust-made');
    expect(event.when.map(({ period }) => period.edtf)).toEqual(['1956~', '197X']);
    expect(event.when.map((date) => idsOf(date.claims))).toEqual([['first-1956'], ['first-1970s']]);
    expect(event.isDisputed).toBe(true);
  });

  test('one date is not disputed', () => {
    const event = find(linkSmallArchive().events, 'count-made');
    expect(event.when.map(({ period }) => period.edtf)).toEqual(['1980-05']);
    expect(event.isDisputed).toBe(false);
  });

  test('two claims that give the same date are one date with two claims', () => {
    const archive = linkSmallArchive((small) => {
      small.add(claims, { ...small.record(claims, 'count-1980'), id: 'count-again', figures: [] });
      small.set([events, 'count-made'], ['dates'], ['count-1980', 'count-again']);
    });
    const event = find(archive.events, 'count-made');
    expect(event.when.map((date) => idsOf(date.claims))).toEqual([['count-1980', 'count-again']]);
    expect(event.isDisputed).toBe(false);
  });

  test('a claim without a date gives none', () => {
    const archive = linkSmallArchive();
    const event = find(archive.events, 'count-made');
    const undated = dateEvent({ ...event, dates: ['name-undated'] }, archive.claims);
    expect(undated.when).toEqual([]);
    expect(undated.isDisputed).toBe(false);
  });

  test('events stand in the order of their first dates', () => {
    expect([...linkSmallArchive().events.keys()]).toEqual(['first-exhaust-made', 'count-made']);
    const later = linkSmallArchive((small) => {
      small.set([claims, 'first-1956'], ['period'], '1981');
      small.set([claims, 'first-1956'], ['text'], { id: 'Knalpot.', en: 'An exhaust.' });
      small.set([claims, 'first-1970s'], ['period'], '199X');
      small.set([claims, 'first-1970s'], ['text'], { id: 'Knalpot.', en: 'An exhaust.' });
      small.set(
        ['conflicts/first-exhaust.yaml'],
        ['positions'],
        [
          { answer: { id: 'Dulu', en: 'Early' }, claims: ['first-1956'] },
          { answer: { id: 'Kemudian', en: 'Later' }, claims: ['first-1970s'] },
        ],
      );
    });
    expect([...later.events.keys()]).toEqual(['count-made', 'first-exhaust-made']);
  });
});

describe('a claim knows where it is used', () => {
  const usesOf = (archive: Archive, id: string) => {
    const { stories, events: dated, conflict } = find(archive.claimUses, id);
    return { stories: idsOf(stories), events: idsOf(dated), conflict: conflict?.id ?? null };
  };

  test.each([
    ['count-1980', { stories: ['first'], events: ['count-made'], conflict: null }],
    ['first-1956', { stories: [], events: ['first-exhaust-made'], conflict: 'first-exhaust' }],
    ['name-undated', { stories: [], events: ['count-made'], conflict: null }],
  ])('%s', (id, uses) => {
    expect(usesOf(linkSmallArchive(), id)).toEqual(uses);
  });

  test('every claim and every source has an entry, used or not', () => {
    const archive = linkSmallArchive();
    expect([...archive.claimUses.keys()]).toEqual([...archive.claims.keys()]);
    expect([...archive.claimsOfSource.keys()]).toEqual([...archive.sources.keys()]);
    expect([...archive.placeUses.keys()]).toEqual([...archive.places.keys()]);
  });

  test('an unlisted claim has a page, and nothing lists it', () => {
    const archive = linkSmallArchive((records) => {
      records.add('claims/craft.yaml', {
        ...records.record('claims/craft.yaml', 'count-1980'),
        ...{ id: 'hearsay', unlisted: true },
      });
    });
    expect(kinds.claims.ids(archive)).toContain('hearsay');
    const lists = [
      ...[[...archive.claims.values()], find(archive.claimsOfSource, 'magazine')],
      ...[find(archive.placeUses, 'quarter').claims, listSearchRecords(archive, 'id')],
      listSeries(archive, 'makers-quarter').map(({ claim }) => claim),
    ].map(idsOf);
    for (const ids of lists) {
      expect(ids).toContain('count-1980');
      expect(ids).not.toContain('hearsay');
    }
  });

  test('a source knows the claims that cite it, and a claim its sources in order', () => {
    const archive = linkSmallArchive();
    expect(idsOf(find(archive.claimsOfSource, 'blog'))).toEqual(['first-1970s', 'name-undated']);
    const claim = find(archive.claims, 'first-1970s');
    expect(idsOf(sourcesOf(archive, claim))).toEqual(['blog', 'article']);
  });

  test('a story lists its claims by their note numbers', () => {
    const archive = linkSmallArchive((small) => {
      for (const locale of ['id', 'en']) {
        small.edit(
          `stories/first/${locale}.mdx`,
          (text) => `<Claim id="first-1956">x</Claim>\n\n${text}`,
        );
      }
    });
    const story = find(archive.stories, 'first');
    expect(idsOf(listCited(archive, story, 'en'))).toEqual(['first-1956', 'count-1980']);
  });
});

describe('a place knows what names it', () => {
  test('claims, events, stories, workshops and visitor notes', () => {
    const archive = linkSmallArchive();
    const quarter = find(archive.placeUses, 'quarter');
    expect(idsOf(quarter.claims)).toEqual(['first-1956', 'count-1980']);
    expect(idsOf(quarter.events)).toEqual(['first-exhaust-made']);
    expect(idsOf(quarter.stories)).toEqual(['first']);
    expect(quarter.workshops).toEqual([]);
    const village = find(archive.placeUses, 'village');
    expect(idsOf(village.claims)).toEqual(['count-1980']);
    expect(idsOf(village.workshops)).toEqual(['workshop']);
    expect(idsOf(village.visitFacts)).toEqual(['by-bus']);
    expect(village.stories).toEqual([]);
  });

  /** Whether a further place has a page once something was changed. */
  const hasPageWhen = (change: (small: SmallArchive) => void): boolean => {
    const archive = linkSmallArchive((small) => {
      const village = small.record('places/places.yaml', 'village');
      small.add('places/places.yaml', { ...village, id: 'hamlet' });
      change(small);
    });
    const place = find(archive.places, 'hamlet');
    expect(idsOf(listPlacePages(archive)).includes('hamlet')).toBe(hasPage(archive, place));
    return hasPage(archive, place);
  };
  const hamlet = ['places/places.yaml', 'hamlet'] as const;

  test('a place nothing names has no page', () => {
    expect(hasPageWhen(() => undefined)).toBe(false);
  });

  test.each<[string, (small: SmallArchive) => void]>([
    [
      'a claim',
      (small) => {
        small.set([claims, 'name-undated'], ['places'], ['hamlet']);
      },
    ],
    [
      'an event',
      (small) => {
        small.set([events, 'count-made'], ['places'], ['hamlet']);
      },
    ],
    [
      'a workshop',
      (small) => {
        small.set(['places/workshops.yaml', 'workshop'], ['area'], 'hamlet');
      },
    ],
    [
      'a visitor note',
      (small) => {
        small.set(['visit/area.yaml', 'by-bus'], ['places'], ['hamlet']);
      },
    ],
  ])('a place that %s names has a page, unless it is unpublished', (_, name) => {
    expect(hasPageWhen(name)).toBe(true);
    const isShown = hasPageWhen((small) => {
      name(small);
      small.set(hamlet, ['isPublished'], false);
    });
    expect(isShown).toBe(false);
  });

  test('a workshop has a page of its own, unless it is unpublished', () => {
    const archive = linkSmallArchive();
    expect(hasPage(archive, find(archive.places, 'workshop'))).toBe(true);
    const hidden = linkSmallArchive((small) => {
      small.set(['places/workshops.yaml', 'workshop'], ['isPublished'], false);
    });
    expect(idsOf(listPlacePages(hidden))).toEqual(['quarter', 'village']);
  });
});

describe('the archive is in order', () => {
  test('villages by code, terms by word, steps and stories by number', () => {
    const archive = linkSmallArchive((small) => {
      const term = small.record('glossary/terms.yaml', 'knalpot');
      small.add('glossary/terms.yaml', { ...term, id: 'brong', term: 'brong' });
      const step = small.record('process/steps.yaml', 'cut');
      small.write('process/steps.yaml', [{ ...step, id: 'weld', order: 2 }, step]);
      small.write('stories/second/story.yaml', {
        ...small.record('stories/first/story.yaml'),
        id: 'second',
        slug: { id: 'kedua', en: 'second' },
        order: 2,
      });
      small.set(['stories/first/story.yaml'], ['order'], 3);
      for (const locale of ['id', 'en']) {
        const text = small.files.get(`stories/first/${locale}.mdx`) ?? '';
        small.write(`stories/second/${locale}.mdx`, text);
      }
    });
    expect(archive.villages.map(({ code }) => code)).toEqual(['33.03.05.1011', '33.03.05.1012']);
    expect([...archive.terms.keys()]).toEqual(['brong', 'knalpot']);
    expect(idsOf(archive.steps)).toEqual(['cut', 'weld']);
    expect([...archive.stories.keys()]).toEqual(['second', 'first']);
  });

  test('the counts of a series stand in the order of time', () => {
    const archive = linkSmallArchive((small) => {
      small.add(claims, {
        ...small.record(claims, 'count-1980'),
        id: 'count-1975',
        text: { id: 'Dulu sembilan usaha.', en: 'Earlier, nine businesses.' },
        period: '1975',
        figures: [
          {
            value: 9,
            unit: 'business',
            scope: { id: 'khusus knalpot', en: 'exhausts only' },
            series: 'makers-quarter',
          },
        ],
      });
    });
    expect(listSeries(archive, 'makers-quarter').map(({ figure }) => figure.value)).toEqual([
      9, 17,
    ]);
    expect(listSeries(archive, 'estate-rooms')).toEqual([]);
  });

  test('records are found by their ids, in the order asked for', () => {
    const { sources } = linkSmallArchive();
    expect(idsOf(findAll(sources, ['blog', 'magazine']))).toEqual(['blog', 'magazine']);
    expect(() => find(sources, 'no-such')).toThrow('"no-such" is not in the archive');
  });
});

describe('the archive cannot be changed by a page', () => {
  test('records, lists and what stands inside them are frozen', () => {
    const archive = linkSmallArchive();
    const claim = find(archive.claims, 'count-1980');
    for (const part of [
      archive,
      archive.people,
      archive.site.licences.code,
      claim,
      claim.figures,
      claim.figures[0],
      claim.figures[0]?.scope,
      claim.period?.from,
      find(archive.events, 'first-exhaust-made').when,
      find(archive.placeUses, 'quarter').claims,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(() => Object.assign(claim, { topic: 'visit' })).toThrow(TypeError);
    expect(() => (archive.gaps as unknown[]).pop()).toThrow(TypeError);
  });

  test.each(['site', 'pages'] as const)('an archive without %s.yaml is refused', (name) => {
    expect(() => anArchive({ [name]: [] })).toThrow(`content/${name}.yaml is missing`);
  });

  test('an id that leads nowhere is refused by name', () => {
    const { claims: known, events: dated } = linkSmallArchive();
    const event = { ...find(dated, 'count-made'), dates: ['no-such-claim'] };
    expect(() => dateEvent(event, known)).toThrow('"no-such-claim" is not in the archive');
  });
});
