import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { Meaning } from '../../lib/retrieve/meaning.ts';

const kiln = `# Kiln

## Firing {#firing}

Clay is fired for two days. The kiln cools slowly.

## Glaze {#glaze}

Ash makes a green glaze.
`;
const loom = `# Loom

## Warp {#warp}

A warp is strung first.
`;
const words = `askedAs:
  firing:
    - How hot is it?
    - "The kiln cools":
        - When may I open the door?
notCovered:
  - Who sells kilns?
`;

/** The index with a vector of two values for each text, given as its angle in degrees. */
async function indexWith(angles: {
  statements: number[];
  windows: number[];
  questions: number[];
  notCovered: number[];
}): Promise<GuideIndex> {
  const index = await indexGuides([
    { file: 'kiln.md', source: kiln, wordsFile: { file: 'kiln.words.yaml', source: words } },
    { file: 'loom.md', source: loom },
  ]);
  const { statements, windows, questions, notCovered } = angles;
  return index.withVectors({
    modelId: 'angles',
    dimensions: 2,
    statements: vectorsOf(statements),
    windows: vectorsOf(windows),
    questions: vectorsOf(questions),
    notCovered: vectorsOf(notCovered),
  });
}

function vectorsOf(angles: number[]): Float32Array {
  return Float32Array.from(
    angles.flatMap((angle) => [
      Math.cos((angle * Math.PI) / 180),
      Math.sin((angle * Math.PI) / 180),
    ]),
  );
}

const index = await indexWith({
  statements: [90, 60, 0, 180],
  windows: [60, 0, 90, 90],
  questions: [90, 60],
  notCovered: [60],
});
const [fired, cools, ash] = index.guide('kiln').statements;

/** The meaning of a question whose vector points to 0 degrees. */
function meaning(): Meaning {
  if (!index.vectors) throw new Error('The index has no vectors.');
  return new Meaning(index, index.vectors, Float32Array.of(1, 0));
}

describe('the nearness of a statement', () => {
  test('is the cosine of its vector, and that of the vector with its neighbours', () => {
    const near = meaning().of('kiln', cools?.id ?? '');
    expect(near.statement).toBeCloseTo(0.5);
    expect(near.window).toBeCloseTo(1);
  });

  test('is that of its own guide', () => {
    const [strung] = index.guide('loom').statements;
    expect(meaning().of('loom', strung?.id ?? '').statement).toBeCloseTo(-1);
  });
});

describe('the nearness of what is listed', () => {
  test('is that of the questions of its section for a statement without one of its own', () => {
    expect(fired && meaning().ofListed('kiln', fired)).toBeCloseTo(0);
  });

  test('is that of the nearest one, be it for the statement or for the section', () => {
    expect(cools && meaning().ofListed('kiln', cools)).toBeCloseTo(0.5);
  });

  test('is 0 where nothing is listed', () => {
    expect(ash && meaning().ofListed('kiln', ash)).toBe(0);
  });
});

describe('what is listed around a question', () => {
  test('tells how near the nearest is that is not covered, and how the votes fall', () => {
    const { notCoveredNear, coveredShare } = meaning().listedAround('kiln');
    expect(notCoveredNear).toBeCloseTo(0.5);
    // One of 0, one of .5 for each side.
    expect(coveredShare).toBeCloseTo((1 + Math.exp(6)) / (1 + 2 * Math.exp(6)));
  });

  test('is nothing in a guide whose author lists nothing', () => {
    expect(meaning().listedAround('loom')).toEqual({ notCoveredNear: 0, coveredShare: 0 });
  });
});

describe('the nearest passages', () => {
  test('are those of the nearest statements, nearest first', () => {
    const nearest = meaning().nearestPassages(2);
    expect(nearest.map(({ sectionId }) => sectionId)).toEqual(['glaze', 'firing']);
  });

  test('are among those of a span', () => {
    const nearest = meaning().nearestPassages(5, index.spanOf('loom'));
    expect(nearest.map(({ sectionId }) => sectionId)).toEqual(['warp']);
  });
});

describe('the lead', () => {
  test('is by how much the nearest statement of a guide is nearer than its statements are', () => {
    expect(meaning().lead('kiln')).toBeCloseTo(1 - (0 + 0.5 + 1) / 3);
  });

  test('is none in a guide of one statement', () => {
    expect(meaning().lead('loom')).toBeCloseTo(0);
  });
});
