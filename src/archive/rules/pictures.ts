import type { Claim } from '#archive/claim-records.ts';
import type { Content, Problem } from '#archive/content.ts';
import { type FigureId, listDrawnFigures, type Picture, readFigureId } from '#archive/pictures.ts';

/** What a picture counts stands among a claim's figures, and what it places has a date. */
export function findUndrawablePictures({ pictures, claims, villages }: Content): Problem[] {
  const known = new Map(claims.map(({ data }) => [data.id, data]));
  const codes = new Set(villages.map(({ data }) => data.code));
  return pictures.flatMap(({ file, data }) => {
    const messages = [
      ...listDrawnFigures(data)
        .filter((id) => !hasFigure(known, id))
        .map(describeFigure),
      ...listDateless(data, known).map(describeDateless),
      ...listForeignVillages(data, codes).map(describeVillage),
    ];
    return messages.map((message) => ({ file, field: data.id, message }));
  });
}

function hasFigure(claims: ReadonlyMap<string, Claim>, id: FigureId): boolean {
  const { claim, at } = readFigureId(id);
  return Boolean(claims.get(claim)?.figures[at]);
}

function listDateless(picture: Picture, claims: ReadonlyMap<string, Claim>): string[] {
  if (picture.kind !== 'flags') return [];
  const ids = picture.flags.map(({ claim }) => claim);
  return ids.filter((id) => claims.has(id) && !claims.get(id)?.period);
}

function listForeignVillages(picture: Picture, codes: ReadonlySet<string>): string[] {
  if (picture.kind !== 'lists' || picture.on !== 'villages') return [];
  return picture.lists.flatMap(({ items }) => items).filter((code) => !codes.has(code));
}

const describeFigure = (id: string): string =>
  `"${id}" is no figure of a claim, expected one of the claim's figures, counted from 1`;
const describeDateless = (id: string): string =>
  `"${id}" has no period and no place on the pipe, expected a dated claim`;
const describeVillage = (code: string): string =>
  `"${code}" is no village, expected a code of content/villages.yaml`;
