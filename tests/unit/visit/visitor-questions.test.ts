import { describe, expect, test } from 'vitest';
import { find } from '#archive/archive.ts';
import type { Place, PlaceKind } from '#archive/place-records.ts';
import type { VisitField } from '#archive/visit-records.ts';
import { accessOf, questionsOf, unansweredOf, whomToAsk } from '#visit/visitor-questions.ts';
import { aClaim, anArchive, aPlace, both } from '../../support/builders.ts';

/** An archive of one place, whose craft office is `office`, with notes that answer these fields. */
function visit(part: Partial<Place>, fields: readonly VisitField[] = []) {
  const place = aPlace(part);
  const fact = {
    ...{ id: 'fact', topic: 'area' as const, text: both('Buka'), source: null, confidence: null },
    ...{ places: [place.id], fields, hours: null, confirmed: null },
  };
  const archive = anArchive({
    places: [place],
    claims: [aClaim({ places: ['office'] })],
    visitFacts: fields.length ? [fact] : [],
  });
  const own = find(archive.places, place.id);
  return {
    access: accessOf(own),
    questions: questionsOf(archive, own),
    unanswered: unansweredOf(archive, own),
    asked: whomToAsk(archive, own),
  };
}

describe('what a visitor asks depends on the kind of place', () => {
  test.each<[PlaceKind, readonly VisitField[]]>([
    ['museum', ['hours', 'price', 'transport', 'contact']],
    ['workshop', ['hours', 'transport', 'contact']],
    ['office', ['hours', 'transport', 'contact']],
    ['village', ['transport']],
    ['transport', ['transport']],
  ])('of a %s: %j', (kind, questions) => {
    expect(visit({ kind }).questions).toEqual(questions);
  });

  test('a statue has no door, hours or tickets, though a workshop of its kind has', () => {
    expect(visit({ kind: 'craft-site', isOutdoors: true })).toEqual({
      ...{ access: 'open', questions: ['transport'], unanswered: [], asked: null },
    });
  });

  test('what somebody answered is shown, even where nobody would ask', () => {
    const square = visit({ kind: 'landmark', isOutdoors: true }, ['hours']);
    expect(square.questions).toEqual(['hours', 'transport']);
    expect(square.unanswered).toEqual([]);
  });
});

describe('whom to ask', () => {
  test.each<[string, Partial<Place>, ReturnType<typeof visit>['asked']]>([
    ['a workshop: the office of the craft', { kind: 'workshop' }, 'craft'],
    ['a museum: the tourism office', { kind: 'museum' }, 'tourism'],
    ['the office of the craft: there', { kind: 'craft-site', id: 'office' }, 'itself'],
    ['any other office: there', { kind: 'office' }, 'itself'],
    ['a station, of this regency or another: nobody', { kind: 'transport' }, null],
    ['a village: nobody', { kind: 'village' }, null],
  ])('of %s', (_name, part, asked) => {
    expect(visit(part).asked).toBe(asked);
  });

  test('nobody, where everything is answered', () => {
    expect(visit({ kind: 'museum' }, ['hours', 'price', 'contact']).asked).toBeNull();
  });
});
