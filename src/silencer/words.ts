import type { Locale } from '#archive/locale.ts';
import type { PresetName, ShownName, Size } from './design.ts';
import type { EngineName } from './engine.ts';
import { exhaustCelsius, exhaustGas } from './gas.ts';

const gas = { celsius: exhaustCelsius, speed: Math.round(exhaustGas.speed) };

const indonesian = {
  title: 'Di dalam peredam: cara kerja knalpot',
  description:
    'Bagaimana knalpot bekerja: gambar potongan peredam dengan nama bagiannya, dan alat untuk mengubah ukurannya, melihat kurvanya, serta mendengar bedanya.',
  /** What readers type who want this page, without the words that only ask. */
  asked:
    'kerja knalpot, knalpot bekerja, kerja peredam, peredam bekerja, fungsi knalpot, fungsi peredam, silencer, muffler, db killer, fungsi db killer',
  cut: {
    title: 'Peredam dipotong memanjang',
    picture:
      'Gambar potongan peredam. Dari kiri: pipa masuk yang menjorok ke ruang kosong, sekat, lalu pipa berlubang di dalam serat kaca, dan dB killer di lubang keluar. Tabung luar menutup semuanya.',
    invented: 'Bentuk dan ukurannya contoh buatan situs ini.',
    says: 'Keterangan',
    term: 'Istilah',
  },
  bench: {
    title: 'Bangun satu, lalu dengarkan',
    needsScript:
      'Membangun dan mendengarkan peredam sendiri memerlukan JavaScript. Rancangan di bawah ini sudah digambar lengkap.',
    lead: 'Ubah ukurannya dan lihat nada mana yang tertahan. Lalu injak pedalnya.',
    presets: 'Mulai dari',
    section: 'Potongan memanjang, menurut skala. Mesin ada di sebelah kiri.',
    sizes: 'Ukuran',
    chambers: 'Ruang di dalam',
    chambersOf: ['tanpa, pipa lurus', 'satu', 'dua'],
    wool: 'Pipa berlubang dan serat kaca',
    killer: 'dB killer terpasang',
    engine: 'Mesin',
    pedal: 'Pedal gas',
    volume: 'Keras suara',
    play: 'Bunyikan mesin',
    stop: 'Hentikan bunyi',
    without: 'Tanpa peredam',
    silent: 'Peramban ini tidak dapat membuat bunyi; kurva dan spektrum tetap berlaku.',
    /** {n}: a number of decibels that ends the scale. */
    loss: '{n} dB',
    orMore: '{n} dB atau lebih',
    /** {turns} */
    pedalPattern: '{turns} putaran per menit',
    /** {loss}, {tone}, {drop}, {firing} */
    told: 'Paling banyak ditahan: {loss}, pada {tone} Hz. Nada mesin ini, dengan letupan {firing} kali per detik, menjadi {drop} dB lebih pelan.',
    share: 'Alamat halaman ini menyimpan rancangan Anda; salin untuk membagikannya.',
  },
  sizes: {
    pipe: 'Garis tengah pipa',
    shell: 'Garis tengah tabung',
    length: 'Panjang tabung',
    inlet: 'Pipa masuk menjorok',
    outlet: 'Pipa keluar menjorok',
  } satisfies Record<Size, string>,
  units: { length: '{n} mm', share: '{n} % panjang ruang', volume: '{n} %' },
  engines: {
    single: 'Motor 125 cc, satu silinder',
    twin: 'Motor 250 cc, dua silinder',
    four: 'Mobil, empat silinder',
  } satisfies Record<EngineName, string>,
  presets: {
    drum: 'Peredam drum',
    racing: 'Racing dengan dB killer',
    open: 'Racing tanpa dB killer',
    car: 'Tabung belakang mobil',
    straight: 'Pipa lurus',
  } satisfies Record<PresetName, string>,
  meanings: {
    drum: 'Dua ruang kosong dan pipa yang menjorok. Bunyi dipantulkan bolak-balik; tiap lekuk kurva adalah nada yang lolos.',
    racing:
      'Pipa berlubang yang lurus, dikelilingi serat kaca. Nada tinggi hilang di serat, nada rendah hampir tidak. Pipa sempit di ujung menahan sedikit lagi.',
    open: 'Peredam yang sama tanpa pipa sempit di ujungnya. Bandingkan kurvanya: nada rendah dan tengah lebih mudah lolos.',
    car: 'Tabung yang lebih lebar menahan lebih banyak nada rendah. Tetapi makin lebar tabungnya, makin rendah nada tempat hitungan ini berhenti berlaku.',
  } satisfies Record<ShownName, string>,
  curve: {
    title: 'Berapa desibel ditahan pada tiap nada',
    tones: 'nada dalam Hz',
    loss: 'dB ditahan',
    beyond: 'kelabu: perkiraan kasar',
    label: (name: string, loss: string, tone: string, cut: string): string =>
      `${name}: kurva bunyi yang ditahan, paling kuat ${loss} pada ${tone} Hz; di atas ${cut} Hz hitungannya tidak lagi berlaku.`,
  },
  spectrum: {
    title: 'Bunyi mesin sebelum dan sesudah peredam',
    level: 'dB, relatif',
    before: 'sebelum',
    after: 'sesudah',
    label: 'Batang untuk tiap sepertiga oktaf: bunyi mesin sebelum dan sesudah peredam.',
  },
  four: {
    title: 'Beberapa rancangan dan kurvanya',
    lead: 'Semuanya dihitung dengan cara yang sama. Makin tinggi kurva, makin banyak bunyi nada itu yang ditahan.',
    open: 'Coba rancangan ini',
  },
  method: {
    title: 'Apa yang dihitung, dan apa yang tidak',
    notes: [
      `Yang dihitung ialah rugi transmisi gelombang datar dengan matriks empat kutub, dalam gas ${gas.celsius} °C yang merambatkan bunyi ${gas.speed} meter per detik.`,
      'Aliran gas, getaran dinding, dan bunyi semburan di mulut pipa tidak dihitung. Dalam kenyataan semuanya mengurangi angka yang besar, dan aliran gas membuat dB killer menahan lebih banyak daripada di sini.',
      'Di bagian kurva yang kelabu bunyi juga merambat menyilang di dalam tabung, dan hitungan gelombang datar tidak lagi cukup.',
      'Pipa yang menjorok dihitung sepanjang ukurannya. Bunyi bekerja seolah pipa itu sedikit lebih panjang, maka pada knalpot nyata puncak kurvanya jatuh pada nada yang lebih rendah.',
      'Bunyi mesinnya buatan: kelipatan nada letupan, makin tajam bila pedal ditekan. Keras suaranya relatif; alat ini bukan alat ukur dan tidak mengatakan apakah sebuah knalpot melanggar batas.',
      'Ukuran rancangan di halaman ini contoh, bukan ukuran bengkel mana pun.',
    ],
    sources: 'Dasar hitungan',
    papers: [
      'Serat kaca: Y. Miki, J. Acoust. Soc. Jpn. (E) 11 (1990) 19–24, setelah M. Delany dan E. Bazley, Applied Acoustics 3 (1970) 105–116.',
      'Dinding berlubang: J. Sullivan dan M. Crocker, J. Acoust. Soc. Am. 64 (1978) 207–215; dengan serat: R. Kirby dan A. Cummings, J. Sound Vib. 217 (1998) 503–530.',
    ],
  },
  limits: {
    title: 'Batas bunyi yang dikutip orang',
    lead: 'Angka batas berikut berlaku untuk cara ukur tertentu, jadi tidak dapat dibaca dari kurva di halaman ini.',
  },
};

