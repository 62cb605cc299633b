import type { Localized } from '#domain/locale.ts';

const indonesian = {
  title: 'Lembar kelas: latihan kritik sumber',
  description:
    'Lembar kerja yang dapat dicetak: latihan kritik sumber dengan perbedaan nyata antarsumber tentang knalpot Purbalingga, dengan data dan catatan guru.',
  lead: 'Sumber tentang knalpot Purbalingga sering tidak sepakat. Setiap latihan memberi semua jawabannya, siapa yang mengatakannya, dan kapan. Tugasnya bukan memilih pemenang, melainkan melihat apa yang dapat dan tidak dapat disimpulkan.',
  print: 'Cetak halaman ini dengan perintah cetak peramban; setiap latihan mulai di halaman baru.',
  before: 'Sebelum mulai',
  rules: [
    'Bedakan kapan sesuatu terjadi dan kapan itu dikatakan.',
    'Tanyakan siapa yang berbicara dan dari mana ia tahu.',
    'Periksa apa yang dihitung sebelum membandingkan angka.',
    'Tulisan yang mengulang tulisan lain bukan saksi baru.',
    '“Tidak diketahui” adalah jawaban yang sah.',
  ],
  exercise: (turn: number): string => `Latihan ${turn}`,
  question: 'Pertanyaannya',
  table: 'Jawaban, yang paling dulu dikatakan lebih dulu',
  who: 'Sumber',
  statement: 'Yang dikatakan',
  also: 'Baca juga',
  undated: 'tanpa tanggal',
  retells: 'mengulang',
  tasks: 'Tugas',
  data: 'Datanya',
  dataText: (id: string): string =>
    `Di conflict-answers.csv, saring kolom conflict dengan “${id}”. Nomor klaim di tabel ini adalah kunci ke claims.csv.`,
  whole: 'Halaman perbedaan ini',
  teacher: 'Catatan guru',
  teacherLead:
    'Yang tertulis di sini hanyalah apa yang mengikuti dari tanggal dan isi sumber. Arsip ini tidak memilih jawaban yang benar, dan murid tidak perlu memilihnya.',
  follows: 'Yang dapat dikatakan',
  settle: 'Yang dapat menjawabnya',
  exercises: {
    'first-exhaust': {
      title: 'Tanggal yang menggugurkan tanggal',
      tasks: [
        'Buat garis waktu dengan dua lajur: kapan knalpot pertama menurut sumber, dan kapan sumber mengatakannya.',
        'Bacalah klaim hitungan majalah di bawah tabel. Jawaban mana yang tidak mungkin lagi? Jelaskan hanya dengan tanggal.',
        'Jawaban mana yang masih mungkin? Mengapa hitungan itu tidak dapat memilih di antaranya?',
        'Sumber mana yang paling dekat waktunya dengan peristiwa? Apakah itu membuatnya pasti benar?',
      ],
      aim: 'Sebuah bukti dapat menggugurkan jawaban tanpa membuktikan jawaban lain. Sumber tertua layak didahulukan untuk dibaca, tetapi ia pun menulis tentang masa sebelum ia terbit.',
    },
    '313380': {
      title: 'Satu angka, dua arti',
      tasks: [
        'Angka yang sama muncul dua kali. Tulislah untuk masing-masing: angka apa itu, untuk masa berapa lama.',
        'Manakah yang ditulis lebih dulu? Apa yang dapat terjadi pada sebuah angka ketika disalin ke tulisan berikutnya?',
        'Bolehkah kedua arti itu digambar dalam satu bagan? Berikan alasan.',
        'Tulislah satu kalimat untuk surat kabar yang memakai angka ini tanpa menyesatkan.',
      ],
      aim: 'Angka tanpa cakupannya belum menjadi keterangan. Murid yang menulis “menurut rilis …” atau “menurut artikel …” sudah menyelesaikan tugas terakhir dengan baik.',
    },
    'count-2015-16': {
      title: 'Apa yang dihitung?',
      tasks: [
        'Garis bawahi satuan di setiap pernyataan. Apakah satuannya sama?',
        'Bagilah jumlah pekerja dengan jumlah usaha atau perajin untuk setiap jawaban. Apa yang terlihat?',
        'Siapa yang menghitung, dan siapa yang memperkirakan? Apa kepentingan masing-masing?',
        'Angka kantor dinas sama pada dua tahun. Sebutkan dua penjelasan yang mungkin. Dapatkah tabel ini memilih di antaranya?',
      ],
      aim: 'Usaha dan perajin bukan satuan yang sama, jadi kedua jawaban tidak harus bertentangan. Angka yang tetap dari tahun ke tahun dapat berarti tidak ada perubahan atau tidak ada hitungan baru; tabel ini tidak dapat memutuskannya.',
    },
    'count-2020-22': {
      title: 'Pengulangan bukan pembenaran',
      tasks: [
        'Hitunglah sumber di balik setiap jawaban. Jawaban mana yang tampak paling kuat?',
        'Sekarang tariklah panah dari setiap sumber yang mengulang ke yang diulangnya. Berapa asal yang tersisa di balik setiap jawaban?',
        'Dapatkah kita yakin bahwa sumber tanpa tanda “mengulang” benar-benar mandiri?',
        'Susunlah jawaban menurut apa yang dihitung, bukan menurut besarnya. Apa yang berubah?',
      ],
      aim: 'Beberapa tulisan yang memuat rilis yang sama dihitung satu asal. Tanda “mengulang” hanya dipasang bila ada buktinya, jadi jumlah asal adalah batas atas.',
    },
    lab: {
      title: 'Janji, rencana, kenyataan',
      tasks: [
        'Untuk setiap pernyataan pilihlah satu kata: diminta, dijanjikan, direncanakan, dibicarakan, dibangun, selesai.',
        'Sampai kapan kita tahu bahwa laboratorium itu belum ada? Sumber mana yang menunjukkannya?',
        'Apa yang boleh ditulis tentang keadaan sesudah tanggal itu?',
        'Kepada siapa Anda akan bertanya, dan apa pertanyaannya?',
      ],
      aim: 'Berita tentang rencana adalah bukti adanya rencana, bukan bukti hasilnya. Tidak ditemukannya bukti juga bukan bukti bahwa sesuatu tidak ada.',
    },
    share: {
      title: 'Persen tanpa hitungan',
      tasks: [
        'Dari siapa setiap angka berasal, dan bagaimana ia mengetahuinya menurut pernyataannya?',
        'Mana yang bertanggal? Bolehkah ketiganya disusun menjadi naik atau turun?',
        'Rancanglah hitungan yang dapat menjawab pertanyaan ini: siapa yang ditanya, apa yang ditanyakan, kapan.',
        'Tulislah satu kalimat yang memakai salah satu angka ini dengan jujur.',
      ],
      aim: 'Persen memerlukan dua bilangan: bagian dan keseluruhan. Tidak satu pun klaim ini memberi keduanya. Kalimat yang jujur menyebut penuturnya.',
    },
  },
};

