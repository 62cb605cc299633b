import type { Axis, Claim } from '#archive/claim-records.ts';
import type { Content, Problem } from '#archive/content.ts';

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

/** An axis draws answers by their numbers or dates, so two of them have some. */
export function findEmptyAxes(content: Content): Problem[] {
  const claims = new Map(content.claims.map(({ data }) => [data.id, data]));
  return content.conflicts.flatMap(({ file, data: { axis, positions } }) => {
    const fits = fitting[axis];
    if (!fits) return [];
    const drawn = positions.filter((one) => one.claims.some((id) => fits(claims.get(id))));
    if (drawn.length >= 2) return [];
    const message = `draws ${drawn.length} of its answers as ${axis}, expected an axis that fits them: words, date or number`;
    return [{ file, field: 'axis', message }];
  });
}

type Fits = (claim: Claim | undefined) => boolean;

const fitting: Readonly<Partial<Record<Axis, Fits>>> = {
  number: (claim) => Boolean(claim?.figures.length),
  date: (claim) => Boolean(claim?.period),
};
