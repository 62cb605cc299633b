import { expect, test } from 'vitest';
import { findNewestYear } from '#narrowing/newest-year.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

test('an event of the year of the build is found to be the newest', () => {
  const small = linkSmallArchive((one) =>
    one.set(['claims/craft.yaml', 'count-1980'], ['period'], '2031-01-01'),
  );
  expect(findNewestYear(small)).toBe(2031);
});
