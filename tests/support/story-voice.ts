import type { Locale } from '#archive/locale.ts';

/** Names of papers, magazines and web outlets: a sentence that opens with one is about it. */
const outlets =
  'Tempo|Kompas|Brilio|The Jakarta Post|Beritagar|Liputan6|Mojok|Kompasiana|Republika|GridOto|Kotaperwira|Radar Banyumas|Serayunews|Lensa|Suara|detik|Antara|MOTOR Plus|TubasMedia|BSN';

/** Offices that give dates and numbers as papers do. */
const bodies: Readonly<Record<Locale, string>> = {
  id: '(?:Pemkab|Humas|kementerian|dinas)',
  en: '(?:regency|ministry|agency|office)',
};

/** Words that make a source, and not a person or a thing, what a sentence tells of. */
const sourceWords: Readonly<Record<Locale, RegExp>> = {
  id: new RegExp(
    String.raw`^\W*(?:${outlets})(?!\p{L})|(?<!\p{L})(?:sumber(?:nya)?|artikel(?:nya)?|(?:pem)?berita(?:an|nya)?|majalah(?:nya)?|koran|surat kabar|blog|bloger|skripsi(?:nya)?|laporan(?:nya)?|liputan|rilis(?:nya)?|siaran pers|wartawan(?:nya)?|penulis(?:nya)?|menurut(?! (?:merek|model))|tertulis|(?<!buku )tulis(?:an)?|menulis(?:kan|nya)?|ditulis|mencatat(?:nya)?|tercatat|dicatat|tercetak|terbit(?:an)?|edisi|kutipan(?:nya)?|dikutip|mengutip(?:nya)?|salinan(?:nya)?|terbaca|dokumen|arsip|daring|pindaian)(?!\p{L})|(?<!kepala )${bodies.id}(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:menyebut|mencatat|menaruh|memberi|punya (?:\p{L}+ )?(?:jawaban|daftar|cerita))`,
    'iu',
  ),
  en: new RegExp(
    String.raw`^\W*(?:${outlets})(?!\p{L})|(?<!\p{L})(?:sources?|articles?|newspapers?|news item|magazines?|blogs?|bloggers?|thes[ie]s|reports?|features?|releases?|reporters?|journalists?|authors?|outlets?|according|wrote|writes?|written|writing|record(?:s|ed)|print(?:s|ed)|publish(?:es|ed)|issue|quot(?:e|es|ed|ation)|cop(?:y|ies) read|documents?|archives?|online texts?|scan)(?!\p{L})|${bodies.en}(?!\p{L})[^.;:]{0,60}(?<!\p{L})(?:says?|said|gives?|gave|puts?|counts?|counted|has \p{L}+ (?:answers?|lists?))(?!\p{L})`,
    'iu',
  ),
};

/** Habits of the first stories; each is charming once, and twice at the most. */
const tics: Readonly<Record<Locale, Readonly<Record<string, RegExp>>>> = {
  id: {
    'a definition of three': /(?:\p{Lu}[^.!?]{2,40} adalah [^.!?]{2,40}\. ?){3}/gu,
    'method as a refrain':
      /yang terbaca|sejauh yang (?:terbaca|tercatat)|situs ini (?:tidak |belum )?(?:mencari|menemukan)|belum ditemukan|tidak ditemukan/giu,
    'a stage direction':
      /(?:^|[.!?] )(?:Simpan|Coba lihat|Lihat lagi|Sekarang perhatikan|Perhatikan|Awas|Urutannya patut|\(Awas)(?!\p{L})/gu,
    'side by side': /berdampingan|dijajarkan|menjajarkan|jajarkan/giu,
    'a third narrator': /(?<!\p{L})(?:kami|arsip ini|halaman ini|catatan ini)(?!\p{L})/giu,
    'a source that walks':
      /(?:majalah|laporan|hitungan|koran|artikel|sumber|angka)(?: \p{L}+)? (?:itu )?(?:datang|berkata|diam|bicara|menjawab)(?!\p{L})/giu,
    'the word dasawarsa': /dasawarsa/giu,
    'what nobody knows':
      /kita (?:tidak|belum) tahu|tidak kita ketahui|tidak ada yang (?:tahu|menceritakan|mencatat|menyebut)/giu,
  },
  en: {
    'a definition of three': /(?:An? [^.!?]{2,40} is an? [^.!?]{2,40}\. ?){3}/gu,
    'method as a refrain':
      /as far as (?:it was read|is recorded)|as it was read|as recorded|our record|nothing read here|this site has (?:not )?(?:found|looked|been able)|has (?:yet to|not) find|no source (?:gathered|read|found) here/giu,
    'a stage direction':
      /(?:^|[.!?] )(?:Keep that|Now look|Look (?:back|again|at)|Mind the|\(Mind|Notice|Read slowly)(?!\p{L})/gu,
    'side by side': /side by side/giu,
    'a third narrator': /(?<!\p{L})(?:this (?:archive|page)|our (?:record|archive))(?!\p{L})/giu,
    'a source that walks':
      /(?:magazine|report|count|newspaper|article|source|figure)s?(?:'s)? (?:came|comes|visits?|says nothing|is silent|answers?)(?!\p{L})/giu,
    'what nobody knows':
      /we do not know|nor do we know|nobody (?:knows|says|wrote|measured)|no one has told/giu,
  },
};

/** A story's prose in sentences: tags and headings taken away. */
export function readSentences(body: string, locale: Locale): string[] {
  const prose = body.replaceAll(/^#.*$/gm, '').replaceAll(/<[^>]+>/g, '');
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(prose);
  return Array.from(segments, ({ segment }) => segment.trim()).filter((one) => /\p{L}/u.test(one));
}

/** The sentences whose subject is a source. */
export function findAboutSources(sentences: readonly string[], locale: Locale): string[] {
  return sentences.filter((sentence) => sourceWords[locale].test(sentence));
}

/** How often a text has each habit, where it is more often than twice: "side by side: 3". */
export function findTics(sentences: readonly string[], locale: Locale): string[] {
  const text = sentences.join(' ');
  return Object.entries(tics[locale])
    .map(([name, pattern]) => ({ name, times: Array.from(text.matchAll(pattern)).length }))
    .filter(({ times }) => times > 2)
    .map(({ name, times }) => `${name}: ${times}`);
}
