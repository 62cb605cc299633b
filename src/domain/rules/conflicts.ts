import type { Content, Entry, Problem } from '#domain/content.ts';
import type { Conflict } from '#domain/records.ts';
import { allowedNumbers, foreignIn } from './sourced-numerals.ts';

export function findDoubledPositions(content: Content): Problem[] {
  const place = new Map<string, string>();
  return content.conflicts.flatMap(({ file, data }) =>
    data.positions.flatMap((position, at) =>
      position.claims.flatMap((id) => {
        const field = `${data.id}.positions[${at}]`;
        const earlier = place.get(id);
        if (earlier === undefined) {
          place.set(id, field);
          return [];
        }
        const message = `"${id}" already stands in ${earlier}, expected each claim in one position`;
        return [{ file, field: `${field}.claims`, message }];
      }),
    ),
  );
}

export function findForeignAnswerNumerals(content: Content): Problem[] {
  const allowed = allowedNumbers(content);
  return content.conflicts.flatMap(({ file, data }: Entry<Conflict>) =>
    data.positions.flatMap((position, at) =>
      foreignIn(position.answer, allowed(position.claims)).map(({ locale, numeral }) => ({
        file,
        field: `${data.id}.positions[${at}].answer.${locale}`,
        message: `the numeral "${numeral}" is not its claims', expected a number of ${position.claims.join(', ')}`,
      })),
    ),
  );
}
