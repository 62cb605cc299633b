import { describe, expect, test } from 'vitest';
import { find } from '#archive/archive.ts';
import { findRivalPositions, orderPositions } from '#archive/positions.ts';
import { linkSmallArchive, type SmallArchive } from '../../support/small-archive.ts';

const conflictFile = 'conflicts/first-exhaust.yaml';

const orderOf = (change?: (small: SmallArchive) => void) => {
  const archive = linkSmallArchive(change);
  return orderPositions(archive, find(archive.conflicts, 'first-exhaust')).map((position) => ({
    answer: position.answer.en,
    sources: position.sources.map(({ id }) => id),
    said: position.said?.edtf ?? null,
  }));
};

describe('the answers to a question', () => {
  test('stand in the order in which they were first said', () => {
    expect(orderOf()).toEqual([
      { answer: 'Around 1956', sources: ['magazine'], said: '1980-05-17' },
      { answer: 'In the 1970s', sources: ['blog', 'article'], said: '2019-11-28' },
    ]);
  });

  test('go by when they were said, not by the year they give', () => {
    const order = orderOf((small) => {
      small.set(['sources/press.yaml', 'magazine'], ['issued'], '2021');
      small.set([conflictFile], ['positions', 1, 'answer'], { id: 'Lama', en: 'Long ago' });
    });
    expect(order.map(({ answer }) => answer)).toEqual(['In the 1970s', 'Long ago']);
  });

  test('stand last when no source of theirs is dated', () => {
    const order = orderOf((small) => {
      small.set(['sources/press.yaml', 'magazine'], ['issued'], null);
    });
    expect(order.map(({ said }) => said)).toEqual(['2019-11-28', null]);
    expect(order.at(-1)?.answer).toBe('Around 1956');
  });

  test('name a source once, however many of their claims cite it', () => {
    const order = orderOf((small) => {
      const claim = small.record('claims/craft.yaml', 'first-1956');
      small.add('claims/craft.yaml', { ...claim, id: 'first-again' });
      small.set([conflictFile], ['positions', 1, 'claims'], ['first-1956', 'first-again']);
    });
    expect(order[0]?.sources).toEqual(['magazine']);
  });
});

describe('a claim in a question', () => {
  test('is shown with the answers of the others, not with its own', () => {
    const archive = linkSmallArchive();
    const rivals = findRivalPositions(archive, find(archive.claims, 'first-1956'));
    expect(rivals?.conflict.id).toBe('first-exhaust');
    expect(rivals?.positions.map(({ answer }) => answer.en)).toEqual(['In the 1970s']);
  });

  test('has no rivals when nobody answers otherwise', () => {
    const archive = linkSmallArchive();
    expect(findRivalPositions(archive, find(archive.claims, 'count-1980'))).toBeNull();
  });
});
