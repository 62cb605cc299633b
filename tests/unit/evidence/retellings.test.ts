import { describe, expect, test } from 'vitest';
import { find } from '#archive/archive.ts';
import { parsePeriod } from '#archive/schemas/period.ts';
import { countRetellings, listRetellingTrees, type Telling } from '#evidence/retellings.ts';
import { anArchive, anUnseenWork, aSource } from '../../support/builders.ts';

const retelling = (id: string, retells: string[], issued?: string) =>
  aSource({ id, custom: { retells }, issued: issued ? parsePeriod(issued) : null });

/** A tree as the ids of its tellings, each with its own retellings. */
const drawTree = ({ id, retold }: Telling): unknown =>
  retold.length ? [id, ...retold.map(drawTree)] : id;

const archive = anArchive({
  unseenWorks: [
    anUnseenWork({ id: 'lost-echo', retells: ['first'] }),
    anUnseenWork({ id: 'release' }),
  ],
  sources: [
    aSource({ id: 'alone' }),
    retelling('echo', ['release'], '2016'),
    retelling('first', ['release'], '2015'),
    retelling('second', ['first'], '2019'),
    retelling('third', ['first'], '2018'),
    retelling('late', ['lost-echo'], '2020'),
  ],
});
const treesOf = (id: string, of = archive) => listRetellingTrees(of, find(of.sources, id));

describe('who repeats whom', () => {
  test.each(['first', 'second', 'late', 'echo'])(
    'is one tree from the unseen release down, the earliest retelling first (%s)',
    (id) => {
      expect(treesOf(id).map(drawTree)).toEqual([
        ['release', ['first', 'third', 'second', ['lost-echo', 'late']], 'echo'],
      ]);
    },
  );

  test('names the unseen by its title and the seen by its source', () => {
    const [tree] = treesOf('second');
    expect(tree?.source).toBeNull();
    expect(tree?.title.id).toBe('Judul release');
    expect(tree?.retold.map(({ source }) => source?.id)).toEqual(['first', 'echo']);
  });

  test('counts every retelling, however deep', () => {
    expect(treesOf('second').map(countRetellings)).toEqual([6]);
  });

  test('is empty for a text that stands alone', () => {
    expect(treesOf('alone')).toEqual([]);
  });

  test('is a tree for each origin of a text that retells two, and begins with a seen one too', () => {
    const both = anArchive({
      sources: [
        aSource({ id: 'left' }),
        aSource({ id: 'right' }),
        retelling('middle', ['left', 'right'], '2015'),
        retelling('end', ['middle', 'left'], '2016'),
      ],
    });
    const trees = [
      ['left', ['middle', 'end'], 'end'],
      ['right', ['middle', 'end']],
    ];
    expect(treesOf('end', both).map(drawTree).toSorted()).toEqual(trees);
    expect(treesOf('left', both).map(drawTree)).toEqual([trees[0]]);
  });
});
