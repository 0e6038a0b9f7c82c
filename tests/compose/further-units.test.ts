import { describe, expect, test } from 'vitest';
import { chooseUnits } from '../../lib/compose/extractive/choose-units.ts';
import type { ScoredStatement } from '../../lib/compose/extractive/scored-statement.ts';
import type { QueryPart } from '../../lib/types.ts';
import { scoredStatements } from './scored-statements.ts';

const part: QueryPart = {
  text: 'When does the oven rest?',
  isQuestion: true,
  terms: [],
  vector: new Float32Array(1),
};
const best = 'The oven rests on Sundays.';
const other = 'The mill rests in winter.';

type Second = { score: number; adds?: boolean; isElsewhere?: boolean; bestIsListed?: boolean };

/** What is said of the best statement, with a score of 2, and another one in a block of its own. */
function said(
  { score, adds = true, isElsewhere = true, bestIsListed = false }: Second,
  asked = part,
  before: (scored: ScoredStatement[]) => number[] = () => [],
): string[] {
  const [first, second] = scoredStatements(
    { text: best, score: 2 },
    { text: other, block: 1, score },
  );
  if (!first || !second) throw new Error('There are two statements.');
  const { source } = second;
  const scored = [
    { ...first, held: new Map([['oven', 0.6]]), askedAs: Number(bestIsListed) },
    {
      ...second,
      held: new Map([[adds ? 'winter' : 'oven', 0.3]]),
      source: isElsewhere
        ? { ...source, passage: { ...source.passage, id: 'bakery/mill', sectionId: 'mill' } }
        : first.source,
    },
  ];
  const known = before(scored).flatMap((at) => scored[at]?.statement ?? []);
  return chooseUnits(scored, asked, new Set(known)).flatMap((unit) =>
    unit.kind === 'sentences' ? unit.statements.map(({ statement }) => statement.text) : [],
  );
}

describe('what another passage adds to an answer', () => {
  test('is said where it is nearly as good', () => {
    expect(said({ score: 1.4 })).toEqual([best, other]);
  });

  test('is left out where it is not, and where it holds no further word of the question', () => {
    expect(said({ score: 1.1 })).toEqual([best]);
    expect(said({ score: 1.4, adds: false })).toEqual([best]);
  });

  test('is said without a further word in the same passage where meaning speaks for it', () => {
    const wordsAlone: QueryPart = { text: 'Does the oven rest?', isQuestion: true, terms: [] };
    const asked = { ...wordsAlone, vector: new Float32Array(1) };
    const beside = { adds: false, isElsewhere: false };
    expect(said({ ...beside, score: 1.1 }, asked)).toEqual([best, other]);
    expect(said({ ...beside, score: 0.95 }, asked)).toEqual([best]);
    expect(said({ ...beside, score: 0.95 }, wordsAlone)).toEqual([best, other]);
    expect(said({ adds: true, isElsewhere: false, score: 0.95 }, asked)).toEqual([best, other]);
  });

  test('is said where it stands in the same passage, or the best has its score from a listed question', () => {
    expect(said({ score: 1.1, isElsewhere: false })).toEqual([best, other]);
    expect(said({ score: 1.1, bestIsListed: true })).toEqual([best, other]);
  });

  test('is said by words alone, whose scores tell less', () => {
    const { vector: _, ...byWords } = part;
    expect(said({ score: 1.1 }, byWords)).toEqual([best, other]);
  });
});

describe('a part that goes on with the one before it', () => {
  const bound = { ...part, isBound: true };
  const bestIsSaid = () => [0];

  test('adds nothing where what was said is clearly better and holds as much', () => {
    expect(said({ score: 1.1, adds: false }, bound, bestIsSaid)).toEqual([]);
  });

  test('is answered by itself where the other one holds a word more, or is nearly as good', () => {
    expect(said({ score: 1.1 }, bound, bestIsSaid)).toEqual([other]);
    expect(said({ score: 1.7, adds: false }, bound, bestIsSaid)).toEqual([other]);
  });
});
