import type { Archive } from '#archive/archive.ts';
import type { Links } from '#site/links.ts';
import { mediaTypes } from '#site/media-types.ts';
import type { DataFile, Subject } from './data-file.ts';
import { listPublished } from './place-shape.ts';
import type { Table } from './table.ts';

/** Where points come from and on what terms, each pair once, most used first. */
export function listPointOrigins(
  archive: Archive,
): { from: string; licence: string; places: number }[] {
  const counts = new Map<string, { from: string; licence: string; places: number }>();
  for (const { origin } of listPublished(archive)) {
    if (!origin) continue;
    const key = `${origin.from}\n${origin.licence}`;
    const { from, licence } = origin;
    counts.set(key, { from, licence, places: (counts.get(key)?.places ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.places - a.places);
}

/** A table's schema in Frictionless Table Schema 1. */
function toSchema({ name, columns, primaryKey, foreignKeys }: Table) {
  const keys = foreignKeys.map(({ column, table }) => ({
    fields: column,
    reference: { resource: table === name ? '' : table, fields: 'id' },
  }));
  return {
    fields: columns.map(({ name, type = 'string', format, text, constraints }) => ({
      name,
      type,
      ...(format ? { format } : {}),
      description: text.en,
      description_id: text.id,
      ...(constraints && Object.keys(constraints).length ? { constraints } : {}),
    })),
    missingValues: [''],
    primaryKey,
    ...(keys.length ? { foreignKeys: keys } : {}),
  };
}

/** The licence of a file: texts are ours; points and titles belong to others, as they say. */
function licencesOf(archive: Archive, subject: Subject) {
  const { content } = archive.site.licences;
  const own = { name: 'CC-BY-4.0', path: content.URL, title: content.name };
  const points = {
    name: 'other-open',
    title:
      'Points: as the column "licence" of each place says (MIT, ODbL 1.0, CC BY 4.0, or a fact)',
  };
  return subject === 'places' ? [own, points] : [own];
}

function toResource(archive: Archive, file: DataFile) {
  const { path, format, subject, title, bytes, table } = file;
  const name = table?.name ?? path.replaceAll('.', '-');
  return {
    name,
    path,
    title: title.en,
    title_id: title.id,
    profile: table ? 'tabular-data-resource' : 'data-resource',
    format: format === 'csl.json' ? 'json' : format,
    mediatype: mediaTypes[format],
    ...(format === 'xlsx' ? {} : { encoding: 'utf-8' }),
    bytes,
    ...(table ? { description: table.text.en, description_id: table.text.id } : {}),
    licenses: licencesOf(archive, subject),
    ...(table
      ? {
          dialect: { lineTerminator: '\r\n', delimiter: ',', doubleQuote: true },
          schema: toSchema(table),
        }
      : {}),
  };
}

/**
 * The description of all data files as a Frictionless Data Package 1
 * (specs.frictionlessdata.io/data-package): a schema with keys for every CSV, a licence for every
 * file, and where the points come from.
 */
export function writeDataPackage(
  archive: Archive,
  files: readonly DataFile[],
  links: Links,
): string {
  const { site } = archive;
  const origins = listPointOrigins(archive);
  const description = {
    profile: 'data-package',
    name: 'jejak-knalpot',
    title: site.name,
    description: site.description.en,
    description_id: site.description.id,
    homepage: links.home.en,
    licenses: licencesOf(archive, 'evidence'),
    sources: origins.map(({ from, licence }) => ({ title: `Points: ${from} (${licence})` })),
    contributors: [{ title: site.operator || site.name, role: 'publisher' }],
    keywords: ['Purbalingga', 'knalpot', 'exhaust', 'craft history', 'Central Java'],
    resources: files.map((file) => toResource(archive, file)),
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}
