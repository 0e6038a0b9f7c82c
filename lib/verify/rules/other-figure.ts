// With several statements cited, each figure stands in one that its own clause is about.
import { figuresLacking } from '../../language/figures.ts';
import { contrasts } from '../../language/lists/connectives.ts';
import { oneOf } from '../../language/one-of.ts';
import { figuresIn, Reading, readOnce } from '../../language/reading.ts';
import { uncoveredMass } from '../uncovered-mass.ts';
import type { Rule } from './rule.ts';

/** Largest share of a clause's idf mass that may be missing where its figure stands, 0 to 1. */
const mostUncovered = 0.5;

const clauseBoundary = new RegExp(String.raw`[;,]\s|\s${oneOf(['and'], contrasts)}\s`);

const guide = 'The oven holds 40 loaves. The cellar stores 300 bottles.';

const clausesWithFigures = readOnce(({ text }) =>
  text
    .split(clauseBoundary)
    .map((clause) => new Reading(clause))
    .filter((clause) => figuresIn(clause).size > 0),
);

export const figureOther: Rule<'other-figure'> = {
  code: 'other-figure',
  finds(claim, { statements, evidence }) {
    if (statements.length < 2 || statements.every(({ statement }) => statement.kind === 'row')) {
      return undefined;
    }
    const isMisused = clausesWithFigures(claim).some((clause) => {
      const uncovered = uncoveredMass(clause, evidence.index);
      return !statements.some((statement) => {
        const single = evidence.single(statement);
        const isHeld = figuresLacking(figuresIn(clause), figuresIn(single.own)).length === 0;
        return isHeld && uncovered(single) <= mostUncovered;
      });
    });
    return isMisused ? {} : undefined;
  },
  examples: {
    keeps: [{ guide, claim: 'The oven holds 40 loaves and the cellar stores 300 bottles.' }],
    catches: [{ guide, claim: 'The oven holds 300 loaves and the cellar stores 40 bottles.' }],
  },
};
