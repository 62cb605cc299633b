import { type Archive, find } from '#archive/archive.ts';
import { type Place, type PlaceKind } from '#archive/place-records.ts';
import { type VisitFact, type VisitField, visitFields } from '#archive/visit-records.ts';

/** How a place meets a visitor: behind a door, in the open, as land, or as a stop on the way. */
export type Access = 'door' | 'open' | 'area' | 'stop';

const accessOfKind: Readonly<Record<PlaceKind, Access>> = {
  ...{ 'craft-site': 'door', workshop: 'door', museum: 'door', attraction: 'door' },
  ...{ landmark: 'door', office: 'door', transport: 'stop' },
  ...{ village: 'area', district: 'area', regency: 'area', town: 'area' },
};
const sellsTickets = new Set<PlaceKind>(['craft-site', 'museum', 'attraction']);
const isCraft = new Set<PlaceKind>(['craft-site', 'workshop']);

/** What a place's visitor has to do with: a square and a statue have no door, whatever their kind. */
export function accessOf({ kind, isOutdoors }: Place): Access {
  return isOutdoors ? 'open' : accessOfKind[kind];
}

/** What a visitor asks of a place, and what somebody answered although nobody would ask. */
export function questionsOf(archive: Archive, place: Place): VisitField[] {
  const hasDoor = accessOf(place) === 'door';
  const isAsked: Readonly<Record<VisitField, boolean>> = {
    hours: hasDoor,
    price: hasDoor && sellsTickets.has(place.kind),
    transport: true,
    contact: hasDoor,
  };
  return visitFields.filter(
    (field) => isAsked[field] || factsOfField(archive, place, field).length > 0,
  );
}

/** The dated facts of a place for one field; none means the site states a gap. */
export function factsOfField(archive: Archive, place: Place, field: VisitField): VisitFact[] {
  const { visitFacts } = find(archive.placeUses, place.id);
  return visitFacts.filter(({ fields }) => fields.includes(field));
}

/** The questions nobody has published an answer to; of transport the visiting page tells. */
export function unansweredOf(archive: Archive, place: Place): VisitField[] {
  return questionsOf(archive, place).filter(
    (field) => field !== 'transport' && factsOfField(archive, place, field).length === 0,
  );
}

/** Whom a visitor asks what is not published: the craft's office, the tourism office, the place. */
export type Asked = 'craft' | 'tourism' | 'itself';

/** Whom to ask of a place; null where there is nothing to ask. An office is not sent to itself. */
export function whomToAsk(archive: Archive, place: Place): Asked | null {
  if (unansweredOf(archive, place).length === 0) return null;
  const office = find(archive.claims, archive.pages.visit.ask.craft);
  if (place.kind === 'office' || office.places.includes(place.id)) return 'itself';
  return isCraft.has(place.kind) ? 'craft' : 'tourism';
}