type Words = typeof indonesian;
export type ExerciseId = keyof Words['exercises'];

const english: Words = {
  title: 'Classroom sheet: exercises in source criticism',
  description:
    'A worksheet to print: exercises in source criticism on real disagreements about Purbalingga’s exhausts, with their data and a note for the teacher.',
  lead: 'Sources on Purbalingga’s exhausts often disagree. Each exercise gives all the answers, who gave them and when. The task is not to pick a winner but to see what can and what cannot be concluded.',
  print: 'Print this page with your browser’s print command; each exercise begins on a new page.',
  before: 'Before you begin',
  rules: [
    'Tell apart when a thing happened and when it was said.',
    'Ask who is speaking and how they know.',
    'See what is being counted before you compare numbers.',
    'A text that repeats another text is not a new witness.',
    '“Unknown” is a proper answer.',
  ],
  exercise: (turn) => `Exercise ${turn}`,
  question: 'The question',
  table: 'The answers, the earliest said first',
  who: 'Source',
  statement: 'What is said',
  also: 'Read this too',
  undated: 'undated',
  retells: 'retells',
  tasks: 'Tasks',
  data: 'The data',
  dataText: (id) =>
    `In conflict-answers.csv, filter the column conflict for “${id}”. The claim numbers in this table are the keys to claims.csv.`,
  whole: 'The page of this disagreement',
  teacher: 'Note for the teacher',
  teacherLead:
    'What stands here follows from the dates and the wording of the sources alone. The archive picks no right answer, and pupils need not pick one either.',
  follows: 'What can be said',
  settle: 'What would settle it',
  exercises: {
    'first-exhaust': {
      title: 'A date that rules out dates',
      tasks: [
        'Draw a time line with two lanes: when the first exhaust was made, as each source has it, and when the source said so.',
        'Read the magazine’s count below the table. Which answers are no longer possible? Explain by dates alone.',
        'Which answers are still possible? Why can the count not choose between them?',
        'Which source is nearest in time to the event? Does that make it certain?',
      ],
      aim: 'A piece of evidence can rule out one answer without proving another. The oldest source deserves to be read first, yet it too writes about a time before its own.',
    },
    '313380': {
      title: 'One number, two meanings',
      tasks: [
        'The same number appears twice. Write down for each: what is it a number of, and over how long a time?',
        'Which was written first? What can happen to a number when it is copied into the next text?',
        'May both meanings be drawn in one chart? Give your reasons.',
        'Write one sentence for a newspaper that uses the number without misleading anybody.',
      ],
      aim: 'A number without its scope is not yet a fact. Pupils who write “according to the release of …” or “according to the article of …” have done the last task well.',
    },
    'count-2015-16': {
      title: 'What is being counted?',
      tasks: [
        'Underline the unit in each statement. Is it the same unit?',
        'Divide the number of workers by the number of enterprises or makers for each answer. What do you see?',
        'Who counts, and who estimates? What does each have at stake?',
        'The office’s figures are the same in two years. Name two possible explanations. Can this table choose between them?',
      ],
      aim: 'Enterprises and makers are not the same unit, so the two answers need not contradict each other. A figure that stays the same may mean that nothing changed or that nobody counted again; this table cannot tell.',
    },
    'count-2020-22': {
      title: 'Repetition is not confirmation',
      tasks: [
        'Count the sources behind each answer. Which answer looks strongest?',
        'Now draw an arrow from each source that retells to what it retells. How many origins are left behind each answer?',
        'Can we be sure that a source without the mark “retells” stands on its own?',
        'Put the answers in order of what they count, not of how much. What changes?',
      ],
      aim: 'Several texts that carry the same release count as one origin. The mark “retells” is set only where there is evidence for it, so the number of origins is an upper bound.',
    },
    lab: {
      title: 'Promise, plan, fact',
      tasks: [
        'For each statement choose one word: asked for, promised, planned, discussed, built, finished.',
        'Up to when do we know that the laboratory was not there? Which source shows it?',
        'What may be written about the time after that date?',
        'Whom would you ask, and what would you ask them?',
      ],
      aim: 'A report of a plan is evidence of a plan, not of its result. That no evidence was found is no evidence that the thing does not exist.',
    },
    share: {
      title: 'A percentage without a count',
      tasks: [
        'Who gives each figure, and how do they know it, by the statement’s own words?',
        'Which are dated? May the three be arranged into a rise or a fall?',
        'Design a count that could answer the question: who is asked, what, and when.',
        'Write one sentence that uses one of these figures honestly.',
      ],
      aim: 'A percentage needs two numbers: the part and the whole. None of these claims gives both. An honest sentence names its speaker.',
    },
  },
};

/** Words of the classroom sheet; the facts in it come from the claims. */
export const classroomWords: Localized<Words> = { id: indonesian, en: english };
