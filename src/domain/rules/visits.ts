import type { Content, Entry, Problem } from '#domain/content.ts';
import { locales, type Localized } from '#domain/locale.ts';
import { findForeignNumerals, findNumerals, numbersOfClaim } from '#domain/numerals.ts';
import type { Itinerary } from '#domain/records.ts';
import { codeOf } from '#domain/place-code.ts';

/** A shared link names places by codes; two places with one code would swap in old links. */
export function findSharedCodes(content: Content): Problem[] {
  const first = new Map<string, string>();
  return content.places.flatMap(({ file, data: { id } }) => {
    const other = first.get(codeOf(id));
    first.set(codeOf(id), other ?? id);
    if (other === undefined || other === id) return [];
    const message = `has the link code of "${other}", expected an id with a code of its own`;
    return [{ file, field: `${id}.id`, message }];
  });
}

export function findUnpublishedStops(content: Content): Problem[] {
  const hidden = new Set(
    content.places.filter(({ data }) => !data.isPublished).map(({ data }) => data.id),
  );
  return content.itineraries.flatMap(({ file, data }) =>
    data.stops.flatMap(({ place }, at) => {
      if (!hidden.has(place)) return [];
      const message = `"${place}" has no page, expected a published place`;
      return [{ file, field: `stops[${at}].place`, message }];
    }),
  );
}

/** What an itinerary says, field by field. */
function textsOf({ title, summary, stops, confirm, questions }: Itinerary): [string, Localized][] {
  return [
    ['title', title],
    ['summary', summary],
    ...stops.map(({ text }, at): [string, Localized] => [`stops[${at}].text`, text]),
    ...confirm.map((text, at): [string, Localized] => [`confirm[${at}]`, text]),
    ...questions.map((text, at): [string, Localized] => [`questions[${at}]`, text]),
  ];
}

/** Every numeral of an itinerary is one of the claims or facts its stops show. */
export function findUnsourcedItineraries(content: Content): Problem[] {
  const claims = new Map(content.claims.map(({ data }) => [data.id, data]));
  const sources = new Map(content.sources.map(({ data }) => [data.id, data]));
  const facts = new Map(content.visitFacts.map(({ data }) => [data.id, data]));
  return content.itineraries.flatMap(({ file, data }: Entry<Itinerary>) =>
    locales.flatMap((locale) => {
      const allowed = new Set([
        ...data.stops
          .flatMap((stop) => stop.claims.flatMap((id) => claims.get(id) ?? []))
          .flatMap((claim) => [
            ...numbersOfClaim(
              claim,
              claim.sources.flatMap((id) => sources.get(id) ?? []),
              locale,
            ),
          ]),
        ...data.stops
          .flatMap((stop) => stop.facts.flatMap((id) => facts.get(id) ?? []))
          .flatMap(({ text }) => findNumerals(text[locale], locale).map(({ value }) => value)),
      ]);
      return textsOf(data).flatMap(([field, text]) =>
        findForeignNumerals(text[locale], locale, allowed).map((numeral) => ({
          file,
          field: `${field}.${locale}`,
          message: `the numeral "${numeral.text}" is in no claim or fact of its stops, expected one of theirs or none`,
        })),
      );
    }),
  );
}

export function findPlacelessHours(content: Content): Problem[] {
  return content.visitFacts
    .filter(({ data }) => data.hours && !(data.places.length && data.fields.includes('hours')))
    .map(({ file, data }) => ({
      file,
      field: `${data.id}.hours`,
      message: 'opens no place, expected its place in "places" and "hours" in "fields"',
    }));
}
