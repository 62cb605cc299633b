import type { Locale } from '#archive/locale.ts';

/** Words of the tools beside the map. `{braces}` are filled in by the script. */
const indonesian = {
  street: {
    title: 'Peta jalan',
    offerTiles: (host: string, size: string) =>
      `Jika tombol ini ditekan, peramban Anda meminta gambar peta kepada ${host}: sekitar ${size} untuk satu layar, dan bertambah saat peta digeser. Server itu melihat alamat IP Anda dan nama situs ini. Sebelum ditekan, tidak ada yang diminta.`,
    offerOwn: (size: string) =>
      `Peta jalan ini tersimpan di situs ini, jadi tidak ada pihak lain yang dihubungi. Hanya bagian yang Anda lihat yang diunduh, dari berkas sebesar ${size}.`,
    show: 'Tampilkan peta jalan',
    hide: 'Kembali ke peta seng',
    asking: 'Memuat peta jalan…',
    shown: 'Peta jalan ditampilkan. Pilihan ini diingat di perangkat ini.',
    notKept: 'Peta jalan ditampilkan. Peramban ini tidak menyimpan pilihan Anda.',
    partly: 'Sebagian gambar gagal dimuat; di situ peta seng yang terlihat.',
    failed:
      'Gambar peta jalan gagal dimuat. Peta seng kembali ditampilkan; silakan coba lagi nanti.',
    slow: 'Gambar peta jalan terlalu lama dimuat. Peta seng kembali ditampilkan.',
    offline: 'Tidak ada sambungan internet. Peta seng tetap dapat dipakai.',
    damaged: 'Berkas peta jalan di situs ini tidak dapat dibaca. Peta seng kembali ditampilkan.',
    loading: 'Memuat alat ini…',
    broken: 'Alat ini gagal dimuat. Periksa sambungan Anda, lalu muat ulang halaman ini.',
    needsScript: 'Tombol ini memerlukan JavaScript.',
    elsewhere: 'Buka daerah ini di openstreetmap.org',
  },
  locate: {
    title: 'Lokasi saya',
    offer:
      'Peramban akan meminta izin Anda. Letak Anda hanya dipakai di halaman ini; tidak dikirim dan tidak disimpan.',
    locate: 'Tunjukkan lokasi saya',
    clear: 'Hapus lokasi saya',
    looking: 'Mencari lokasi…',
    found:
      'Anda berada di dalam lingkaran pada peta, dengan ketelitian {accuracy}. Yang terdekat dalam daftar: {place} ({distance}).',
    outside:
      'Anda berada di luar Kabupaten Purbalingga; desa terdekat di peta ini berjarak {village}. Jarak garis lurus ke setiap tempat tertulis dalam daftar.',
    denied:
      'Peramban tidak memberi izin membaca lokasi. Izin dapat diubah di setelan peramban untuk situs ini.',
    unavailable:
      'Lokasi tidak dapat ditentukan. Periksa apakah layanan lokasi perangkat Anda menyala, lalu coba lagi.',
    away: '± {distance} dari Anda, garis lurus',
    within: 'Anda di dalam lingkaran tempat ini',
    loading: 'Memuat alat ini…',
    broken: 'Alat ini gagal dimuat. Periksa sambungan Anda, lalu muat ulang halaman ini.',
    needsScript: 'Tombol ini memerlukan JavaScript.',
  },
};

/** The words every language has. */
export type MapToolWords = typeof indonesian;

const english: MapToolWords = {
  street: {
    title: 'Street map',
    offerTiles: (host, size) =>
      `This button makes your browser ask ${host} for pictures: about ${size} for one screen, and more as you move the map. That server sees your IP address and the name of this site. Until you press it, nothing is asked.`,
    offerOwn: (size) =>
      `This street map is kept on this site, so nobody else is asked. Only the part you look at is downloaded, out of a file of ${size}.`,
    show: 'Show the street map',
    hide: 'Back to the zinc map',
    asking: 'Loading the street map…',
    shown: 'The street map is shown. Your choice is remembered on this device.',
    notKept: 'The street map is shown. This browser does not keep your choice.',
    partly: 'Some pictures did not come; the zinc map shows in their place.',
    failed: 'The street map could not be loaded. The zinc map is back; please try again later.',
    slow: 'The street map took too long to come. The zinc map is back.',
    offline: 'There is no connection to the internet. The zinc map still works.',
    damaged: 'This site’s street map file cannot be read. The zinc map is back.',
    loading: 'Loading this tool…',
    broken: 'This tool could not be loaded. Check your connection, then reload this page.',
    needsScript: 'This button needs JavaScript.',
    elsewhere: 'Open this area on openstreetmap.org',
  },
  locate: {
    title: 'Where I am',
    offer:
      'Your browser will ask for permission. Your position is used on this page only; it is neither sent nor stored.',
    locate: 'Show where I am',
    clear: 'Remove my position',
    looking: 'Looking for your position…',
    found:
      'You are inside the circle on the map, precise to {accuracy}. Nearest in the list: {place} ({distance}).',
    outside:
      'You are outside Purbalingga Regency; the nearest village on this map is {village} away. The list gives the straight-line distance to every place.',
    denied:
      'The browser was not allowed to read your position. You can change this in the browser’s settings for this site.',
    unavailable:
      'Your position could not be found. See whether location services are on, then try again.',
    away: '± {distance} from you, in a straight line',
    within: 'you are inside this place’s circle',
    loading: 'Loading this tool…',
    broken: 'This tool could not be loaded. Check your connection, then reload this page.',
    needsScript: 'This button needs JavaScript.',
  },
};

export const mapToolWords: Record<Locale, MapToolWords> = { id: indonesian, en: english };
