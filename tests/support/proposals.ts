import fc from 'fast-check';
import { type Answers, fieldsOf, type ProposalKind, proposalKinds } from '#proposing/proposal.ts';
import { otherOf } from '#proposing/write-proposal.ts';
import { hostileText } from './hostile-archive.ts';

/** Answers somebody who means well gives, all that are asked. */
export const kindAnswers: Answers = {
  ...{ name: 'Bengkel Maju', products: 'knalpot motor', productsOther: 'motorcycle exhausts' },
  ...{
    village: 'Kelurahan Purbalingga Lor',
    year: '1998',
    known: 'Saya tetangganya.',
    from: 'Siti',
  },
  ...{ place: 'village', what: 'Buka tiap hari.', whatOther: 'Open every day.' },
  ...{ category: 'landmark', lat: '-7.388', lon: '109.363', hours: 'Mo-Fr 08:00-16:00' },
  ...{ about: 'count-1980', wrong: 'Itu.', right: 'Ini.', taken: '1988', credit: 'Siti' },
  ...{ licence: 'CC BY 4.0', phone: '+62 281 000 111' },
};

const answers = (kind: ProposalKind): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      fieldsOf(kind).flatMap(({ name, isShown }) =>
        [name, ...(isShown ? [otherOf(name)] : [])].map((one) => [
          one,
          fc.oneof(
            { weight: 4, arbitrary: fc.constant(kindAnswers[one] ?? '') },
            { weight: 3, arbitrary: hostileText },
            { weight: 1, arbitrary: fc.constant('') },
          ),
        ]),
      ),
    ),
  );

/** A proposal of any kind, each answer well meant, hostile or not given. */
export const proposals = fc
  .constantFrom(...proposalKinds)
  .chain((kind) => fc.tuple(fc.constant(kind), answers(kind)));

/** Every text inside a value read from YAML. */
export function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}
