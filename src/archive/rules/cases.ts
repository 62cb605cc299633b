import type { Content, Problem } from '#archive/content.ts';

/** Each statement of a case is drawn: it has a figure of the case's series and a bounded period. */
export function findUndrawableCases({ cases, claims }: Content): Problem[] {
  const known = new Map(claims.map(({ data }) => [data.id, data]));
  return cases.flatMap(({ file, data }) =>
    data.claims
      .flatMap((id) => known.get(id) ?? [])
      .filter(({ figures, period }) => {
        const isCounted = figures.some(({ series }) => series === data.series);
        return !isCounted || !period?.minimum || !period.maximum;
      })
      .map(({ id }) => ({
        file,
        field: `${data.id}.claims`,
        message: `"${id}" cannot be drawn, expected a claim with a figure of ${data.series} and a period with both ends`,
      })),
  );
}

/** Each number that opens the page of figures is a figure of the claim it names. */
export function findLostFaces({ pages, claims }: Content): Problem[] {
  const known = new Map(claims.map(({ data }) => [data.id, data.figures]));
  return pages.flatMap(({ file, data }) =>
    data.figures.faces
      .flat()
      .filter(({ claim, value }) => !known.get(claim)?.some((figure) => figure.value === value))
      .map(({ claim, value }) => ({
        file,
        field: 'figures.faces',
        message: `${value} is no figure of "${claim}", expected a claim that has it`,
      })),
  );
}
