import { describe, expect, test } from 'vitest';
import { find, findAll } from '#archive/archive.ts';
import { countOrigins, findRetold, listRetellers, originOf } from '#archive/origins.ts';
import { linkSmallArchive, source } from '../../support/small-archive.ts';

/** In the small archive the blog retells the article, which retells a release nobody has seen. */
const archive = () => linkSmallArchive();

describe('a telling is counted once, however often it is retold', () => {
  test.each([
    [['magazine'], 1],
    [['blog', 'article'], 1],
    [['magazine', 'article'], 2],
    [['magazine', 'article', 'blog'], 2],
    [[], 0],
  ])('%j are %d', (ids, count) => {
    const small = archive();
    expect(countOrigins(small, findAll(small.sources, ids))).toBe(count);
  });

  test('the origin is the end of the chain, even a text nobody here has seen', () => {
    const small = archive();
    const origins = ['magazine', 'article', 'blog'].map((id) =>
      originOf(small, find(small.sources, id)),
    );
    expect(origins).toEqual(['magazine', 'lost-release', 'lost-release']);
  });

  test('two sources that retell the same unseen text are one telling', () => {
    const small = linkSmallArchive((records) => {
      records.add(
        'sources/press.yaml',
        source('echo', { issued: null, retells: ['lost-release'] }),
      );
      records.set(['people/people.yaml', 'maker'], ['sources'], ['magazine', 'echo']);
    });
    expect(countOrigins(small, findAll(small.sources, ['echo', 'article']))).toBe(1);
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
