import type { Locale } from '#archive/locale.ts';

const indonesian = {
  stories: {
    title: 'Cerita',
    lead: 'Cerita yang dapat dibaca berurutan atau sendiri-sendiri. Kata yang digarisbawahi kuning adalah keterangan; angka di sampingnya membawa Anda ke sumbernya.',
  },
  story: {
    notes: 'Catatan dan sumber',
    notesLead: 'Nomor ini sama dengan nomor di dalam cerita.',
    note: 'catatan',
    claimPage: 'Halaman keterangan',
    close: 'Tutup',
    rivals: 'Sumber lain berkata lain',
    places: 'Tempat dalam cerita ini',
    onMap: 'di peta',
    checked: (day: string) => `Diperiksa ${day}`,
    next: 'Cerita berikutnya',
    previous: 'Cerita sebelumnya',
    mapLabel: 'Peta skematis tempat dalam cerita ini',
    era: 'Rentang waktu cerita ini',
  },
};

export type StoryWords = typeof indonesian;

const english: StoryWords = {
  stories: {
    title: 'Stories',
    lead: 'Stories to be read in order or alone. Words underlined in straw are statements; the number beside them takes you to the source.',
  },
  story: {
    notes: 'Notes and sources',
    notesLead: 'The numbers are those in the story.',
    note: 'note',
    claimPage: 'Statement page',
    close: 'Close',
    rivals: 'Other sources say otherwise',
    places: 'Places in this story',
    onMap: 'on the map',
    checked: (day) => `Checked ${day}`,
    next: 'Next story',
    previous: 'Previous story',
    mapLabel: 'Schematic map of the places in this story',
    era: 'The time this story spans',
  },
};

export const storyWords: Readonly<Record<Locale, StoryWords>> = { id: indonesian, en: english };
