import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listAnswering, listUnlisted, readLedger } from '#archive/build/ledger.ts';
import { checkContent } from '#archive/build/read-content.ts';
import { tellProblem } from '#archive/tell-problem.ts';
import { type SmallArchive, writeArchive } from '../../support/small-archive.ts';

/** What the check says of a small archive whose ledger holds these lines too. */
function linesWith(more: readonly string[], change?: (archive: SmallArchive) => void): string[] {
  const root = writeArchive(change);
  const ledger = [...listAnswering(checkContent(root).content), ...more];
  writeFileSync(join(root, 'content/ledger.txt'), ledger.join('\n'));
  return checkContent(root).problems.map((problem) => tellProblem(problem, 'en'));
}

describe('the ledger', () => {
  test('is content with what answers, moved on or is gone for a reason', () => {
    const lines = linesWith(['places/old-quarter', 'people/one # asked to be removed'], (small) => {
      small.write('redirects.yaml', [{ page: 'places', from: 'old-quarter', to: 'quarter' }]);
    });
    expect(lines).toEqual([]);
  });

  test('names what was published and answers no more, and what it may be called now', () => {
    const [line = '', ...more] = linesWith(['places/quarters']);
    expect(line).toMatch(/^content\/ledger\.txt:\d+: places\/quarters: was published/);
    expect(line).toContain('did you mean "places/quarter"?');
    expect(more).toEqual([]);
  });

  test('of this archive holds each line once', () => {
    const ledger = readLedger('content');
    expect(new Set(ledger).size).toBe(ledger.length);
    expect(ledger.length).toBeGreaterThan(0);
  });

  test('is added to by what it does not hold', () => {
    const { content } = checkContent(writeArchive());
    expect(listUnlisted([], content)).toEqual(listAnswering(content));
    expect(listUnlisted(listAnswering(content), content)).toEqual([]);
  });
});
