import { z } from 'astro/zod';
import { placeKinds } from '#archive/place-records.ts';
import { editorNote, id, ids, localized, text, title } from './common.ts';
import { period } from './period.ts';

/** Central Java with its islands, in WGS 84 degrees; a typing error falls outside. */
const centralJava = { south: -8.3, north: -5.5, west: 108.5, east: 111.7 };
const outside = (low: number, high: number): string =>
  `lies outside Central Java, expected a number from ${low} to ${high}`;

export const latitude = z
  .number()
  .min(centralJava.south, outside(centralJava.south, centralJava.north))
  .max(centralJava.north, outside(centralJava.south, centralJava.north));
export const longitude = z
  .number()
  .min(centralJava.west, outside(centralJava.west, centralJava.east))
  .max(centralJava.east, outside(centralJava.west, centralJava.east));

/** Half of the regency's length: who knows less of a place does not know it. */
const mostMetres = 30_000;

const point = z.strictObject({
  lat: latitude,
  lon: longitude,
  precision: z
    .number()
    .positive('is not a radius, expected metres above 0')
    .max(mostMetres, `is no precision, expected at most ${mostMetres} metres`),
});

const workshop = z.strictObject({
  owner: text.optional(),
  products: localized,
  named: period,
  sources: ids,
  areaNote: localized.optional(),
});

/** A named place: `content/places/<kind>.yaml` is a list of these. */
export const place = z
  .strictObject({
    id,
    kind: z.enum(placeKinds),
    name: title,
    code: text.optional(),
    district: text.optional(),
    /** Village or ward a point falls in, by the polygons of the villages' source. */
    village: text.optional(),
    point: point.nullable().default(null),
    origin: z
      .strictObject({ basis: localized, from: text, licence: text })
      .nullable()
      .default(null),
    isPublished: z.boolean().default(true),
    isOutdoors: z.boolean().optional(),
    note: localized.optional(),
    editorNote,
    area: id.optional(),
    lookAt: ids,
    /** A file of `src/assets/drawings/` without its ending. */
    drawing: text.optional(),
    /** One sentence: what it is and why one would come, and what that rests on. */
    lead: localized.optional(),
    leadClaims: ids,
    leadFacts: ids,
    /** The street it stands on; several are the streets of its junction. */
    streets: z.array(text).default([]),
    workshop: workshop.optional(),
  })
  .refine((place) => !place.lead || place.leadClaims.length + place.leadFacts.length > 0, {
    path: ['lead'],
    message: 'rests on nothing, expected ids in leadClaims or leadFacts',
  })
  .refine((place) => (place.kind === 'workshop') === Boolean(place.workshop), {
    path: ['workshop'],
    message: 'does not fit the kind, expected workshop facts for a workshop and for nothing else',
  })
  .refine((place) => place.kind === 'workshop' || (place.point && place.origin), {
    path: ['point'],
    message: 'is missing, expected a point and its origin for every place but a workshop',
  });

/** A row of `content/villages.yaml`. */
export const village = z.strictObject({
  code: z
    .string()
    .regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, 'is not a village code, expected 33.03.05.1011'),
  name: text,
  type: z.enum(['desa', 'kelurahan']),
  district: text,
  lat: latitude,
  lon: longitude,
  radius: z.number().positive('is not a radius, expected metres above 0'),
});
