// What holds whatever a thing is like does not hang on it: of "the same for all, regardless of age", "more for people of
// a higher age".
import { dependenceWords, independenceMarks } from '../../language/lists/conditions.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, Reading, readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import { denies } from '../denials.ts';
import type { SenseRule } from './rule.ts';

const independent = new RegExp(String.raw`\b${oneOf(independenceMarks)}\s([^,;.:()]{3,80})`, 'giu');
const depends = new RegExp(String.raw`\b${oneOf(dependenceWords)}\b`, 'iu');
const marks = new RegExp(String.raw`\b${oneOf(independenceMarks)}\b`, 'iu');
/** Share of what it does not hang on that a claim names at least. */
const fewestNamed = 0.6;

const guide = 'Every keeper gets the same coat, regardless of rank.';

/** What a text says that something does not hang on. */
const independentOf = listOnce(({ text }: Reading) =>
  matchesOf(text, independent).map(([, span = '']) => stemsIn(new Reading(span))),
);
const isDependent = readOnce(
  (claim: Reading) => depends.test(claim.text) && !marks.test(claim.text) && !denies(claim),
);

export const hangsOnIt: SenseRule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, { text }) {
    if (!isDependent(claim)) return undefined;
    const said = stemSetOf(claim);
    const isNamed = independentOf(text).some((stems) => {
      const named = stems.filter((stem) => said.has(stem)).length;
      return named > 0 && named >= fewestNamed * stems.length;
    });
    return isNamed ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'Every keeper gets the same coat, regardless of time in the guild.',
        claim: 'The coat depends on the guild.',
      },
      { guide, claim: 'All keepers get the same coat, whatever their rank.' },
      { guide, claim: 'The coat does not depend on rank.' },
      { guide, claim: 'The coat of a keeper depends on nothing else.' },
    ],
    catches: [
      {
        guide: 'Every keeper gets the same coat, regardless of rank and size of the boat.',
        claim: 'The coat depends on the rank and size of a keeper.',
      },
      { guide, claim: 'The coat that a keeper gets depends on rank.' },
      { guide, claim: 'Keepers of a higher rank get another coat.' },
    ],
  },
};
