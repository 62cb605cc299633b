import type { Locale } from '#archive/locale.ts';
import type { Contact } from '#archive/records.ts';
import type { MessageWords } from './report.ts';

const indonesian = {
  report: {
    title: 'Ada yang keliru?',
    message: {
      of: (id: string, version: string | undefined) =>
        `Jejak Knalpot: ${id}${version ? `, versi ${version}` : ''}`,
      purposes: {
        wrong: 'Ada yang keliru',
        mine: 'Ini bengkel saya',
        hours: 'Saya tahu jam bukanya',
        remove: 'Minta nama ini dihapus',
      },
      prompts: {
        wrong: ['Yang keliru:', 'Yang benar, dan dari mana Anda tahu:'],
        mine: ['Yang perlu ditambah atau diubah:', 'Boleh dihubungi lewat:'],
        hours: ['Hari dan jam buka:', 'Dari mana Anda tahu, dan kapan:'],
        remove: ['Nama yang dihapus:', 'Hubungan Anda dengan nama itu:'],
      },
    } satisfies MessageWords,
    via: {
      whatsapp: 'WhatsApp',
      email: 'surel',
      issues: 'laporan di repositori',
      form: 'formulir web',
    } satisfies Record<Contact['kind'], string>,
    nobody:
      'Situs ini belum punya alamat untuk menerima koreksi. Nomor halaman ini tetap, jadi koreksi dapat disimpan dulu.',
    call: (number: string) => `Telepon ${number}`,
    chat: (number: string) => `WhatsApp ${number}`,
  },
};

type ProposingWords = typeof indonesian;

const english: ProposingWords = {
  report: {
    title: 'Something wrong?',
    message: {
      of: (id, version) => `Jejak Knalpot: ${id}${version ? `, version ${version}` : ''}`,
      purposes: {
        wrong: 'Something is wrong',
        mine: 'This is my workshop',
        hours: 'I know the opening hours',
        remove: 'Please remove this name',
      },
      prompts: {
        wrong: ['What is wrong:', 'What is right, and how you know it:'],
        mine: ['What is to be added or changed:', 'You can be reached by:'],
        hours: ['Days and opening hours:', 'How you know it, and since when:'],
        remove: ['The name to remove:', 'What you have to do with it:'],
      },
    },
    via: {
      whatsapp: 'WhatsApp',
      email: 'e-mail',
      issues: 'issue on the repository',
      form: 'web form',
    },
    nobody:
      'This site has no address for corrections yet. The number of this page is permanent, so a correction can be kept until there is one.',
    call: (number) => `Call ${number}`,
    chat: (number) => `WhatsApp ${number}`,
  },
};

export const proposingWords: Readonly<Record<Locale, ProposingWords>> = {
  id: indonesian,
  en: english,
};
