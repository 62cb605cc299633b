/** What the stories tell of the evidence, and with how many pictures. */
import { describe, expect, test } from 'vitest';
import { listCited } from '#archive/archive.ts';
import { locales } from '#archive/locale.ts';
import { listTagged } from '#archive/story-tags.ts';
import { archive } from '../../support/real-archive.ts';

const stories = [...archive.stories.values()];

test.each(locales)('the stories together tell most of the evidence (%s)', (locale) => {
  const cited = stories.flatMap((story) => listCited(archive, story, locale));
  expect(new Set(cited).size).toBeGreaterThanOrEqual(230);
});

describe.each(stories)('the story $id', ({ body, drawing }) => {
  test('opens with a drawing of its own', () => {
    expect(drawing).toBeDefined();
    const shared = stories.filter((other) => other.drawing === drawing);
    expect(shared).toHaveLength(1);
  });

  test('shows at least three figures drawn from statements', () => {
    const shown = (['Figure', 'Chart'] as const).flatMap((tag) => listTagged(body.id, tag));
    expect(shown.length).toBeGreaterThanOrEqual(3);
  });
});

test('every figure drawn from claims is seen in a story', () => {
  const seen = new Set(stories.flatMap((story) => listTagged(story.body.id, 'Figure')));
  expect([...archive.pictures.keys()].filter((id) => !seen.has(id))).toEqual([]);
});
