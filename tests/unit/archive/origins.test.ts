import { describe, expect, test } from 'vitest';
import { find } from '#archive/archive.ts';
import { countOrigins, findRetold, listHeard, listRetellers, originOf } from '#archive/origins.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { aClaim, anArchive, anUnseenWork, aSource, both } from '../../support/builders.ts';
import { linkSmallArchive } from '../../support/small-archive.ts';

/** In the small archive the blog retells the article, which retells a release nobody has seen. */
const archive = () => linkSmallArchive();

describe('a telling is counted once, however often it is retold', () => {
  test.each([
    [['magazine'], 1],
    [['blog', 'article'], 1],
    [['magazine', 'article'], 2],
    [['magazine', 'article', 'blog'], 2],
    [[], 0],
  ])('%j are %d', (sources, count) => {
    expect(countOrigins(archive(), [aClaim({ sources })])).toBe(count);
  });

  test('the origin is the end of the chain, even a text nobody here has seen', () => {
    const ends = ['magazine', 'article', 'blog'].map((id) => originOf(archive(), id, []));
    expect(ends).toEqual(['magazine', 'lost-release', 'lost-release']);
  });

  test('claims that share their sources share their origins', () => {
    const claims = [aClaim({ sources: ['magazine'] }), aClaim({ sources: ['magazine', 'blog'] })];
    expect(countOrigins(archive(), claims)).toBe(2);
  });

  test('a work not seen is no origin of its own where it retells a text that is here', () => {
    const chain = anArchive({
      unseenWorks: [anUnseenWork({ id: 'lost', retells: ['release'] })],
      sources: [aSource({ id: 'release' }), aSource({ id: 'echo', custom: { retells: ['lost'] } })],
    });
    expect(countOrigins(chain, [aClaim({ sources: ['release', 'echo'] })])).toBe(1);
  });

  test('who retells a story speaks for himself where the story does not reach', () => {
    const retelling = (id: string) => aSource({ id, custom: { retells: ['story'] } });
    const small = anArchive({
      unseenWorks: [anUnseenWork({ id: 'story', claims: ['pioneer'] })],
      sources: [retelling('one'), retelling('two')],
    });
    const count = (id: string) => countOrigins(small, [aClaim({ id, sources: ['one', 'two'] })]);
    expect([count('pioneer'), count('statue')]).toEqual([1, 2]);
  });
});

describe('what several sources heard at one occasion has one origin', () => {
  const forum = {
    ...{ id: 'forum', title: both('Sebuah forum'), date: parsePeriod('2022-01-26') },
    speakers: [],
  };
  const small = anArchive({
    occasions: [forum],
    unseenWorks: [anUnseenWork({ id: 'release' })],
    sources: [
      ...['paper', 'radio', 'stranger'].map((id) => aSource({ id })),
      ...['first', 'second'].map((id) => aSource({ id, custom: { retells: ['release'] } })),
    ],
  });
  const hear = (...sources: string[]) => sources.map((source) => ({ source, occasion: forum.id }));

  test('though neither retells the other', () => {
    const sources = ['paper', 'radio', 'stranger'];
    expect(countOrigins(small, [aClaim({ sources })])).toBe(3);
    expect(countOrigins(small, [aClaim({ sources, heard: hear('paper', 'radio') })])).toBe(2);
  });

  test('also what retells a release of that occasion', () => {
    const sources = ['paper', 'first', 'second'];
    const claim = aClaim({ sources, heard: hear('paper', 'first') });
    expect(countOrigins(small, [claim])).toBe(1);
    const [heard, ...more] = listHeard(small, claim);
    expect(more).toEqual([]);
    expect(heard?.occasion.id).toBe(forum.id);
    expect(heard?.sources.map(({ id }) => id)).toEqual(sources);
  });

  test('but only for the claims that were heard there', () => {
    const sources = ['paper', 'radio'];
    const elsewhere = aClaim({ id: 'other', sources });
    expect(countOrigins(small, [elsewhere])).toBe(2);
    expect(listHeard(small, elsewhere)).toEqual([]);
  });
});

describe('a source names what it retells and who retells it', () => {
  test.each([
    ['lost-release', ['article']],
    ['article', ['blog']],
    ['blog', []],
  ])('%s is retold by %j', (id, retellers) => {
    expect(listRetellers(archive(), id).map((one) => one.id)).toEqual(retellers);
  });

  test('a source that is retold has a page, an unseen work only a title', () => {
    const small = archive();
    expect(findRetold(small, 'article')).toEqual({
      source: find(small.sources, 'article'),
      title: { id: 'Judul article', en: 'Judul article' },
    });
    expect(findRetold(small, 'lost-release')).toEqual({
      source: null,
      title: { id: 'Siaran pers yang hilang', en: 'A lost press release' },
    });
  });

  test('what is not there is refused by name', () => {
    expect(() => findRetold(archive(), 'no-such')).toThrow('"no-such" is not in the archive');
  });
});
