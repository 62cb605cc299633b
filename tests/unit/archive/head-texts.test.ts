import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headDescription, headTitle, shorten, titleWithEnding } from '#archive/head-texts.ts';
import { deepRuns, seed } from '../../support/depth.ts';

const words = fc.array(fc.string({ minLength: 1, maxLength: 18 }), { minLength: 1, maxLength: 60 });

describe('texts of the head', () => {
  test('a title carries the name of the site while there is room', () => {
    expect(headTitle('Peta')).toBe('Peta · Jejak Knalpot');
    expect(headTitle('Jejak Knalpot: sejarah')).toBe('Jejak Knalpot: sejarah');
    const long = 'Sanggaluri Park (Museum Uang, Museum Wayang, taman reptil)';
    expect(headTitle(long)).toBe(long);
  });

  test('a claim keeps its id when its words are cut', () => {
    const text = 'Majalah Tempo pada Mei 1980 mencatat tujuh belas usaha knalpot di Pesayangan';
    const title = titleWithEnding(text, '(prd-001)');
    expect(title).toMatch(/… \(prd-001\)$/);
    expect(headTitle(title)).toBe(title);
  });

  test('a description ends after a sentence where it can', () => {
    const first =
      'Dari kampung tukang tembaga sampai ratusan bengkel: cerita, linimasa, peta, dan sumbernya.';
    const rest =
      'Setiap fakta mengarah ke sumbernya, dan sumber yang berbeda ditampilkan berdampingan.';
    expect(headDescription(`${first} ${rest}`)).toBe(first);
    expect(headDescription(`Satu. ${rest.replace('.', '')} ${rest}`)).toMatch(/…$/);
  });

  test('no text is cut longer than asked, and none is cut to nothing', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 200 }), (list, most) => {
        const text = list.join(' ').trim();
        fc.pre(text.length > 0);
        expect(shorten(text, most).length).toBeLessThanOrEqual(most);
        expect(shorten(text, most).length).toBeGreaterThan(0);
        expect(headTitle(text).length).toBeLessThanOrEqual(65);
        expect(headDescription(text).length).toBeLessThanOrEqual(160);
      }),
      { seed, numRuns: deepRuns(200, 5000) },
    );
  });
});
