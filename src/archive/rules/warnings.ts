import type { Content, Problem } from '#archive/content.ts';
import type { Place } from '#archive/place-records.ts';

/** What an editor should know though nothing is wrong with it. */
export function findWarnings(content: Content): Problem[] {
  return [...findMute(content), ...findUnnamedPlaces(content)];
}

function findMute({ site }: Content): Problem[] {
  return site
    .filter(({ data }) => data.contacts.length === 0)
    .map(({ file }) => ({
      file,
      field: 'contacts',
      message: 'is empty, so readers cannot send corrections; expected kind and address of one',
    }));
}

/** Kinds of place that are recorded for the map, whether or not anything is said of them. */
const ofTheMap = new Set<string>(['workshop', 'village', 'district', 'regency', 'town']);

/** Places that no statement, event or visit fact names have no page: told in one line. */
function findUnnamedPlaces(content: Content): Problem[] {
  const { claims, events, visitFacts, places } = content;
  const named = new Set([
    ...[...claims, ...events, ...visitFacts].flatMap(({ data }) => data.places),
    ...places.flatMap(({ data }) => data.area ?? []),
  ]);
  const isMissed = ({ id, kind, isPublished }: Place): boolean =>
    isPublished && !ofTheMap.has(kind) && !named.has(id);
  const missed = places.filter(({ data }) => isMissed(data));
  const [first] = missed;
  if (!first) return [];
  const isOneFile = missed.every(({ file }) => file === first.file);
  return [
    {
      file: isOneFile ? first.file : 'content/places',
      field: missed.map(({ data }) => data.id).join(', '),
      message: 'no page yet, expected a statement, event or visit fact that names each in "places"',
    },
  ];
}