export type SilencerWords = typeof indonesian;

const english: SilencerWords = {
  title: 'Inside a silencer: how a muffler works',
  description:
    'How a muffler works and what a silencer is: a cut-away with its parts named, and an instrument to change its sizes, see its curve and hear the difference.',
  asked:
    'muffler work, mufflers work, exhaust work, exhausts work, silencer work, silencers work, silencer, muffler, db killer, db killer work',
  cut: {
    title: 'A silencer cut lengthwise',
    picture:
      'Cut-away drawing of a silencer. From the left: an inlet pipe that reaches into an empty chamber, a baffle, then a perforated tube inside glass wool, and a dB killer in the outlet. A shell encloses it all.',
    invented: 'Shape and sizes are an example made for this site.',
    says: 'Statement',
    term: 'Term',
  },
  bench: {
    title: 'Build one, then listen',
    needsScript:
      'To build and hear a silencer of your own needs JavaScript. The designs below are drawn in full.',
    lead: 'Change its sizes and see which tones are held back. Then press the pedal.',
    presets: 'Start from',
    section: 'Cut lengthwise, to scale. The engine is on the left.',
    sizes: 'Sizes',
    chambers: 'Chambers inside',
    chambersOf: ['none, a straight pipe', 'one', 'two'],
    wool: 'Perforated tube and glass wool',
    killer: 'dB killer in place',
    engine: 'Engine',
    pedal: 'Throttle pedal',
    volume: 'Volume',
    play: 'Sound the engine',
    stop: 'Stop the sound',
    without: 'Without silencer',
    silent: 'This browser cannot make sound; curve and spectrum still hold.',
    loss: '{n} dB',
    orMore: '{n} dB or more',
    pedalPattern: '{turns} turns a minute',
    told: 'It holds back most, {loss}, at {tone} Hz. The note of this engine, which fires {firing} times a second, becomes {drop} dB quieter.',
    share: 'The address of this page keeps your design; copy it to share it.',
  },
  sizes: {
    pipe: 'Diameter of the pipe',
    shell: 'Diameter of the shell',
    length: 'Length of the shell',
    inlet: 'Inlet pipe reaches in',
    outlet: 'Outlet pipe reaches in',
  },
  units: { length: '{n} mm', share: '{n} % of the chamber', volume: '{n} %' },
  engines: {
    single: 'Motorcycle 125 cc, one cylinder',
    twin: 'Motorcycle 250 cc, two cylinders',
    four: 'Car, four cylinders',
  },
  presets: {
    drum: 'Drum silencer',
    racing: 'Racing with dB killer',
    open: 'Racing without dB killer',
    car: 'Rear box of a car',
    straight: 'Straight pipe',
  },
  meanings: {
    drum: 'Two empty chambers and pipes that reach in. Sound is thrown back and forth; each dip of the curve is a tone that slips through.',
    racing:
      'A straight perforated tube with glass wool around it. High tones are lost in the wool, low ones hardly. The narrow tube at the end holds back a little more.',
    open: 'The same silencer without the narrow tube at its end. Compare the curves: low and middle tones slip through more easily.',
    car: 'A wider shell holds back more of the low tones. But the wider the shell, the lower the tone at which this calculation stops being true.',
  },
  curve: {
    title: 'How many decibels are held back at each tone',
    tones: 'tone in Hz',
    loss: 'dB held back',
    beyond: 'grey: a rough guess',
    label: (name, loss, tone, cut) =>
      `${name}: curve of the sound held back, at most ${loss} at ${tone} Hz; above ${cut} Hz the calculation no longer holds.`,
  },
  spectrum: {
    title: 'The engine before and behind the silencer',
    level: 'dB, relative',
    before: 'before',
    after: 'behind',
    label: 'A bar for each third of an octave: the engine before and behind the silencer.',
  },
  four: {
    title: 'Some designs and their curves',
    lead: 'All are worked out in the same way. The higher the curve, the more of that tone is held back.',
    open: 'Try this design',
  },
  method: {
    title: 'What is calculated, and what is not',
    notes: [
      `What is calculated is the transmission loss of plane waves by four-pole matrices, in gas of ${gas.celsius} °C, which carries sound at ${gas.speed} metres a second.`,
      'The flow of the gas, the shaking of the walls and the hiss at the mouth are left out. In fact they make all large numbers smaller, and the flow makes a dB killer hold back more than it does here.',
      'In the grey part of a curve sound also runs crosswise in the shell, and plane waves no longer tell enough.',
      'A tube that reaches into a chamber is reckoned as long as it is. Sound takes it for a little longer, so in a real exhaust the tops of its curve lie at lower tones.',
      'The engine’s note is made up: multiples of the firing tone, sharper as the pedal goes down. Its loudness is relative; this is no measuring instrument and does not say whether an exhaust breaks a limit.',
      'The sizes of the designs on this page are examples, not those of any workshop.',
    ],
    sources: 'What the calculation rests on',
    papers: [
      'Glass wool: Y. Miki, J. Acoust. Soc. Jpn. (E) 11 (1990) 19–24, after M. Delany and E. Bazley, Applied Acoustics 3 (1970) 105–116.',
      'The wall of holes: J. Sullivan and M. Crocker, J. Acoust. Soc. Am. 64 (1978) 207–215; with fibres: R. Kirby and A. Cummings, J. Sound Vib. 217 (1998) 503–530.',
    ],
  },
  limits: {
    title: 'The limits people quote',
    lead: 'These limits belong to a certain way of measuring, so they cannot be read off the curves on this page.',
  },
};

/** Words of the page about the inside of a silencer; what it says of the world stands in content. */
export const silencerWords: Readonly<Record<Locale, SilencerWords>> = {
  id: indonesian,
  en: english,
};
