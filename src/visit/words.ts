import type { Locale } from '#archive/locale.ts';
import { groupDays, type OpeningHours } from '#archive/opening-hours.ts';
import type { PlaceKind } from '#archive/place-records.ts';
import type { Arrival, TravelMode, VisitField } from '#archive/visit-records.ts';
import { formatNumber as n } from '#site/formats.ts';
import { siteWords } from '#site/words.ts';
import type { MapApp } from './directions.ts';
import { detour, stayMinutes, travelSpeeds } from './visit-plan.ts';
import type { Asked } from './visitor-questions.ts';

const { foot, motorcycle, car } = travelSpeeds;

const indonesian = {
  title: 'Berkunjung',
  description:
    'Rencanakan kunjungan ke kampung knalpot Purbalingga: cara ke sini, rute siap pakai, tata krama, dan apa yang belum diketahui, dengan tanggal tiap sumbernya.',
  /** What readers type who want this page, without the words that only ask. */
  asked:
    'cara ke sana, cara ke Purbalingga, naik bus, naik kereta, bus, kereta, jam buka, bengkel yang bisa dikunjungi, dengan anak, tiket masuk',
  now: (day: string) => `Umur catatan dihitung pada ${day}.`,
  sections: {
    mine: 'Kunjungan saya',
    routes: 'Rute siap pakai',
    see: 'Yang dapat dilihat',
    arrive: 'Cara ke sini',
    when: 'Kapan datang',
    manners: 'Tata krama di kampung yang bekerja',
    groups: 'Sekolah dan rombongan',
    unknown: 'Yang dicari dan tidak ditemukan',
    all: 'Semua tempat yang dapat ditambahkan',
  },
  fields: {
    hours: 'Jam buka',
    price: 'Harga',
    transport: 'Angkutan umum',
    contact: 'Kontak',
  } satisfies Record<VisitField, string>,
  askFirst: {
    craft: 'Tanyakan dulu di kantor industri logam.',
    tourism: 'Tanyakan dulu kepada dinas pariwisata.',
    itself: 'Tanyakan langsung di tempatnya.',
  } satisfies Record<Asked, string>,
  askTransport: 'lihat bagian cara ke sini di halaman Berkunjung',
  noDoor: {
    area: 'Ini wilayah, bukan bangunan: tidak ada pintu, jam buka, atau karcis.',
    open: 'Tempat terbuka: tidak ada pintu, jam buka, atau karcis.',
  },
  hoursNote: 'WIB, menurut sumbernya',
  openNow: 'buka sekarang menurut jam itu',
  closedNow: 'tutup sekarang menurut jam itu',
  openWithoutScript:
    'Dengan skrip, di sini tertulis apakah tempat itu buka sekarang atau tutup sekarang menurut jam itu.',
  undated: 'tanpa tanggal',
  confirmed: (day: string, by: string) => `terakhir dikonfirmasi ${day} oleh ${by}`,
  confirmedCount: (value: number) =>
    value === 0
      ? 'Tidak satu pun sudah dicek situs ini di tempat.'
      : `${n(value, 'id')} sudah dikonfirmasi di tempat.`,
  stale: (old: number, all: number) =>
    `${n(old, 'id')} dari ${n(all, 'id')} fakta di bagian ini lebih tua dari dua tahun atau tanpa tanggal.`,
  lookAt: 'Yang dapat dilihat di sini',
  ticketNote: 'Lingkaran putus-putus: letak perhentian itu hanya diketahui kira-kira.',
  allLead: 'Setiap tempat punya halaman dengan fakta, petunjuk arah, dan kode QR.',
  hoursShort: 'Buka',
  hoursUnknown: 'jam buka belum diterbitkan: tanyakan dulu',
  askBox: {
    title: 'Tanyakan dulu',
    noNumber:
      'Nomor telepon keduanya tidak ditemukan. Datanglah ke kantornya, atau kirim pertanyaan ini kepada orang yang Anda kenal di Purbalingga:',
    question:
      'Selamat pagi. Kami ingin berkunjung ke kampung knalpot di Purbalingga. Apakah ada bengkel atau kawasan yang menerima tamu, hari apa dan pukul berapa, dan kepada siapa kami minta izin? Terima kasih.',
  },
  arrive: {
    ways: {
      train: 'Dengan kereta',
      bus: 'Dengan bus',
      road: 'Dengan mobil atau motor',
      plane: 'Dengan pesawat',
    } satisfies Record<Arrival, string>,
    unknown: 'Belum diketahui:',
    question: (way: string, gaps: string) =>
      `Selamat pagi. Kami akan ke Pesayangan, Purbalingga, ${way.toLowerCase()}. Apakah Anda tahu: ${gaps}? Terima kasih.`,
    send: 'Kirim pertanyaannya lewat WhatsApp',
    mail: 'Lewat surel',
    copy: 'Salin pertanyaan',
    copyFailed: 'Gagal menyalin; pertanyaannya:',
  },
  bar: { count: 'Kunjungan saya ({count})', see: 'Lihat', share: 'Bagikan' },
  more: {
    groups: 'Rombongan yang pernah datang',
    area: 'Wilayahnya dalam angka',
    arrive: 'Catatan lain tentang perjalanan ke sini',
    tourism: 'Dinas pariwisata',
    all: (value: number) => `${n(value, 'id')} tempat`,
    hours: (value: number) => `Semua jam yang pernah ditulis (${n(value, 'id')})`,
  },
  place: {
    kinds: {
      ...siteWords.id.placeKinds,
      workshop: 'Bengkel atau kelompok',
      village: 'Desa',
    } satisfies Record<PlaceKind, string>,
    villageTypes: { desa: 'Desa', kelurahan: 'Kelurahan' },
    statement: (id: string) => `Keterangan ${id}`,
    madeHere: (products: string, period: string) => `Disebut pers (${period}): ${products}.`,
    proposed: (products: string, period: string) => `Diusulkan pembaca (${period}): ${products}.`,
    found: (kind: string, where?: string | null) =>
      `${kind}${where ? ` di ${where}` : ''}, Kabupaten Purbalingga.`,
    forVisitors: 'Untuk pengunjung',
    open: 'Buka',
    where: 'Letak',
    near: 'Dekat',
    notKnown: 'Belum diketahui',
    sameCircle: 'di lingkaran yang sama',
    atMost: 'paling jauh {distance}, garis lurus',
    inArea: (name: string) => `Digambar di area ${name}; alamatnya tidak diketahui.`,
    nowhere: 'Letaknya tidak disebut sumber mana pun.',
    inCircle: (distance: string) =>
      `Di dalam lingkaran beradius ${distance}; titik pastinya belum diterbitkan.`,
    atPoint: (distance: string) => `Titiknya diketahui, teliti ${distance}.`,
    alsoIn: 'Juga di:',
    facts: 'Yang disebut sumber',
    time: 'Tempat ini dalam waktu',
    timeLabel: (name: string) => `Peristiwa di ${name} pada pipa waktu`,
    noteTitle: 'Bagaimana letaknya diketahui',
    visitNotes: 'Catatan untuk pengunjung',
    take: 'Berkas dan kode QR',
    mapLink: 'Buka di peta',
  },
  directions: {
    title: 'Petunjuk arah',
    precise: 'Buka titiknya di:',
    vague: 'Titiknya tidak diketahui, jadi yang dikirim hanya nama dan desa. Cari di:',
    workshop:
      'Nama pembuat adalah sebutan pers pada tahunnya, bukan alamat. Yang dicari hanya desa atau kampungnya, di:',
    none: 'Tidak ada sumber yang menyebut letaknya, jadi tidak ada petunjuk arah ke sini.',
    apps: {
      google: 'Google Maps',
      apple: 'Apple Maps',
      organic: 'Organic Maps',
      osmand: 'OsmAnd',
      waze: 'Waze',
      geo: 'Aplikasi peta lain (geo:)',
    } satisfies Record<MapApp, string>,
    copy: 'Salin koordinat',
    copied: 'Tersalin',
    copyFailed: 'Gagal menyalin; koordinatnya:',
    coordinates: 'Koordinat:',
    copyWithoutScript: 'Tombol untuk menyalinnya memerlukan skrip.',
    sign: 'Kode QR untuk papan di tempat',
    signAlt: (name: string) => `Kode QR menuju halaman ${name}`,
    signFile: 'Berkas SVG',
  },
  add: {
    add: 'Simpan ke kunjungan',
    remove: 'Hapus dari kunjungan',
    full: 'Daftar sudah penuh',
    session: 'Disimpan hanya untuk tab ini: peramban menolak penyimpanan atau penuh.',
    withoutScript: 'Daftar Kunjungan saya dan tombol Simpan ke kunjungan memerlukan skrip.',
  },
  mine: {
    empty:
      'Daftar ini masih kosong. Tanda + di samping tempat di halaman ini menambahkannya, begitu pula tombol di halaman tempat itu; rute siap pakai dapat disalin utuh.',
    privacy:
      'Daftar disimpan di peramban ini saja. Tautan bagikan memuatnya di belakang tanda #, yang tidak dikirim ke server. Tombol “Lupakan semua di perangkat ini” menghapusnya beserta semua yang disimpan situs ini, termasuk salinan halaman yang Anda baca.',
    withoutScript:
      'Daftar pribadi memerlukan skrip. Tanpa skrip, rute siap pakai, berkas GPX dan KML, dan lembar cetaknya tetap lengkap.',
    shared:
      'Ini salinan dari tautan yang dibagikan. Daftar Anda sendiri tidak berubah sampai Anda menambahkannya.',
    keep: 'Tambahkan ke daftar saya',
    leave: 'Tutup salinan',
    broken: 'Tautan itu tidak memuat tempat yang dikenal. Daftar Anda tidak berubah.',
    list: 'Perhentian, berurutan',
    handle: 'Geser',
    up: 'Naik',
    down: 'Turun',
    remove: 'Hapus',
    moved: '{name} kini nomor {at} dari {all}',
    removed: '{name} dihapus',
    leg: '{distance} garis lurus, sekitar {time}',
    legHere: 'di titik yang sama pada peta ini',
    legUnknown: 'jarak tidak diketahui',
    legFrom: '{way}, dari {name}',
    atMost: 'jarak pastinya tidak diketahui, paling jauh {distance} garis lurus',
    mode: 'Cara bepergian',
    modes: {
      foot: 'Jalan kaki',
      motorcycle: 'Sepeda motor',
      car: 'Mobil',
    } satisfies Record<TravelMode, string>,
    rule: `Aturan waktu: garis lurus × ${n(detour, 'id')}, lalu ${n(foot, 'id')} km/jam berjalan kaki, ${n(motorcycle, 'id')} km/jam bermotor, ${n(car, 'id')} km/jam bermobil, dibulatkan ke lima menit; ${n(stayMinutes, 'id')} menit di tiap perhentian. Perkiraan kasar, bukan jadwal.`,
    total: 'Seluruhnya {distance} garis lurus, sekitar {time} di jalan.',
    withoutLegs: 'Belum termasuk {legs} ruas yang panjangnya tidak diketahui.',
    withoutAny: 'Panjang ruasnya tidak diketahui.',
    nearest: 'Urutkan dari yang terdekat',
    nearestHere: 'Terdekat dari tempat saya',
    nowhere: 'Peramban tidak memberi tahu letak Anda; urutannya tetap.',
    undo: 'Urungkan',
    closedThen: 'tutup pada hari itu menurut jamnya',
    readyCopy: 'Ini rute siap pakai. Daftar Anda sendiri tidak berubah sampai Anda menambahkannya.',
    openRoute: 'Buka seluruh rute di Google Maps',
    routeNote:
      'Perhentian yang titiknya pasti dikirim sebagai koordinat, yang lain sebagai nama, jalan, atau simpang; periksa di sana apakah ketemu.',
    ruleTitle: 'Bagaimana waktunya dihitung',
    keeping: 'Apa yang disimpan, dan lupakan',
    message: { title: 'Kunjungan ke Purbalingga', from: 'mulai pukul {time}' },
    sorted: 'Diurutkan: tiap perhentian menuju yang terdekat berikutnya',
    link: 'Tautan untuk dibagikan',
    copyLink: 'Salin tautan',
    linkCopied: 'Tautan tersalin',
    linkFailed: 'Peramban menolak menyalin; salin dari kotak ini.',
    day: 'Tanggal',
    time: 'Mulai pukul (WIB)',
    gpx: 'GPX',
    kml: 'KML',
    ics: 'Kalender (.ics)',
    files: 'Bawa di perjalanan',
    print: 'Cetak lembar A4',
    forget: 'Lupakan semua di perangkat ini',
    forgotten: 'Semua yang disimpan situs ini di perangkat ini sudah dihapus.',
    session:
      'Peramban menolak penyimpanan atau penyimpanannya penuh. Daftar ini berlaku selama tab ini terbuka; simpan tautannya.',
    file: {
      title: 'Kunjungan ke Purbalingga',
      note: 'Fakta dan sumbernya di Jejak Knalpot. Pastikan jam buka sebelum berangkat.',
      withoutPoint: 'Letaknya tidak diketahui, jadi tanpa titik',
      around: 'di suatu tempat dalam radius {metres} m',
    },
    sheet: {
      title: 'Lembar kunjungan Purbalingga',
      made: 'Dicetak {day}. Jam dan letak menurut sumber; pastikan dulu.',
      scan: 'Pindai untuk membuka daftar ini',
      map: 'Peta skematis perhentian, bukan batas wilayah',
      ask: 'Tanyakan dulu: kantor kawasan logam di Jalan Kopral Tanwir, atau dinas pariwisata (Dinporapar).',
      notes: 'Catatan',
      closedThen: 'TUTUP pada hari itu menurut jamnya',
    },
    failed: 'Gagal membuat berkas itu. Daftar Anda masih ada.',
    night:
      'Menurut hitungan ini kunjungan baru selesai pukul {time}. Kurangi perhentiannya, pilih kendaraan lain, atau tekan Kalender sekali lagi untuk menyimpannya juga.',
    nextDay: '{time} keesokan harinya',
    held: 'Peramban di dalam aplikasi ini tidak dapat menyimpan berkas. Tautan daftar Anda sudah disalin: buka di peramban lain, lalu simpan dari sana.',
    noDay: 'Belum ada tanggal yang dipilih, jadi kalendernya memakai besok, {day}.',
  },
  route: {
    kicker: 'Rute siap pakai',
    stops: 'Perhentian',
    sketch: (stops: string) => `Peta rute dengan perhentian bernomor: ${stops}`,
    sketchNote:
      'Skema, bukan batas wilayah. Lingkaran putus-putus: perhentian itu ada di dalamnya, titik pastinya tidak diketahui.',
    confirm: 'Pastikan lebih dulu',
    questions: 'Pertanyaan untuk dibawa',
    take: 'Bawa ke Kunjungan saya',
    gpx: 'GPX',
    kml: 'KML',
    ics: 'Kalender (.ics)',
    icsNote: (day: string) =>
      `Kalender memuat hari dan jam contoh (${day}, mulai pukul 09.00): pindahkan ke hari kunjungan Anda.`,
    print: 'Cetak halaman ini dari peramban: jadinya satu lembar A4.',
    legTo: (distance: string, time: string, mode: string) =>
      `${distance} garis lurus, sekitar ${time} (${mode.toLowerCase()})`,
    total: (distance: string, time: string) => `${distance} garis lurus, sekitar ${time} di jalan.`,
    scan: 'Pindai untuk membuka rute ini',
  },
};

