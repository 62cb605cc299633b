import type { Archive } from '#archive/archive.ts';
import { type SeriesId, seriesIds } from '#archive/claim-records.ts';
import type { Localized } from '#archive/locale.ts';
import { writeBibtex } from '#citing/bibtex.ts';
import { writeSourcesCslJson } from '#citing/csl-json.ts';
import { writeRis } from '#citing/ris.ts';
import { answersTable } from '#data/tables/answers.ts';
import { claimsTable } from '#data/tables/claims.ts';
import { eventsTable } from '#data/tables/events.ts';
import { figuresTable, seriesTable } from '#data/tables/figures.ts';
import { glossaryTable } from '#data/tables/glossary.ts';
import { claimPlacesTable, claimSourcesTable, glossarySourcesTable } from '#data/tables/links.ts';
import { occasionsTable } from '#data/tables/occasions.ts';
import { placesTable } from '#data/tables/places.ts';
import { sourcesTable } from '#data/tables/sources.ts';
import type { ZincMap } from '#map/zinc-map.ts';
import type { Links } from '#site/links.ts';
import { type DataFile, finishFile, type Subject, type TextFile } from './data-file.ts';
import { writeDataPackage } from './data-package.ts';
import { writePlacesGeojson, writeVillagesGeojson } from './geojson.ts';
import { listPrecise, writeGpx } from './gpx.ts';
import { writeClaimsJson, writeConflictsJson, writeEventsJson } from './json.ts';
import { writeKml } from './kml.ts';
import { listPublished } from './place-shape.ts';
import { type Table, writeTable } from './table.ts';

function toCsvFile(table: Table, subject: Subject, path = `${table.name}.csv`): TextFile {
  const { title, rows } = table;
  const text = writeTable(table);
  return finishFile({ path, format: 'csv', subject, title, text, count: rows.length, table });
}

function listTables(archive: Archive, links: Links, titles: Record<SeriesId, Localized>) {
  return [
    toCsvFile(claimsTable(archive, links), 'evidence'),
    toCsvFile(claimSourcesTable(archive), 'evidence'),
    toCsvFile(claimPlacesTable(archive), 'evidence'),
    toCsvFile(occasionsTable(archive), 'evidence'),
    toCsvFile(answersTable(archive, links), 'evidence'),
    toCsvFile(figuresTable(archive, links), 'evidence'),
    ...seriesIds.map((series) =>
      toCsvFile(
        seriesTable(archive, links, series, titles[series]),
        'evidence',
        `figures/${series}.csv`,
      ),
    ),
    toCsvFile(eventsTable(archive, links), 'evidence'),
    toCsvFile(placesTable(archive, links), 'places'),
    toCsvFile(sourcesTable(archive, links), 'sources'),
    toCsvFile(glossaryTable(archive, links), 'evidence'),
    toCsvFile(glossarySourcesTable(archive), 'evidence'),
  ];
}

const titles = {
  places: { id: 'Tempat', en: 'Places' },
  precise: { id: 'Tempat yang titiknya diketahui', en: 'Places whose point is known' },
  villages: { id: 'Desa dan kelurahan, skema', en: 'Villages and wards, a scheme' },
  events: { id: 'Peristiwa', en: 'Events' },
  claims: { id: 'Klaim', en: 'Claims' },
  conflicts: { id: 'Perbedaan antarsumber', en: 'Where sources disagree' },
  sources: { id: 'Sumber', en: 'Sources' },
};

function listPlaceFiles(archive: Archive, links: Links, map: ZincMap): TextFile[] {
  const places = listPublished(archive);
  const precise = listPrecise(archive, places);
  const subject = 'places';
  return [
    finishFile({
      path: 'places.geojson',
      format: 'geojson',
      subject,
      title: titles.places,
      count: places.length,
      text: writePlacesGeojson(archive, links),
    }),
    finishFile({
      path: 'places.kml',
      format: 'kml',
      subject,
      title: titles.places,
      count: places.length,
      text: writeKml(archive, places, titles.places, links),
    }),
    finishFile({
      path: 'places.gpx',
      format: 'gpx',
      subject,
      title: titles.precise,
      count: precise.length,
      text: writeGpx(archive, precise, titles.precise, links),
    }),
    finishFile({
      path: 'villages-schematic.geojson',
      format: 'geojson',
      subject,
      title: titles.villages,
      count: archive.villages.length,
      text: writeVillagesGeojson(archive, map),
    }),
  ];
}

function listRecordFiles(archive: Archive, links: Links): TextFile[] {
  const format = 'json';
  const subject = 'evidence';
  return [
    finishFile({
      path: 'claims.json',
      format,
      subject,
      title: titles.claims,
      count: archive.claims.size,
      text: writeClaimsJson(archive, links),
    }),
    finishFile({
      path: 'conflicts.json',
      format,
      subject,
      title: titles.conflicts,
      count: archive.conflicts.size,
      text: writeConflictsJson(archive, links),
    }),
    finishFile({
      path: 'events.json',
      format,
      subject,
      title: titles.events,
      count: archive.events.size,
      text: writeEventsJson(archive, links),
    }),
  ];
}

function listReferenceFiles(archive: Archive, links: Links): TextFile[] {
  const sources = [...archive.sources.values()];
  const shared = {
    subject: 'sources',
    title: titles.sources,
    count: sources.length,
  } as const;
  return [
    finishFile({
      ...shared,
      path: 'sources.csl.json',
      format: 'csl.json',
      text: writeSourcesCslJson(archive, links),
    }),
    finishFile({ ...shared, path: 'sources.bib', format: 'bib', text: writeBibtex(sources) }),
    finishFile({ ...shared, path: 'sources.ris', format: 'ris', text: writeRis(sources) }),
  ];
}

/**
 * Every file below `/data/` that holds records as text.
 * @param seriesTitles what each series of figures is called
 */
export function listDataFiles(
  archive: Archive,
  map: ZincMap,
  links: Links,
  seriesTitles: Record<SeriesId, Localized>,
): TextFile[] {
  return [
    ...listTables(archive, links, seriesTitles),
    ...listPlaceFiles(archive, links, map),
    ...listRecordFiles(archive, links),
    ...listReferenceFiles(archive, links),
  ];
}

/** The description of these files, itself a file below `/data/`. */
export function describeFiles(
  archive: Archive,
  files: readonly DataFile[],
  links: Links,
): TextFile {
  return finishFile({
    path: 'datapackage.json',
    format: 'json',
    subject: 'evidence',
    title: { id: 'Pemerian seluruh paket', en: 'Description of the whole package' },
    count: null,
    text: writeDataPackage(archive, files, links),
  });
}

/** The tables among the files; a series of figures is rows of the figures again. */
export function listOwnTables(files: readonly DataFile[]): Table[] {
  return files.flatMap(({ table, path }) => (table && !path.startsWith('figures/') ? [table] : []));
}
