import { type Archive, hasPage } from '#archive/archive.ts';
import { type Place, placeKinds } from '#archive/place-records.ts';
import { idColumn, listColumn, pageColumns, periodColumns, textColumns } from '#data/columns.ts';
import { listPublished, shapeOf } from '#data/place-shape.ts';
import { type Column, fillTable, type Table } from '#data/table.ts';
import type { Links } from '#site/links.ts';

/** Every published place, one row each; a point only where it is known to 250 m. */
export function placesTable(archive: Archive, links: Links): Table {
  return fillTable(
    {
      name: 'places',
      title: { id: 'Tempat', en: 'Places' },
      text: {
        id: 'Satu baris satu tempat. Titik hanya ada untuk tempat yang diketahui sampai 250 meter.',
        en: 'One row is one place. A point is given only where it is known to 250 metres.',
      },
      primaryKey: ['id'],
      foreignKeys: [{ column: 'area', table: 'places' }],
    },
    [
      ...nameColumns(),
      ...spotColumns(archive),
      ...originColumns(),
      ...workshopColumns(),
      ...pageColumns<Place>(links, 'places', (place) =>
        hasPage(archive, place) ? place.id : null,
      ),
    ],
    listPublished(archive),
  );
}

function nameColumns(): Column<Place>[] {
  return [
    idColumn({ id: 'Nama tetap tempat.', en: 'The permanent id of the place.' }),
    {
      name: 'kind',
      text: { id: 'Jenis tempat.', en: 'The kind of place.' },
      value: ({ kind }) => kind,
      constraints: { required: true, enum: placeKinds },
    },
    ...textColumns<Place>('name', { id: 'Nama', en: 'The name' }, ({ name }) => name, {
      required: true,
    }),
    {
      name: 'code',
      text: {
        id: 'Kode wilayah Kementerian Dalam Negeri, untuk desa, kelurahan, kecamatan, dan kabupaten.',
        en: 'The code of the Ministry of Home Affairs, for villages, districts and the regency.',
      },
      value: ({ code }) => code ?? null,
    },
    {
      name: 'village',
      text: {
        id: 'Desa atau kelurahan tempat titiknya.',
        en: 'The village or ward its point falls in.',
      },
      value: ({ village }) => village ?? null,
    },
    {
      name: 'district',
      text: { id: 'Kecamatan.', en: 'The district.' },
      value: ({ district }) => district ?? null,
    },
  ];
}

function spotColumns(archive: Archive): Column<Place>[] {
  const pointOf = (place: Place): readonly number[] | null => {
    const shape = shapeOf(archive, place);
    return shape?.kind === 'point' ? shape.position : null;
  };
  return [
    {
      name: 'shape',
      text: {
        id: 'point: titik diketahui sampai 250 meter. area: di dalam lingkaran (lihat GeoJSON atau KML). none: letaknya tidak diketahui.',
        en: 'point: known to 250 metres. area: inside a circle (see the GeoJSON or KML). none: the spot is unknown.',
      },
      value: (place) => shapeOf(archive, place)?.kind ?? 'none',
      constraints: { required: true, enum: ['point', 'area', 'none'] },
    },
    {
      name: 'latitude',
      type: 'number',
      text: {
        id: 'Lintang WGS 84 dalam derajat. Kosong bila bukan titik.',
        en: 'Latitude in WGS 84 degrees. Empty where there is no point.',
      },
      value: (place) => pointOf(place)?.[1] ?? null,
      constraints: { minimum: -90, maximum: 90 },
    },
    {
      name: 'longitude',
      type: 'number',
      text: {
        id: 'Bujur WGS 84 dalam derajat. Kosong bila bukan titik.',
        en: 'Longitude in WGS 84 degrees. Empty where there is no point.',
      },
      value: (place) => pointOf(place)?.[0] ?? null,
      constraints: { minimum: -180, maximum: 180 },
    },
    {
      name: 'precision_m',
      type: 'number',
      text: {
        id: 'Jari-jari dalam meter tempat letak sebenarnya berada.',
        en: 'The radius in metres within which the true spot lies.',
      },
      value: (place) => shapeOf(archive, place)?.precision ?? null,
      constraints: { minimum: 0 },
    },
    {
      name: 'area',
      text: {
        id: 'Untuk bengkel: desa atau kelurahan yang disebut pers, tempat bengkel digambar.',
        en: 'For a workshop: the village or ward named by the press, in which it is drawn.',
      },
      value: ({ area }) => (area && archive.places.get(area)?.isPublished ? area : null),
    },
  ];
}

function originColumns(): Column<Place>[] {
  return [
    ...textColumns<Place>(
      'origin',
      { id: 'Dari mana letaknya', en: 'Where the spot comes from' },
      ({ origin }) => origin?.basis,
    ),
    {
      name: 'origin_source',
      text: {
        id: 'Berkas atau halaman asal letak; sebutkan bila memakai letak ini.',
        en: 'The file or page the spot comes from; name it when you use the spot.',
      },
      value: ({ origin }) => origin?.from ?? null,
    },
    {
      name: 'licence',
      text: { id: 'Lisensi letak ini.', en: 'The licence of this spot.' },
      value: ({ origin }) => origin?.licence ?? null,
    },
    ...textColumns<Place>('note', { id: 'Catatan', en: 'A note' }, ({ note }) => note),
  ];
}

function workshopColumns(): Column<Place>[] {
  return [
    {
      name: 'owner',
      text: {
        id: 'Untuk bengkel: nama yang dicetak pers pada tahun di kolom named. Bukan alamat sekarang.',
        en: 'For a workshop: the name the press printed in the years of the column named. Not a present address.',
      },
      value: ({ workshop }) => workshop?.owner ?? null,
    },
    ...textColumns<Place>(
      'products',
      { id: 'Untuk bengkel: barang', en: 'For a workshop: its goods' },
      ({ workshop }) => workshop?.products,
    ),
    ...periodColumns<Place>(
      'named',
      {
        id: 'Untuk bengkel: kapan pers menyebutnya',
        en: 'For a workshop: when the press named it',
      },
      ({ workshop }) => workshop?.named ?? null,
    ),
    listColumn(
      'sources',
      {
        id: 'Untuk bengkel: nomor sumbernya, dipisah spasi.',
        en: 'For a workshop: the ids of its sources, with a space between.',
      },
      ({ workshop }) => workshop?.sources ?? [],
    ),
  ];
}
