import { describe, expect, test } from 'vitest';
import { countEdits, findNearWord } from '#search/near-words.ts';
import { Vocabulary } from '#search/word-forms.ts';
import { countAtMost, makeWordList, repairWords } from '#search/word-list.ts';

const knows = (known: string, asked: string): boolean => new Vocabulary([known]).knows(asked);

describe('a form of a known word', () => {
  test.each([
    ['olah', 'mengolah'],
    ['duduk', 'menduduk'],
    ['anyam', 'menyanyam'],
    ['potong', 'mempotong'],
    ['elas', 'pengelas'],
    ['duduk', 'penduduk'],
    ['anyam', 'penyanyam'],
    ['buat', 'pembuat'],
    ['bengkel', 'perbengkel'],
    ['ganti', 'berganti'],
    ['kenal', 'terkenal'],
    ['buka', 'dibuka'],
    ['empat', 'keempat'],
    ['buah', 'sebuah'],
    ['lebur', 'melebur'],
    ['lebur', 'pelebur'],
    ['kerja', 'bekerja'],
    ['rasa', 'terasa'],
    ['kerajinan', 'perajin'],
    ['knalpot', 'knalpotnya'],
    ['buat', 'buatannya'],
    ['buat', 'buatkan'],
    ['buat', 'buatlah'],
    ['buat', 'buatkah'],
    ['weld', 'welding'],
    ['weld', 'weldings'],
    ['weld', 'welders'],
    ['weld', 'welder'],
    ['weld', 'welded'],
    ['car', 'cars'],
    ['factory', 'factories'],
    ['organises', 'organized'],
    ['organised', 'organizes'],
  ])('%s is known as %s', (known, asked) => {
    expect(knows(known, asked)).toBe(true);
  });

  test.each([
    ['a syllable inside a word is no prefix', 'kanda', 'kadinda'],
    ['nor is a short one', 'kanda', 'kabenda'],
    ['nor a letter a suffix', 'kalanda', 'kaslanda'],
    ['a stem of three letters says nothing', 'selas', 'dilas'],
    ['nor does an ending of one', 'des', 'dies'],
    ['a word that only ends like one is another', 'knalpot', 'alpot'],
  ])('%s: of %s, %s is no form', (_, known, asked) => {
    expect(knows(known, asked)).toBe(false);
  });

  test('is the beginning of one, and any word of two letters', () => {
    expect(knows('purbalingga', 'purb')).toBe(true);
    const none = new Vocabulary([]);
    expect([none.knows('di'), none.knows('las')]).toEqual([true, false]);
  });
});

describe('a slip of the finger', () => {
  test.each([
    ['a letter added', 'drumm', 'drum', 1],
    ['a letter left out', 'dum', 'drum', 1],
    ['a letter changed', 'drim', 'drum', 1],
    ['neighbours swapped', 'durm', 'drum', 1],
    ['neighbours swapped at the end', 'drmu', 'drum', 1],
    ['two slips', 'knalbott', 'knalpot', 2],
  ])('is counted: %s', (_, typed, meant, edits) => {
    expect(countEdits(typed, meant, 3)).toBe(edits);
  });

  test('is given up once there are too many', () => {
    expect(countEdits('abcdefgh', 'drum', 3)).toBe(4);
    expect(countEdits('abcd', 'wxyz', 2)).toBe(3);
    expect(countEdits('drum', '', 4)).toBe(4);
  });

  test('is forgiven once from four letters on and twice from seven', () => {
    const near = (typed: string, meant: string) => findNearWord(typed, new Map([[meant, 1]]));
    expect(near('drm', 'drum')).toBeNull();
    expect(near('drim', 'drum')).toBe('drum');
    expect(near('driim', 'drum')).toBeNull();
    expect(near('pelats', 'polat')).toBeNull();
    expect(near('knalbat', 'knalpot')).toBe('knalpot');
    expect(near('knilbat', 'knalpot')).toBeNull();
  });

  test('leads to the nearest word, and of two as near to the more frequent one', () => {
    const counts = new Map([
      ['pelat', 2],
      ['pelan', 9],
      ['pesat', 5],
    ]);
    expect(findNearWord('pelar', counts)).toBe('pelan');
    expect(findNearWord('pelap', new Map([...counts].reverse()))).toBe('pelan');
    const far = new Map([
      ['mercedez', 1],
      ['merredos', 90],
    ]);
    expect(findNearWord('mercedes', far)).toBe('mercedez');
  });

  test('never leads back to the word itself', () => {
    expect(findNearWord('drum', new Map([['drum', 3]]))).toBeNull();
  });
});

describe('the words of an index', () => {
  const list = makeWordList([
    ['las', 'knalpot', 'knalpot'],
    ['drum', 'knalpot', 'di'],
  ]);

  test('stand in the order of the alphabet, each with the records that hold it', () => {
    expect(Object.entries(list)).toEqual([
      ['drum', 1],
      ['knalpot', 2],
      ['las', 1],
    ]);
  });

  test('tell how many records a question can find at most', () => {
    expect(countAtMost(list, ['knalpot'])).toBe(2);
    expect(countAtMost(list, ['knalpot', 'pipa'])).toBe(0);
    expect(countAtMost(list, [])).toBe(0);
  });

  test('take the place of a word nobody wrote', () => {
    expect(repairWords(list, ['drumm', 'las', 'xyzxyz'])).toEqual(['drum', 'las']);
    expect(repairWords(list, ['knalpto', 'dram'])).toEqual(['knalpot', 'drum']);
  });
});
