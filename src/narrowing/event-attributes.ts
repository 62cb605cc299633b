import { type Archive, type DatedEvent, findAll } from '#archive/archive.ts';
import { formatSpans } from './overlap.ts';
import { spanOnScale } from './span-on-scale.ts';

/** What a script needs to match an event with a view, as data attributes. */
export interface EventAttributes {
  readonly 'data-event': string;
  readonly 'data-when': string;
  readonly 'data-theme': string;
  readonly 'data-places': string;
  readonly 'data-kinds': string;
}

/** The data attributes of an event's element. Kinds are those of its places. */
export function attributesOf(archive: Archive, event: DatedEvent): EventAttributes {
  const kinds = new Set(findAll(archive.places, event.places).map(({ kind }) => kind));
  return {
    'data-event': event.id,
    'data-when': formatSpans(event.when.map(({ period }) => spanOnScale(period))),
    'data-theme': event.theme,
    'data-places': event.places.join(' '),
    'data-kinds': [...kinds].join(' '),
  };
}
