// Answer quality may rise and not fall: the committed questions, answered without a model, against the
// floors. Tells a set, a kind and a figure, never a question, for some of the sets are held back.
import { beforeAll, describe, expect, test } from 'vitest';
import { askQuestions } from '../../eval/ask-questions.ts';
import { type Figures, figuresByKind } from '../../eval/figures.ts';
import { indexFolder, indexWithoutWords } from '../../eval/index-folder.ts';
import { checkClaims } from '../../eval/open-claims/check-claim.ts';
import { claimFigures } from '../../eval/open-claims/claim-figures.ts';
import { readOpenClaims } from '../../eval/open-claims/claim-lines.ts';
import { ownOpenGuides } from '../../eval/open-questions.ts';
import { readCareerSets } from '../../eval/question-set.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { claimFloors, type Floor, floors, floorsWithoutWords } from './floors.ts';

/** A slow machine may take its time: this is no test of speed. */
const patience = 60_000;

describe.each([
  { reading: 'with the words file', read: indexFolder, wanted: floors },
  { reading: 'without the words file', read: indexWithoutWords, wanted: floorsWithoutWords },
])('answers $reading keep above the floors', ({ read, wanted }) => {
  let index: GuideIndex;
  beforeAll(async () => {
    index = await read();
  });

  const sets = readCareerSets();
  test.each(Object.keys(wanted))(
    'of the set %s, as a whole and of every kind',
    { timeout: patience },
    async (name) => {
      const questions = sets.find((set) => set.name === name)?.questions ?? [];
      const figures = figuresByKind(await askQuestions(questions, index));
      expect(shortfallsOf(wanted[name] ?? {}, figures)).toEqual([]);
    },
  );
});

test('the check keeps true claims about the open guides, and catches false ones, above the floors', {
  timeout: patience,
}, async () => {
  const index = await indexFolder(`${ownOpenGuides}/guides`);
  const figures = claimFigures(await checkClaims(readOpenClaims(ownOpenGuides), index, {}));
  expect(figures.trueKept).toBeGreaterThanOrEqual(claimFloors.trueKept);
  expect(figures.falseCaught).toBeGreaterThanOrEqual(claimFloors.falseCaught);
  expect(figures.sentencesKept).toBeGreaterThanOrEqual(claimFloors.sentencesKept);
  expect(figures.refused).toBeLessThanOrEqual(claimFloors.refused);
});

describe('a shortfall is told', () => {
  const measured: Figures = {
    questions: 4,
    right: 0.5,
    facts: undefined,
    section: 1,
    precision: 1,
    rightlyRefused: 1,
    wronglyRefused: 0.25,
    statements: 2,
    beside: 0,
    factless: 0.5,
    words: 20,
  };
  const figures = new Map([['direct', measured]]);

  test.each<[string, Record<string, Floor>, string[]]>([
    ['of a figure below its floor', { direct: { right: 0.51 } }, ['direct: right 0.500, not 0.51']],
    [
      'of too many refusals',
      { direct: { wronglyRefused: 0.2 } },
      ['direct: wronglyRefused 0.250, not 0.2'],
    ],
    [
      'of a figure without questions',
      { direct: { facts: 0.1 } },
      ['direct: facts is not measured'],
    ],
    ['of a kind without questions', { table: { right: 0 } }, ['table: right is not measured']],
    ['of nothing at the floor itself', { direct: { right: 0.5, wronglyRefused: 0.25 } }, []],
  ])('%s', (_, wanted, told) => {
    expect(shortfallsOf(wanted, figures)).toEqual(told);
  });
});

function shortfallsOf(wanted: Record<string, Floor>, figures: Map<string, Figures>): string[] {
  return Object.entries(wanted).flatMap(([kind, floor]) =>
    Object.entries(floor).flatMap(([name, limit]) => {
      const value = figures.get(kind)?.[name as keyof Floor];
      if (value === undefined) return [`${kind}: ${name} is not measured`];
      const holds = name === 'wronglyRefused' ? value <= limit : value >= limit;
      return holds ? [] : [`${kind}: ${name} ${value.toFixed(3)}, not ${limit}`];
    }),
  );
}
