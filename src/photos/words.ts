import type { Locale } from '#archive/locale.ts';

const indonesian = {
  title: 'Foto',
  description:
    'Foto yang diberikan orang kepada Jejak Knalpot, foto yang masih dicari, dan cara memberi: pemotret, lisensi, persetujuan yang tampak, dan data yang dihapus.',
  none: 'Belum ada foto yang diberikan. Selama belum ada, situs ini memakai gambar garis dan tidak membuat foto tiruan.',
  given: 'Foto yang ada',
  wanted: 'Yang dicari',
  settles: 'Akan membantu menjawab:',
  giving: 'Cara memberi',
  how: [
    'Sebut siapa yang memotret, dan kapan kira-kira: tahunnya pun cukup.',
    'Pilih lisensinya. Dengan CC BY 4.0 foto boleh dipakai siapa saja asal namanya disebut.',
    'Tanyakan dulu kepada setiap orang yang wajahnya tampak. Foto orang yang belum setuju tidak ditampilkan.',
    'Serahkan berkas aslinya. Letak GPS dan data kamera di dalamnya dihapus sebelum foto tampil.',
  ],
  form: 'Usulkan foto',
  photo: 'Foto',
  agreed: 'Yang tampak sudah setuju ditampilkan.',
};

type PhotoWords = typeof indonesian;

const english: PhotoWords = {
  title: 'Photographs',
  description:
    'Photographs people gave to Jejak Knalpot, those still looked for, and how to give one: its author, its licence, the consent of those shown, what is removed.',
  none: 'No photograph has been given yet. Until one is, this site uses line drawings and makes up no photographs.',
  given: 'Photographs here',
  wanted: 'Wanted',
  settles: 'Would help to answer:',
  giving: 'How to give',
  how: [
    'Say who took it, and about when: the year is enough.',
    'Choose its licence. Under CC BY 4.0 anybody may use it who names its author.',
    'First ask everybody whose face can be seen. Nobody is shown who has not agreed.',
    'Hand over the original file. The GPS position and the camera’s data in it are removed before it is shown.',
  ],
  form: 'Propose a photograph',
  photo: 'Photograph',
  agreed: 'Those who are shown agreed to it.',
};

export const photoWords: Readonly<Record<Locale, PhotoWords>> = { id: indonesian, en: english };
