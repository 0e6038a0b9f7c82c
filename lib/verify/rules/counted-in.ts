// What a figure takes in is not told as coming on top of it, nor the other way round: "38 days, including holidays" is
// not "38 days plus holidays".
import { countedBeside, countedIn } from '../../language/lists/arithmetic.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import { figuresIn, listOnce, Reading, stemsIn } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import type { SenseRule } from './rule.ts';

const inside = new RegExp(String.raw`\b${oneOf(countedIn)}\b`, 'giu');
const beside = new RegExp(String.raw`\b${oneOf(countedBeside)}\b`, 'giu');
/** Content words behind such a word that tell what is counted. */
const reach = 4;

const guide = 'A shift has 9 hours, including half an hour for tea.';

/** What stands behind a mark, with the figures of the sentence before it. */
type Counted = { isInside: boolean; figures: ReadonlySet<string>; things: string[] };

const countedOf = listOnce((reading: Reading): Counted[] =>
  sentencesOf(reading).flatMap(({ text }) => [
    ...countedBy(text, inside, true),
    ...countedBy(text, beside, false),
  ]),
);

function countedBy(text: string, mark: RegExp, isInside: boolean): Counted[] {
  return matchesOf(text, mark).flatMap(({ 0: word, index }) => {
    const figures = figuresIn(new Reading(text.slice(0, index)));
    const things = stemsIn(new Reading(text.slice(index + word.length))).slice(0, reach);
    return figures.size > 0 && things.length > 0 ? [{ isInside, figures, things }] : [];
  });
}

export const countedOtherwise: SenseRule<'turned-round'> = {
  code: 'turned-round',
  contradicts: true,
  finds(claim, { text }) {
    const stated = countedOf(text);
    const isOther = countedOf(claim).some((said) => {
      const same = stated.filter((each) => isOfSame(said, each));
      return same.length > 0 && same.every(({ isInside }) => isInside !== said.isInside);
    });
    return isOther ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'A shift has 9 hours, including a walk round the old garden before tea.',
        claim: 'A shift has 9 hours, plus tea.',
      },
      { guide, claim: 'The 9 hours of a shift include half an hour for tea.' },
      { guide, claim: 'A shift has 9 hours, half an hour of tea counted in.' },
      {
        guide: 'Meals cost €12, including soup. Groups pay €30 plus soup.',
        claim: 'Groups pay €30 plus soup.',
      },
    ],
    catches: [
      {
        guide: 'A shift has 9 hours, including a short noon break with tea.',
        claim: 'A shift has 9 hours plus tea.',
      },
      { guide, claim: 'A shift has 9 hours plus half an hour for tea.' },
      { guide, claim: 'A shift has 9 hours on top of half an hour for tea.' },
      { guide: 'The fee is €30, plus €5 for a key.', claim: 'The fee is €30, including a key.' },
    ],
  },
};

function isOfSame(one: Counted, other: Counted): boolean {
  return (
    !one.figures.isDisjointFrom(other.figures) &&
    one.things.some((stem) => other.things.includes(stem))
  );
}
