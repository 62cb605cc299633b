import type { Locale } from '#archive/locale.ts';

const indonesian = {
  stories: {
    title: 'Cerita',
    lead: 'Dapat dibaca berurutan atau sendiri-sendiri. Angka kecil di belakang kata yang bergaris titik membawa Anda ke sumbernya.',
  },
  story: {
    inside: 'Dalam cerita ini',
    notesOf: (claims: number, sources: number) => `${claims} catatan dari ${sources} sumber`,
    notesIn: (section: string, claims: number) => `${section} · ${claims} catatan`,
    notesLead: 'Nomornya sama dengan nomor di dalam cerita.',
    note: 'catatan',
    back: 'Kembali ke kalimatnya',
    claimPage: 'Halaman keterangan',
    close: 'Tutup',
    rivals: 'Sumber lain berkata lain',
    places: 'Tempat dalam cerita ini',
    checked: (day: string) => `Diperiksa ${day}`,
    next: 'Cerita berikutnya',
    first: 'Kembali ke cerita pertama',
    previous: 'Cerita sebelumnya',
    mapLabel: 'Peta skematis tempat dalam cerita ini',
    era: 'Rentang waktu cerita ini',
    cite: 'Kutip atau betulkan cerita ini',
  },
  figure: { drawnFrom: 'Digambar dari catatan' },
};

export type StoryWords = typeof indonesian;

const english: StoryWords = {
  stories: {
    title: 'Stories',
    lead: 'Read them in order or alone. The small number behind dotted words takes you to their source.',
  },
  story: {
    inside: 'In this story',
    notesOf: (claims, sources) => `${claims} notes from ${sources} sources`,
    notesIn: (section, claims) => `${section} · ${claims} ${claims === 1 ? 'note' : 'notes'}`,
    notesLead: 'The numbers are those in the story.',
    note: 'note',
    back: 'Back to its sentence',
    claimPage: 'Statement page',
    close: 'Close',
    rivals: 'Other sources say otherwise',
    places: 'Places in this story',
    checked: (day) => `Checked ${day}`,
    next: 'Next story',
    first: 'Back to the first story',
    previous: 'Previous story',
    mapLabel: 'Schematic map of the places in this story',
    era: 'The time this story spans',
    cite: 'Cite or correct this story',
  },
  figure: { drawnFrom: 'Drawn from notes' },
};

export const storyWords: Readonly<Record<Locale, StoryWords>> = { id: indonesian, en: english };
