import { expect, test } from 'vitest';
import { inIndonesian } from '#archive/tell-problem.ts';
import { type CheckMessage, listCheckMessages } from '../../support/check-messages.ts';
import { isUntranslated } from '../../support/untranslated.ts';

/** Words of its own that a half of a message has beside what it names. */
const hasWords = (half = ''): boolean => /\p{L}{2}/u.test(half.replaceAll(/"[^"]*"|“[^”]*”/g, ''));

/** Whether both halves of a message are said in Indonesian; some are put behind what they are about. */
function isSaid({ text }: CheckMessage): boolean {
  return [text, `"0" ${text}`].some((whole) => {
    const [what, fix] = whole.split(/[,;] expected /);
    const said = inIndonesian(whole);
    const [saidWhat, saidFix] = said.split(', seharusnya ');
    const isSame = (before = '', after = ''): boolean => hasWords(before) && before === after;
    return !isSame(what, saidWhat) && !isSame(fix, saidFix) && !isUntranslated(said);
  });
}

test('everything a check can say is said in Indonesian too', () => {
  const all = listCheckMessages([
    'src/archive/{build,rules,schemas}/*.ts',
    'src/proposing/**/*.ts',
  ]);
  const unsaid = all.filter((message) => !isSaid(message));
  expect(unsaid.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  expect(all.length).toBeGreaterThan(150);
});
