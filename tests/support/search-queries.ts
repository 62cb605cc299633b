import type { Locale } from '#archive/locale.ts';

/** What a reader types, and the addresses of which one is expected among the first three results. */
export interface ExpectedResult {
  readonly query: string;
  readonly addresses: readonly string[];
}

/**
 * Written from what three kinds of reader ask: a pupil with homework, a visitor, and somebody who
 * knows the trade or comes from abroad. A line is `query = address`; several addresses mean that
 * each of them answers. An address of a page stands for its sections too.
 */
const lines: Readonly<Record<Locale, string>> = {
  id: `
    knalpot = /istilah/#knalpot
    knalpot pertama = /cerita/knalpot-pertama-mbah-sultoni/ /linimasa/#first-exhaust /perbedaan/first-exhaust/
    kapan knalpot pertama dibuat? = /perbedaan/first-exhaust/ /linimasa/#first-exhaust
    siapa perintis knalpot purbalingga = /perbedaan/pioneer/
    sultoni = /tokoh/#sultoni
    mbah sultoni = /tokoh/#sultoni
    hasan yusuf = /tokoh/#hasan-yusuf
    drum bekas = /proses/#st-1 /linimasa/#drum-grades /cerita/mei-1980/#drum-yang-menentukan /perbedaan/material/
    patung = /tempat/patung-knalpot/ /linimasa/#exhaust-statue
    patung knalpot = /tempat/patung-knalpot/
    tahun berapa patung knalpot dibangun = /perbedaan/monument-year/
    monumen knalpot = /linimasa/#exhaust-statue /perbedaan/monument-object/ /tempat/patung-knalpot/
    sayangan = /tempat/dusun-sayangan/ /istilah/#sayangan
    pesayangan = /tempat/dusun-sayangan/ /istilah/#sayangan
    arti sayang = /perbedaan/etymology/ /istilah/#sayang
    perajin = /perbedaan/count-2020-22/ /perbedaan/count-2015-16/ /tokoh/
    pengrajin = /perbedaan/count-2020-22/ /perbedaan/count-2015-16/ /tokoh/
    jumlah pengrajin = /perbedaan/count-2020-22/ /perbedaan/count-2015-16/
    kerajinan logam = /perbedaan/craft-start/ /linimasa/#craft-known
    kerajinan tangan = /istilah/#handmade /linimasa/#handcraft-standard
    313.380 = /perbedaan/313380/
    313380 = /perbedaan/313380/
    1980 = /cerita/mei-1980/
    2004 = /perbedaan/monument-year/ /linimasa/#exhaust-statue /linimasa/#mercedes-story
    tempo 1980 = /sumber/press-tempo-1980/ /linimasa/#tempo-1980 /cerita/mei-1980/
    mei 1980 = /cerita/mei-1980/
    brong = /istilah/#knalpot-brong
    knalpot blong = /istilah/#knalpot-brong
    razia knalpot bising = /istilah/#razia /linimasa/#seizures-2024
    IKM = /istilah/#ikm
    UMKM = /istilah/#umkm
    LIK = /istilah/#lik
    anggaran LIK = /perbedaan/estate-budget/
    kapan LIK rampung = /perbedaan/estate-completion/
    UPTD Pilog = /tempat/uptd-pilog/
    kebakaran 2021 = /linimasa/#fire-2021 /perbedaan/fire-extent/ /perbedaan/fire-loss/
    kerugian kebakaran = /perbedaan/fire-loss/
    motor listrik = /linimasa/#ev-2022 /linimasa/#ev-partnership /linimasa/#ev-assembly
    bralink ev-1 = /perbedaan/ev-year/ /linimasa/#ev-2022
    pindad = /linimasa/#pindad-orders /perbedaan/pindad/
    pesanan mercedes = /perbedaan/mercedes/ /linimasa/#mercedes-story
    panser anoa = /linimasa/#armoured-exhausts /tempat/jet-hot/
    dandang = /istilah/#dandang
    gamelan = /linimasa/#gamelan-verandas /linimasa/#gamelan-buyers /tempat/bengkel-gamelan-nanang-ajib/
    penglaras = /istilah/#nglaras
    cara membuat knalpot = /proses/
    las cacing = /istilah/#las-cacing
    peredam = /istilah/#silencer
    cara kerja knalpot = /peredam/
    bagaimana knalpot bekerja = /peredam/
    fungsi db killer = /peredam/
    kuis = /kuis/
    muffler = /istilah/#silencer
    exhaust = /istilah/#knalpot
    db killer = /istilah/#db-killer
    nol desibel = /perbedaan/zero-db/ /linimasa/#zero-decibels
    SNI knalpot = /istilah/#sni /perbedaan/sni/ /linimasa/#sni-request
    jet hot = /tempat/jet-hot/
    abenk = /tempat/abenk-muffler/
    bengkel di patemon = /tempat/vanvolker-enterprise/ /linimasa/#vanvolker-patemon
    galuh = /tempat/desa-galuh/
    desa gemuruh = /tempat/desa-gemuruh/
    purbalingga lor = /tempat/kel-purbalingga-lor/
    owabong = /tempat/owabong/
    goa lawa = /tempat/goa-lawa/
    stasiun terdekat = /tempat/stasiun-purwokerto/
    bandara = /tempat/bandara-jbs/
    upah pekerja = /klaim/prd-003/ /cerita/mei-1980/#truk-harga-upah
    museum knalpot = /linimasa/#museum-festival-plan
    ekspor knalpot = /linimasa/#export-memorandum /linimasa/#germany-dubai /klaim/mkt-001/
    penyebaran bengkel ke desa = /cerita/menyebar-ke-desa-sekitar/
    peta = /peta/
    wisata knalpot = /berkunjung/
    unduh data = /data/
    knalpto = /istilah/#knalpot
    kenalpot racing = /istilah/#knalpot-racing
    sultono = /tokoh/#sultoni
    mersedes = /perbedaan/mercedes/ /linimasa/#mercedes-story
    kebakran UPT logam = /linimasa/#fire-2021
    galvanis = /istilah/#galvanis
    trans jateng = /berkunjung/ /tempat/stasiun-purwokerto/
    setengah hari dengan kawasan industri = /berkunjung/rute/half-day-estate/
    cara ke sana = /berkunjung/
    jam buka = /berkunjung/
    bengkel yang bisa dikunjungi = /berkunjung/
    angkot = /berkunjung/
    parkir = /berkunjung/
    toilet = /berkunjung/
    sematkan = /sematan/
    lapor kesalahan = /usul/
    hapus data saya = /usul/
  `,
  en: `
    knalpot = /en/glossary/#knalpot
    exhaust = /en/glossary/#knalpot
    muffler = /en/glossary/#silencer
    mufflers = /en/glossary/#silencer
    silencer = /en/glossary/#silencer
    how does a muffler work = /en/silencer/
    what is a silencer = /en/silencer/
    quiz = /en/quiz/
    exhaust pipe = /en/glossary/#knalpot
    first exhaust = /en/stories/mbah-sultonis-first-exhaust/ /en/timeline/#first-exhaust /en/conflicts/first-exhaust/
    when was the first exhaust made = /en/conflicts/first-exhaust/ /en/timeline/#first-exhaust
    who started the exhaust craft = /en/conflicts/pioneer/ /en/conflicts/craft-start/ /en/people/#sultoni
    exhaust pioneer = /en/conflicts/pioneer/
    Sultoni = /en/people/#sultoni
    Hasan Yusuf = /en/people/#hasan-yusuf
    oil drums = /en/timeline/#drum-grades /en/stories/may-1980/#the-drum-decides /en/conflicts/material/
    used drum = /en/timeline/#drum-grades /en/stories/may-1980/#the-drum-decides /en/conflicts/material/
    statue = /en/places/patung-knalpot/ /en/timeline/#exhaust-statue
    exhaust statue = /en/places/patung-knalpot/
    statue year = /en/conflicts/monument-year/
    monument = /en/timeline/#exhaust-statue /en/conflicts/monument-object/
    Sayangan = /en/places/dusun-sayangan/ /en/glossary/#sayangan
    Pesayangan = /en/places/dusun-sayangan/ /en/glossary/#sayangan
    meaning of sayang = /en/conflicts/etymology/ /en/glossary/#sayang
    coppersmiths = /en/stories/the-coppersmiths-quarter/ /en/glossary/#sayang
    copper quarter = /en/timeline/#copper-quarter /en/stories/the-coppersmiths-quarter/
    rice steamer = /en/glossary/#dandang
    makers = /en/conflicts/count-2020-22/ /en/conflicts/count-2015-16/ /en/people/
    how many craftsmen = /en/conflicts/count-2020-22/ /en/conflicts/count-2015-16/
    313,380 = /en/conflicts/313380/
    313380 = /en/conflicts/313380/
    1980 = /en/stories/may-1980/
    2004 = /en/conflicts/monument-year/ /en/timeline/#exhaust-statue /en/timeline/#mercedes-story
    may 1980 = /en/stories/may-1980/
    Tempo magazine = /en/sources/press-tempo-1980/ /en/timeline/#tempo-1980 /en/stories/may-1980/
    1970s = /en/conflicts/craft-start/ /en/timeline/#zinc-drum-ware /en/conflicts/first-exhaust/
    loud exhaust = /en/glossary/#knalpot-brong /en/timeline/#seizures-2024
    brong = /en/glossary/#knalpot-brong
    police raid = /en/glossary/#razia /en/timeline/#seizures-2024
    small industry estate = /en/glossary/#lik /en/timeline/#lik-plan-2017
    estate budget = /en/conflicts/estate-budget/
    when was the estate finished = /en/conflicts/estate-completion/
    how many workshops = /en/conflicts/estate-count/
    fire 2021 = /en/timeline/#fire-2021 /en/conflicts/fire-extent/ /en/conflicts/fire-loss/
    fire damage = /en/timeline/#fire-2021 /en/conflicts/fire-extent/ /en/conflicts/fire-loss/
    electric motorcycle = /en/timeline/#ev-2022 /en/timeline/#ev-partnership /en/timeline/#ev-assembly
    Bralink = /en/timeline/#ev-2022 /en/conflicts/ev-year/
    Pindad = /en/timeline/#pindad-orders /en/conflicts/pindad/
    Mercedes = /en/conflicts/mercedes/ /en/timeline/#mercedes-story
    Mercedes-Benz order = /en/conflicts/mercedes/ /en/timeline/#mercedes-story
    armoured vehicles = /en/timeline/#armoured-exhausts /en/claims/cli-003/ /en/places/jet-hot/
    gamelan tuning = /en/glossary/#nglaras
    how is an exhaust made = /en/process/
    welding = /en/process/#st-7 /en/glossary/#las-argon
    chrome plating = /en/glossary/#krom /en/process/#st-10
    dB killer = /en/glossary/#db-killer
    zero decibels = /en/conflicts/zero-db/ /en/timeline/#zero-decibels
    national standard SNI = /en/conflicts/sni/ /en/glossary/#sni
    small business = /en/glossary/#umkm /en/glossary/#ikm
    UMKM = /en/glossary/#umkm
    Jet Hot = /en/places/jet-hot/
    Galuh = /en/places/desa-galuh/
    Patemon village = /en/places/desa-patemon/
    waterpark = /en/places/owabong/
    cave = /en/places/goa-lawa/
    train station = /en/places/stasiun-purwokerto/
    airport = /en/places/bandara-jbs/
    wages = /en/claims/prd-003/ /en/stories/may-1980/#trucks-prices-wages
    exhaust museum = /en/timeline/#museum-festival-plan
    export = /en/timeline/#export-memorandum /en/timeline/#post-parcels /en/timeline/#germany-dubai
    sole agents ATPM = /en/conflicts/atpm/ /en/glossary/#atpm /en/timeline/#atpm-not-yet
    spread to villages = /en/stories/spread-to-the-villages/ /en/timeline/#spread-1990s /en/conflicts/spread/
    map = /en/map/
    visit = /en/visit/
    download data = /en/data/
    exhuast = /en/glossary/#knalpot
    silincer = /en/glossary/#silencer
    coppersmit = /en/stories/the-coppersmiths-quarter/ /en/glossary/#sayang
    Mercedez = /en/conflicts/mercedes/ /en/timeline/#mercedes-story
    Purbalinga Lor = /en/places/kel-purbalingga-lor/
    galvanized = /en/glossary/#galvanis
    half a day with the estate = /en/visit/routes/half-day-estate/
    getting here = /en/visit/
    opening hours = /en/visit/
    by train = /en/visit/ /en/places/stasiun-purwokerto/
    kids = /en/visit/
    wheelchair = /en/visit/
    embed = /en/embed/
    report a mistake = /en/propose/
  `,
};

function readLine(line: string): ExpectedResult {
  const [query = '', addresses = ''] = line.split(' = ');
  return { query: query.trim(), addresses: addresses.trim().split(' ') };
}

const read = (text: string): ExpectedResult[] => text.trim().split('\n').map(readLine);

export const searchQueries: Readonly<Record<Locale, readonly ExpectedResult[]>> = {
  id: read(lines.id),
  en: read(lines.en),
};
