/** Stories tell of people and things; sources stand in the notes (editorial rule 12). */
import { describe, expect, test } from 'vitest';
import { locales } from '#archive/locale.ts';
import { archive } from '../../support/real-archive.ts';
import { findAboutSources, findTics, readSentences } from '../../support/story-voice.ts';

/** Of a hundred sentences, how many may be about sources. */
const most = 20;

const told = [...archive.stories.values()].flatMap((story) =>
  locales.map((locale) => ({
    name: `${story.id} (${locale})`,
    locale,
    sentences: readSentences(story.body[locale], locale),
  })),
);

describe.each(told)('the story $name', ({ locale, sentences }) => {
  test('has at most one sentence in five about sources', () => {
    const about = findAboutSources(sentences, locale);
    const share = (100 * about.length) / sentences.length;
    expect(share, about.join('\n')).toBeLessThanOrEqual(most);
  });

  test('has no habit of speech more often than twice', () => {
    expect(findTics(sentences, locale)).toEqual([]);
  });
});

test('a sentence about paper is told from one about a person', () => {
  const id = [
    'Tempo menghitung 17 bengkel.',
    'Menurut sebuah skripsi, ia benar.',
    'Ia menjual dandang.',
  ];
  expect(findAboutSources(id, 'id')).toEqual(id.slice(0, 2));
  const en = ['The report also counts.', 'He wrote of it in 2016.', 'She sold copper from a cart.'];
  expect(findAboutSources(en, 'en')).toEqual(en.slice(0, 2));
});
