import type { Localized } from '#archive/locale.ts';
import { formatNumber } from '#site/formats.ts';
import type { DataQuestion } from './questions.ts';

const indonesian = {
  title: 'Data',
  /** What the data are called in a reference. */
  dataset: 'Data Jejak Knalpot: klaim, angka, beda keterangan, sumber, tempat, dan istilah',
  description:
    'Semua data Jejak Knalpot untuk diunduh: klaim, angka, beda keterangan, sumber, tempat, dan istilah, dengan arti tiap kolom, ukuran berkas, dan lisensinya.',
  lead: 'Semua yang ditampilkan situs ini, sebagai berkas. Setiap kolom dijelaskan di bawah, dan setiap baris membawa nomor sumbernya atau nomor klaim (begitulah keterangan disebut dalam berkas).',
  files: 'Berkas',
  file: 'Berkas',
  content: 'Isi',
  rows: 'Baris',
  size: 'Ukuran',
  bytes: (value: number): string => `${formatNumber(Math.round(value / 102.4) / 10, 'id')} KiB`,
  questions: {
    said: 'Apa yang dikatakan sumber?',
    many: 'Berapa?',
    when: 'Kapan?',
    where: 'Di mana?',
    who: 'Siapa yang menulis, dan apa arti kata-katanya?',
    all: 'Semuanya sekaligus?',
  } satisfies Record<DataQuestion, string>,
  count: (files: number) => `${files} berkas`,
  formats: {
    csv: 'CSV',
    json: 'JSON',
    geojson: 'GeoJSON (RFC 7946)',
    gpx: 'GPX 1.1',
    kml: 'KML 2.2',
    'csl.json': 'CSL-JSON 1.0.2',
    bib: 'BibTeX dan BibLaTeX',
    ris: 'RIS',
    xlsx: 'Excel, LibreOffice',
    zip: 'ZIP',
  },
  workbookLink: 'Buku kerja Excel',
  zipLink: 'Semua berkas dalam satu ZIP',
  opening: 'Membukanya di lembar kerja',
  openingRules: [
    'Paling mudah: buku kerja Excel di atas. Bilangan dan harinya sudah bertipe, jadi terbaca benar di Excel dan LibreOffice dengan pengaturan bahasa apa pun.',
    'CSV di Excel berbahasa Indonesia: jangan klik dua kali. Pilih Data, Dari Teks/CSV, asal berkas 65001 (UTF-8), pemisah koma; lalu Ubah Data, pilih kolom bilangan, Ubah Tipe, Menggunakan Lokal, Inggris (Amerika Serikat).',
    'CSV di LibreOffice: pada jendela impor pilih set karakter Unicode (UTF-8), bahasa Inggris (AS), dan koma saja sebagai pemisah.',
  ],
  /** What the workbook says of itself; it carries both languages side by side. */
  workbook: {
    first: 'Baca dulu',
    version: 'versi',
    sheet: 'lembar',
    column: 'kolom',
    type: 'tipe',
    rows: '{rows} baris',
    rules: [
      'Tiap lembar memuat satu tabel; kolom bernama sama menunjuk ke catatan yang sama. Sel kosong berarti sumber tidak menyebutnya, bukan nol.',
      'Bilangan dan hari bertipe. Hari sebelum Maret 1900 ditulis sebagai teks, karena Excel tidak mengenalnya.',
      'Angka dengan cakupan berbeda tidak boleh dijumlahkan. Kalau sumber berbeda, kutiplah semua jawabannya.',
    ],
  },
  terms: 'Sebelum memakainya',
  licence: 'Lisensi dan cara menyebut',
  licenceText:
    'Teks dan data berlisensi CC BY 4.0: pakailah untuk apa saja, asal menyebut Jejak Knalpot, lisensinya, dan apa yang diubah. Judul sumber milik penulis dan penerbitnya.',
  licenceFact:
    'Untuk sebuah fakta, kutiplah sumber aslinya; nomor sumber ada di setiap klaim. Kalau sumber berbeda, kutiplah semua jawabannya.',
  points: 'Letak tempat',
  pointsText:
    'Letak tempat berasal dari pihak lain dan memakai lisensi masing-masing. Kalau memakai letak, sebutkan asalnya, seperti di kolom licence dan origin_source.',
  pointsPrecision:
    'Titik hanya diberikan untuk tempat yang diketahui sampai 250 meter. Tempat lain diberikan sebagai lingkaran dalam GeoJSON dan KML, tanpa titik dalam CSV, dan tidak ada dalam GPX.',
  pointsVillages:
    'Berkas desa adalah skema Voronoi: tiap bidang memuat tanah yang lebih dekat ke titik satu desa daripada ke titik desa lain. Itu bukan batas wilayah.',
  origin: 'Asal letak',
  originLicence: 'Lisensi',
  originPlaces: 'Tempat',
  reading: 'Cara membaca berkas CSV',
  readingRules: [
    'UTF-8 tanpa tanda urutan bita, koma sebagai pemisah, akhir baris CRLF, tanda kutip digandakan (RFC 4180). Baris pertama berisi nama kolom.',
    'Sel kosong berarti: sumber tidak menyebutnya. Sel kosong bukan nol.',
    'Bilangan ditulis dengan titik desimal dan tanpa pemisah ribuan. Hari ditulis TTTT-BB-HH.',
    'Sel teks yang akan dibaca sebagai rumus oleh lembar kerja (diawali =, +, -, @, tab, atau baris baru) diberi tanda petik tunggal di depannya. Hapus satu tanda petik itu untuk memperoleh teks aslinya. Bilangan negatif tidak diberi tanda.',
    'Nomor yang menunjuk ke tabel lain dicatat sebagai kunci tamu dalam datapackage.json (Frictionless Data Package).',
  ],
  records:
    'Berkas JSON memuat catatan yang sama dengan kedua bahasa di dalamnya (kunci id dan en); namanya sama dengan nama kolom. GeoJSON memakai kolom tabel tempat sebagai properti.',
  columns: 'Arti tiap kolom',
  types: {
    string: 'teks',
    integer: 'bilangan bulat',
    number: 'bilangan',
    date: 'hari',
    boolean: 'true atau false',
  },
  uri: 'alamat',
  refersTo: 'Menunjuk ke',
  key: 'Kunci',
  sameColumns: 'Semua berkas deret angka punya kolom yang sama dengan',
  perPlace:
    'Halaman tempat yang letaknya diketahui juga menyediakan berkas KML, dan GPX bila titiknya pasti; halaman bengkel tidak. Tiap halaman yang dapat dikutip menyediakan BibTeX dan RIS di kotak “Cara mengutip”.',
  classroom: 'Untuk kelas',
  classroomText:
    'Latihan kritik sumber dengan perbedaan yang sungguh ada dalam arsip ini, lengkap dengan datanya dan catatan untuk guru. Dapat dicetak.',
  classroomLink: 'Buka lembar kelas',
  download: 'Unduh data',
  placeFiles: 'Unduh letak',
  noPlaceFiles:
    'Tanpa berkas letak: bengkel digambar menurut desanya, dan aplikasi peta tidak menampilkan wilayah tanpa titik.',
};

