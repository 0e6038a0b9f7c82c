import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { guideAlone } from '../../lib/index/guide-alone.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';

const guides = [
  {
    file: 'apiary.md',
    source: '# Apiary\n\n## Hive {#hive}\n\nBees fly out. Wax melts.\n',
    wordsFile: {
      file: 'apiary.words.yaml',
      source: 'askedAs:\n  hive: [Who flies?]\nnotCovered: [Who stings?]\n',
    },
  },
  {
    file: 'brewery.md',
    source:
      '# Brewery\n\n## Malt {#malt}\n\nMalt dries.\n\n## Hops {#hops}\n\nHops hang. Hops smell.\n',
    wordsFile: {
      file: 'brewery.words.yaml',
      source:
        'askedAs:\n  malt: [What dries?]\n  hops: [What smells?]\nnotCovered: [Who drinks?, Who pays?]\n',
    },
  },
  { file: 'cellar.md', source: '# Cellar\n\n## Rack {#rack}\n\nBottles lie.\n' },
];
const several = await indexGuides(guides);

/** An index whose vectors count through: statements from 0, windows from 100, questions from 200, those not covered from 300. */
function numbered(index: GuideIndex): GuideIndex {
  const from = (first: number, count: number) =>
    Float32Array.from({ length: 2 * count }, (_, at) => first + Math.floor(at / 2));
  const { length } = index.statements;
  return index.withVectors({
    modelId: 'counting',
    dimensions: 2,
    statements: from(0, length),
    windows: from(100, length),
    questions: from(200, 3),
    notCovered: from(300, 3),
  });
}

describe('a guide by itself', () => {
  test('is indexed as if it stood alone in its folder', async () => {
    const alone = await guideAlone(several, 'brewery');
    const [, brewery] = guides;
    const own = await indexGuides(brewery ? [brewery] : []);
    expect(alone.guides.map(({ slug }) => slug)).toEqual(['brewery']);
    expect(alone.passages).toEqual(own.passages);
    expect([...alone.lexical.postings.keys()]).toEqual([...own.lexical.postings.keys()]);
    expect(alone.lexical.names).toEqual(own.lexical.names);
    expect(alone.vectors).toBeUndefined();
  });

  test('keeps the vectors of its statements, windows and listed questions', async () => {
    const { vectors } = await guideAlone(numbered(several), 'brewery');
    expect(vectors).toMatchObject({ modelId: 'counting', dimensions: 2 });
    expect([...(vectors?.statements ?? [])]).toEqual([2, 2, 3, 3, 4, 4]);
    expect([...(vectors?.windows ?? [])]).toEqual([102, 102, 103, 103, 104, 104]);
    expect([...(vectors?.questions ?? [])]).toEqual([201, 201, 202, 202]);
    expect([...(vectors?.notCovered ?? [])]).toEqual([301, 301, 302, 302]);
  });

  test('has no vectors of questions where it lists none', async () => {
    const { vectors } = await guideAlone(numbered(several), 'cellar');
    expect([...(vectors?.statements ?? [])]).toEqual([5, 5]);
    expect(vectors?.questions).toHaveLength(0);
    expect(vectors?.notCovered).toHaveLength(0);
  });

  test('is made once', async () => {
    const [one, other] = await Promise.all([
      guideAlone(several, 'apiary'),
      guideAlone(several, 'apiary'),
    ]);
    expect(one).toBe(other);
  });

  test('is the index itself where there is no other', async () => {
    const alone = await guideAlone(several, 'apiary');
    expect(await guideAlone(alone, 'apiary')).toBe(alone);
  });

  test('that is unknown is refused', async () => {
    await expect(guideAlone(several, 'dairy')).rejects.toMatchObject({ code: 'unknown-guide' });
  });
});
