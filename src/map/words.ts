import type { Locale } from '#archive/locale.ts';
import { formatNumber as n } from '#site/formats.ts';

const indonesian = {
  map: {
    title: 'Peta',
    lead: 'Bidang yang panas: desa yang disebut membuat knalpot, menurut masa pertama disebut.',
    key: {
      facet:
        'Tiap bidang seng adalah satu desa atau kelurahan. Warnanya: masa ketika sebuah sumber pertama kali menempatkan pembuatan knalpot di situ.',
      circle:
        'Lingkaran putus-putus: tempat kerajinan itu ada di dalamnya, letak tepatnya tidak diketahui.',
      square: 'Kotak: tempat lain. Kotak kosong bergaris putus-putus: letaknya hanya kira-kira.',
    },
    inDistrict: (district: string) => `Kecamatan ${district}`,
    heated: (era: string) => `knalpot pertama disebut: ${era}`,
    /** What an era adds to the map, after its name and a colon; few villages are named. */
    heatStep: (value: number, names: string | null) =>
      names === null
        ? `${n(value, 'id')} desa atau kelurahan pertama kali disebut membuat knalpot.`
        : value
          ? `${names} pertama kali disebut membuat knalpot.`
          : 'tidak ada desa yang baru disebut.',
    /** What the map shows of all time. */
    heatAll: (value: number) =>
      `Semua masa: ${n(value, 'id')} desa atau kelurahan disebut membuat knalpot.`,
    workshops: (value: number) => `${n(value, 'id')} bengkel disebut di sini`,
    /** Filled in by the script: {count}. */
    workshopsPattern: '{count} bengkel disebut di sini',
    /** What a call-out says of the places in its circle. */
    inCircle: (value: number): string =>
      value === 1 ? 'di lingkaran ini' : 'semua di lingkaran ini',
    schematic: 'skema, bukan batas wilayah',
    legend: 'Jenis tempat',
    list: 'Daftar tempat di peta',
    label: 'Peta skematis Purbalingga dengan tempat-tempat dalam arsip ini',
    around: (distance: string) => `sekitar, dalam radius ${distance}`,
    point: (distance: string) => `titik, ketelitian ${distance}`,
    close: 'Tutup',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    reset: 'Kembali ke letak awal',
    fullScreen: 'Layar penuh',
    skip: 'Lewati gambar peta',
    nearest: 'Terdekat dari Anda',
    allPlaces: 'Daftar semua tempat',
    directions: 'Petunjuk arah',
    hint: 'Gunakan dua jari untuk menggeser peta',
    loading: 'Memuat peta yang dapat digeser…',
    failed: 'Peta interaktif gagal dimuat. Gambar dan daftar di bawah tetap lengkap.',
    onlyListed: 'Hanya dalam daftar (letaknya tidak diketahui)',
  },
  places: {
    title: 'Tempat',
    description:
      'Semua tempat dalam arsip kerajinan knalpot Purbalingga, dengan ketelitian letaknya, serta semua desa dan kelurahan di kabupaten ini.',
    lead: 'Tempat yang disebut keterangan, peristiwa, bengkel, atau catatan kunjungan punya halaman sendiri.',
    villages: (value: number) => `${n(value, 'id')} desa dan kelurahan`,
    villagesLead:
      'Titik tengah poligon yang diterbitkan; radius adalah lingkaran dengan luas yang sama.',
    village: 'Desa atau kelurahan',
    district: 'Kecamatan',
    code: 'Kode',
    radius: 'Radius',
  },
  place: {
    precision: 'Ketelitian letak',
    inArea: 'Digambar di area',
    origin: 'Asal letak',
    licence: 'Lisensi letak',
    coordinates: 'Koordinat (WGS 84)',
    claims: 'Keterangan tentang tempat ini',
    stories: 'Cerita yang menyebut tempat ini',
    workshops: 'Bengkel dan kelompok yang disebut pers',
    workshopsCaution: 'Nama pembuat adalah sebutan pers pada tahunnya, bukan alamat sekarang.',
    owner: 'Disebut pers',
    ownerProposed: 'Disebut pembaca',
    products: 'Barang',
    mentioned: 'Disebut dalam sumber',
    mentionedProposed: 'Masa menurut pembaca',
    sources: 'Sumber',
    share: 'Nama lain pada titik yang sama',
  },
};

export type MapWords = typeof indonesian;

const english: MapWords = {
  map: {
    title: 'Map',
    lead: 'The hot facets: villages said to make exhausts, by the time they are first named.',
    key: {
      facet:
        'Each facet of zinc is a village or ward. Its colour: the time in which a source first places the making of exhausts there.',
      circle: 'A dashed circle: places of the craft lie in it, their exact spot is not known.',
      square: 'A square: another place. A hollow dashed square: its spot is known only roughly.',
    },
    inDistrict: (district) => `${district} district`,
    heated: (era) => `first named for exhausts: ${era}`,
    heatStep: (value, names) =>
      names === null
        ? `${n(value, 'en')} villages or wards are first named for making exhausts.`
        : value
          ? `${names} ${value === 1 ? 'is' : 'are'} first named for making exhausts.`
          : 'no village is named for the first time.',
    heatAll: (value) =>
      `All times: ${n(value, 'en')} ${value === 1 ? 'village or ward is' : 'villages or wards are'} named for making exhausts.`,
    workshops: (value) => `${n(value, 'en')} ${value === 1 ? 'workshop' : 'workshops'} named here`,
    workshopsPattern: 'Workshops named here: {count}',
    inCircle: (value) => (value === 1 ? 'inside this circle' : 'all inside this circle'),
    schematic: 'schematic, not boundaries',
    legend: 'Kinds of place',
    list: 'List of places on the map',
    label: 'Schematic map of Purbalingga with the places of this archive',
    around: (distance) => `around here, within ${distance}`,
    point: (distance) => `point, precise to ${distance}`,
    close: 'Close',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Back to the first view',
    fullScreen: 'Full screen',
    skip: 'Skip the drawing of the map',
    nearest: 'Nearest to you',
    allPlaces: 'List of all places',
    directions: 'Directions',
    hint: 'Use two fingers to move the map',
    loading: 'Loading the map that moves…',
    failed: 'The interactive map could not be loaded. The picture and the list below are complete.',
    onlyListed: 'In the list only (location unknown)',
  },
  places: {
    title: 'Places',
    description:
      'Every place in the archive of Purbalingga’s exhaust craft with the precision of its location, and all villages and wards of the regency.',
    lead: 'Places named by a statement, an event, a workshop or a visitor note have a page of their own.',
    villages: (value) => `${n(value, 'en')} villages and wards`,
    villagesLead:
      'Published centres of the village polygons; the radius is that of a circle of the same area.',
    village: 'Village or ward',
    district: 'District',
    code: 'Code',
    radius: 'Radius',
  },
  place: {
    precision: 'Precision of the location',
    inArea: 'Drawn in the area of',
    origin: 'Where the location comes from',
    licence: 'Licence of the location',
    coordinates: 'Coordinates (WGS 84)',
    claims: 'Statements about this place',
    stories: 'Stories that come here',
    workshops: 'Workshops and groups named in the press',
    workshopsCaution: 'Makers’ names are press mentions of their year, not current addresses.',
    owner: 'Named in the press',
    ownerProposed: 'Named by a reader',
    products: 'Goods',
    mentioned: 'Mentioned in sources',
    mentionedProposed: 'Time given by a reader',
    sources: 'Sources',
    share: 'Other names at the same point',
  },
};

export const mapWords: Readonly<Record<Locale, MapWords>> = { id: indonesian, en: english };