/** The words of visiting, the same keys in both languages. */
export type VisitWords = typeof indonesian;

const english: VisitWords = {
  title: 'Visiting',
  description:
    'Plan a visit to Purbalingga’s exhaust quarter: getting there, ready itineraries, manners, and what nobody knows, with the date of every source.',
  asked:
    'get there, getting there, by train, by bus, bus, opening hours, workshops to visit, with kids, with children, tickets',
  now: (day) => `Ages are counted on ${day}.`,
  sections: {
    mine: 'My visit',
    routes: 'Ready itineraries',
    see: 'What there is to see',
    arrive: 'Getting here',
    when: 'When to come',
    manners: 'Manners in a working neighbourhood',
    groups: 'Schools and groups',
    unknown: 'Looked for and not found',
    all: 'Every place you can add',
  },
  fields: {
    hours: 'Opening hours',
    price: 'Prices',
    transport: 'Public transport',
    contact: 'Contact',
  },
  askFirst: {
    craft: 'Ask first at the office for the metal trade.',
    tourism: 'Ask the tourism agency first.',
    itself: 'Ask there.',
  },
  askTransport: 'see getting here on the Visiting page',
  noDoor: {
    area: 'This is an area, not a building: it has no door, hours or tickets.',
    open: 'A place in the open: it has no door, hours or tickets.',
  },
  hoursNote: 'Western Indonesia Time, as its source has it',
  openNow: 'open now by these hours',
  closedNow: 'closed now by these hours',
  openWithoutScript:
    'With script on, this says whether the place is open now or closed now by these hours.',
  undated: 'undated',
  confirmed: (day, by) => `last confirmed ${day} by ${by}`,
  confirmedCount: (value) =>
    value === 0
      ? 'None has been checked on the spot by this site.'
      : `${n(value, 'en')} ${value === 1 ? 'has' : 'have'} been confirmed on the spot.`,
  stale: (old, all) =>
    `${n(old, 'en')} of the ${n(all, 'en')} facts in this section ${old === 1 ? 'is' : 'are'} more than two years old or undated.`,
  lookAt: 'What to look at here',
  ticketNote: 'A dashed circle: the spot of that stop is known only roughly.',
  allLead: 'Every place has a page with its facts, directions and a QR code.',
  hoursShort: 'Open',
  hoursUnknown: 'no opening hours published: ask first',
  askBox: {
    title: 'Ask first',
    noNumber:
      'No telephone number of either was found. Go to the office, or send this question to somebody you know in Purbalingga:',
    question:
      'Good morning. We would like to visit the exhaust quarter in Purbalingga. Is there a workshop or an estate that receives visitors, on which days and at what hours, and whom do we ask? Thank you.',
  },
  arrive: {
    ways: {
      train: 'By train',
      bus: 'By bus',
      road: 'By car or motorcycle',
      plane: 'By plane',
    },
    unknown: 'Not known:',
    question: (way, gaps) =>
      `Good morning. We are coming to Pesayangan, Purbalingga, ${way.toLowerCase()}. Do you know: ${gaps}? Thank you.`,
    send: 'Send the question by WhatsApp',
    mail: 'By e-mail',
    copy: 'Copy the question',
    copyFailed: 'Could not copy; the question:',
  },
  bar: { count: 'My visit ({count})', see: 'See', share: 'Share' },
  more: {
    groups: 'Groups that came',
    area: 'The area in figures',
    arrive: 'Other notes on getting here',
    tourism: 'The tourism agency',
    all: (value) => `${n(value, 'en')} places`,
    hours: (value) => `All hours ever written down (${n(value, 'en')})`,
  },
  place: {
    kinds: {
      'craft-site': 'Exhaust site',
      workshop: 'Workshop or group',
      village: 'Village',
      district: 'District',
      regency: 'Regency',
      landmark: 'Landmark',
      museum: 'Museum',
      attraction: 'Attraction',
      transport: 'Transport',
      office: 'Office',
      town: 'Town',
    },
    villageTypes: { desa: 'Village', kelurahan: 'Ward' },
    statement: (id) => `Statement ${id}`,
    madeHere: (products, period) => `Named in the press (${period}): ${products}.`,
    proposed: (products, period) => `Proposed by a reader (${period}): ${products}.`,
    found: (kind, where) => `${kind}${where ? ` in ${where}` : ''}, Purbalingga Regency.`,
    forVisitors: 'For visitors',
    open: 'Open',
    where: 'Where',
    near: 'Near',
    notKnown: 'Not known',
    sameCircle: 'in the same circle',
    atMost: 'at most {distance}, straight line',
    inArea: (name) => `Drawn in the area of ${name}; its address is not known.`,
    nowhere: 'No source says where it stands.',
    inCircle: (distance) =>
      `Within a circle of ${distance} radius; its exact spot has not been published.`,
    atPoint: (distance) => `Its point is known, to ${distance}.`,
    alsoIn: 'Also in:',
    facts: 'What sources say',
    time: 'This place in time',
    timeLabel: (name) => `Events at ${name} on the pipe of time`,
    noteTitle: 'How its location is known',
    visitNotes: 'Notes for visitors',
    take: 'Files and QR code',
    mapLink: 'Open on the map',
  },
  directions: {
    title: 'Directions',
    precise: 'Open the point in:',
    vague: 'Its point is not known, so only name and village are sent. Search in:',
    workshop:
      'A maker’s name is a press mention of its year, not an address. Only its village or quarter is searched for, in:',
    none: 'No source says where it stands, so there are no directions.',
    apps: {
      google: 'Google Maps',
      apple: 'Apple Maps',
      organic: 'Organic Maps',
      osmand: 'OsmAnd',
      waze: 'Waze',
      geo: 'Another map program (geo:)',
    },
    copy: 'Copy coordinates',
    copied: 'Copied',
    copyFailed: 'Could not copy; the coordinates:',
    coordinates: 'Coordinates:',
    copyWithoutScript: 'The button that copies them needs script.',
    sign: 'QR code for a sign on site',
    signAlt: (name) => `QR code to the page of ${name}`,
    signFile: 'SVG file',
  },
  add: {
    add: 'Add to my visit',
    remove: 'Remove from my visit',
    full: 'The list is full',
    session: 'Kept for this tab only: the browser refuses storage, or it is full.',
    withoutScript: 'The My visit list and the button Add to my visit need script.',
  },
  mine: {
    empty:
      'This list is empty. The + beside a place on this page adds it, and so does the button on the page of that place; a ready itinerary can be taken whole.',
    privacy:
      'The list is kept in this browser only. A shared link carries it behind the # sign, which is never sent to a server. The button “Forget everything on this device” removes it with all else that this site keeps, the copies of pages you read included.',
    withoutScript:
      'A list of your own needs script. Without it, the ready itineraries, their GPX and KML files and their printed sheets are all complete.',
    shared: 'This is a copy from a shared link. Your own list does not change until you add it.',
    keep: 'Add to my list',
    leave: 'Close the copy',
    broken: 'That link holds no known place. Your list has not changed.',
    list: 'Stops, in order',
    handle: 'Drag',
    up: 'Up',
    down: 'Down',
    remove: 'Remove',
    moved: '{name} is now number {at} of {all}',
    removed: '{name} removed',
    leg: '{distance} in a straight line, about {time}',
    legHere: 'at the same spot on this map',
    legUnknown: 'distance not known',
    legFrom: '{way}, from {name}',
    atMost: 'exact distance not known, at most {distance} in a straight line',
    mode: 'Going by',
    modes: { foot: 'Foot', motorcycle: 'Motorcycle', car: 'Car' },
    rule: `Rule for times: straight line × ${n(detour, 'en')}, then ${n(foot, 'en')} km/h on foot, ${n(motorcycle, 'en')} km/h by motorcycle, ${n(car, 'en')} km/h by car, rounded to five minutes; ${n(stayMinutes, 'en')} minutes at each stop. A rough guess, not a timetable.`,
    total: 'In all {distance} in a straight line, about {time} on the way.',
    withoutLegs: 'Not counted: ways of unknown length ({legs}).',
    withoutAny: 'How long the ways are is not known.',
    nearest: 'Order by nearest',
    nearestHere: 'Nearest from where I am',
    nowhere: 'The browser does not say where you are; the order stays.',
    undo: 'Undo',
    closedThen: 'closed that day by its hours',
    readyCopy: 'This is a ready itinerary. Your own list does not change until you add it.',
    openRoute: 'Open the whole route in Google Maps',
    routeNote:
      'Stops whose point is certain go as coordinates, the others by name, street or junction; check there whether they were found.',
    ruleTitle: 'How the times are reckoned',
    keeping: 'What is kept, and forget it',
    message: { title: 'A visit to Purbalingga', from: 'from {time}' },
    sorted: 'Ordered: each stop leads to the nearest one left',
    link: 'Link to share',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    linkFailed: 'The browser refuses to copy; copy from this box.',
    day: 'Date',
    time: 'Start (local time)',
    gpx: 'GPX',
    kml: 'KML',
    ics: 'Calendar (.ics)',
    files: 'Take it along',
    print: 'Print an A4 sheet',
    forget: 'Forget everything on this device',
    forgotten: 'Everything this site stored on this device has been removed.',
    session:
      'The browser refuses storage, or it is full. This list works while this tab is open; keep its link.',
    file: {
      title: 'A visit to Purbalingga',
      note: 'Facts and sources at Jejak Knalpot. Confirm opening hours before you set out.',
      withoutPoint: 'The spot is unknown, so without a point',
      around: 'somewhere within {metres} m',
    },
    sheet: {
      title: 'Purbalingga visit sheet',
      made: 'Printed {day}. Hours and locations as sources have them; ask first.',
      scan: 'Scan to open this list',
      map: 'Schematic map of the stops, not boundaries',
      ask: 'Ask first: the office of the metal estate on Jalan Kopral Tanwir, or the tourism agency (Dinporapar).',
      notes: 'Notes',
      closedThen: 'CLOSED that day by its hours',
    },
    failed: 'That file could not be made. Your list is still here.',
    night:
      'By this reckoning the visit is over at {time} only. Take out a stop, choose another way to go, or press Calendar once more to save it all the same.',
    nextDay: '{time} on the next day',
    held: 'The browser inside this app cannot save files. The link of your list has been copied: open it in another browser and save from there.',
    noDay: 'No date is chosen, so the calendar uses tomorrow, {day}.',
  },
  route: {
    kicker: 'Ready itinerary',
    stops: 'Stops',
    sketch: (stops) => `Map of the route with numbered stops: ${stops}`,
    sketchNote:
      'Schematic, not boundaries. A dashed circle: the stop lies within it, its exact spot is not known.',
    confirm: 'Confirm first',
    questions: 'Questions to take along',
    take: 'Take it to My visit',
    gpx: 'GPX',
    kml: 'KML',
    ics: 'Calendar (.ics)',
    icsNote: (day) =>
      `The calendar carries an example day and time (${day}, from 09:00): move it to the day of your visit.`,
    print: 'Print this page from the browser: it makes one A4 sheet.',
    legTo: (distance, time, mode) =>
      `${distance} in a straight line, about ${time} (${mode.toLowerCase()})`,
    total: (distance, time) => `${distance} in a straight line, about ${time} on the way.`,
    scan: 'Scan to open this itinerary',
  },
};

export const visitWords: Readonly<Record<Locale, VisitWords>> = { id: indonesian, en: english };

const dayNames: Record<Locale, readonly string[]> = {
  id: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

function formatClock(minutes: number, locale: Locale): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours, rest].map((part) => String(part).padStart(2, '0'));
  return parts.join(locale === 'id' ? '.' : ':');
}

/** A week's hours in words: "setiap hari pukul 07.00–18.00", "Monday to Friday 08:00–15:00". */
export function formatOpeningHours({ week }: OpeningHours, locale: Locale): string {
  const names = dayNames[locale];
  const runs = groupDays(week).filter(({ spans }) => spans.length > 0);
  return runs
    .map(({ from, to, spans }) => {
      const between = locale === 'id' ? ' sampai ' : ' to ';
      const every = locale === 'id' ? 'setiap hari' : 'daily';
      const days = from === to ? names[from] : `${names[from]}${between}${names[to]}`;
      const times = spans
        .map((span) => span.map((clock) => formatClock(clock, locale)).join('–'))
        .join(', ');
      return `${to - from === 6 ? every : days} ${locale === 'id' ? 'pukul ' : ''}${times}`;
    })
    .join('; ');
}
