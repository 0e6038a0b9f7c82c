import { expect, test } from 'vitest';
import { withoutRepeats } from '../../lib/compose/extractive/lead-on.ts';
import type { ScoredStatement } from '../../lib/compose/extractive/scored-statement.ts';
import type { QueryPart } from '../../lib/types.ts';

const part = (isBound: boolean): QueryPart => ({
  text: 'what tools are there?',
  isQuestion: true,
  isBound,
  terms: [
    { term: 'tool', word: 'tools', weight: 1, isName: false, alternatives: [] },
    { term: 'kitchen', word: 'kitchen', weight: 0.4, isName: false, alternatives: [] },
  ],
});

function scored(...stems: string[]): ScoredStatement {
  const held = new Map(stems.map((stem) => [stem, 0.5]));
  return { statement: { id: stems.join() }, score: 2, held, askedAs: 0 } as never;
}

test('what answered the part before counts less, unless it holds a word that is added', () => {
  const old = scored('kitchen');
  const fitting = scored('kitchen', 'tool');
  const said = new Set([old.statement, fitting.statement]);
  const scores = (isBound: boolean) =>
    withoutRepeats([old, fitting], part(isBound), said).map(({ score }) => score);
  expect(scores(true)).toEqual([1, 2]);
  expect(scores(false)).toEqual([2, 2]);
});
