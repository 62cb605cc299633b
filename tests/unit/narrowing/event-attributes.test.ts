import { expect, test } from 'vitest';
import { find } from '#archive/archive.ts';
import { attributesOf } from '#narrowing/event-attributes.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

test('an event tells a script its rival dates, its theme, its places and their kinds once', () => {
  const archive = linkSmallArchive((small) => {
    const quarter = small.record('places/places.yaml', 'quarter');
    small.add('places/places.yaml', { ...quarter, id: 'next-door' });
    const places = ['quarter', 'next-door', 'village'];
    small.set(['events/craft.yaml', 'first-exhaust-made'], ['places'], places);
  });
  const attributes = attributesOf(archive, find(archive.events, 'first-exhaust-made'));
  expect(attributes).toEqual({
    'data-event': 'first-exhaust-made',
    'data-when': '1956..1956m~ 1970..1979m',
    'data-theme': 'first-exhaust',
    'data-places': 'quarter next-door village',
    'data-kinds': 'craft-site village',
  });
});