type Words = typeof indonesian;

const english: Words = {
  title: 'Data',
  dataset: 'Data of Jejak Knalpot: claims, figures, disagreements, sources, places and terms',
  description:
    'All data of Jejak Knalpot to download: claims, figures, disagreements, sources, places and terms, with the meaning of every column, file sizes and licences.',
  lead: 'Everything this site shows, as files. Every column is explained below, and every row carries the number of its source or its claim, as the files call a statement.',
  files: 'Files',
  file: 'File',
  content: 'Content',
  rows: 'Rows',
  size: 'Size',
  bytes: (value) => `${formatNumber(Math.round(value / 102.4) / 10, 'en')} KiB`,
  questions: {
    said: 'What do sources say?',
    many: 'How many?',
    when: 'When?',
    where: 'Where?',
    who: 'Who wrote it, and what do the words mean?',
    all: 'Everything at once?',
  },
  count: (files) => `${files} ${files === 1 ? 'file' : 'files'}`,
  formats: { ...indonesian.formats, bib: 'BibTeX and BibLaTeX' },
  workbookLink: 'Excel workbook',
  zipLink: 'All files in one ZIP',
  opening: 'Opening them in a spreadsheet',
  openingRules: [
    'Easiest: the Excel workbook above. Its numbers and days are typed, so Excel and LibreOffice read them right in any language setting.',
    'A CSV in Excel set to Indonesian: do not double-click it. Choose Data, From Text/CSV, file origin 65001 (UTF-8), delimiter comma; then Transform Data, select the columns of numbers, Change Type, Using Locale, English (United States).',
    'A CSV in LibreOffice: in the import window choose the character set Unicode (UTF-8), the language English (USA), and comma alone as separator.',
  ],
  workbook: {
    first: 'Read me',
    version: 'version',
    sheet: 'sheet',
    column: 'column',
    type: 'type',
    rows: '{rows} rows',
    rules: [
      'Each sheet holds one table; columns of one name point to the same record. An empty cell means that the source does not say. It does not mean zero.',
      'Numbers and days are typed. Days before March 1900 are written as text, because Excel does not know them.',
      'Figures of different scopes must not be added up. Where sources disagree, cite all the answers.',
    ],
  },
  terms: 'Before you use them',
  licence: 'Licence and how to credit',
  licenceText:
    'Texts and data are under CC BY 4.0: use them for anything, but name Jejak Knalpot and the licence, and say what you changed. The titles of the sources belong to their authors and publishers.',
  licenceFact:
    'For a fact, cite its original source; every claim gives the ids of its sources. Where sources disagree, cite all the answers.',
  points: 'Where the places are',
  pointsText:
    'The locations of the places come from others, each under its own licence. When you use a location, name where it comes from, as the columns licence and origin_source do.',
  pointsPrecision:
    'A point is given only for a place known to 250 metres. Other places are circles in the GeoJSON and KML, have no point in the CSV and are not in the GPX.',
  pointsVillages:
    'The file of villages is a Voronoi scheme: each shape holds the ground nearer to one village’s point than to any other’s. It shows no boundaries.',
  origin: 'Where the locations come from',
  originLicence: 'Licence',
  originPlaces: 'Places',
  reading: 'How to read the CSV files',
  readingRules: [
    'UTF-8 without a byte order mark, commas between cells, lines ending in CRLF, quotes doubled (RFC 4180). The first line holds the names of the columns.',
    'An empty cell means that the source does not say. It does not mean zero.',
    'Numbers have a decimal point and no thousands separator. Days are written YYYY-MM-DD.',
    'A text cell that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a line end) has an apostrophe put before it. Take that one apostrophe away to get the text itself. Negative numbers are left as they are.',
    'Ids that point to another table are recorded as foreign keys in datapackage.json (a Frictionless Data Package).',
  ],
  records:
    'The JSON files hold the same records with both languages inside (keys id and en), under the names of the columns. The GeoJSON has the columns of the places table as properties.',
  columns: 'What every column means',
  types: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    date: 'day',
    boolean: 'true or false',
  },
  uri: 'address',
  refersTo: 'Points to',
  key: 'Key',
  sameColumns: 'All files of a series of figures have the columns of',
  perPlace:
    'The page of a place whose spot is known also offers a KML file, and a GPX file where the point is sure; that of a workshop offers neither. Every page that can be cited offers BibTeX and RIS in its box “How to cite”.',
  classroom: 'For the classroom',
  classroomText:
    'Exercises in source criticism on disagreements that are really in this archive, with their data and a note for the teacher. Made to be printed.',
  classroomLink: 'Open the classroom sheet',
  download: 'Download the data',
  placeFiles: 'Download the location',
  noPlaceFiles:
    'No location file: workshops are drawn by village, and map apps show no area without a point.',
};

/** Words of the data page and of the links to it. */
export const dataWords: Localized<Words> = { id: indonesian, en: english };
