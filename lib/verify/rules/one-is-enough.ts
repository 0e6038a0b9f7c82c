// Of two things that both have to be, one is not enough: of "you must ring the clerk and the porter", "it is enough to
// ring the clerk or the porter".
import { necessity } from '../../language/lists/modality.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, Reading, stemSetOf, stemsIn } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import { denies, deniesOutright } from '../denials.ts';
import type { SenseRule } from './rule.ts';

const needs = new RegExp(String.raw`\b${oneOf(necessity)}\b`, 'iu');
const either = /\seither\s|\sor\s/iu;
const both = /\sand\s/iu;
const clauseEnd = /[,;.:]\s/u;
/** Content words to each side that tell what is joined. */
const reach = 3;

const guide = 'Guests must ring the clerk and the porter before noon.';

type Pair = { one: string[]; other: string[] };

// The words to the two sides of each joint.
function pairsBy(joint: RegExp, { text }: Reading): Pair[] {
  const parts = text.split(joint);
  return parts.slice(1).map((behind, at) => ({
    one: stemsIn(new Reading((parts[at] ?? '').split(clauseEnd).at(-1) ?? '')).slice(-reach),
    other: stemsIn(new Reading(behind.split(clauseEnd)[0] ?? '')).slice(0, reach),
  }));
}

/** What has to be together. */
const neededPairs = listOnce((text: Reading): Pair[] =>
  sentencesOf(text)
    .filter((sentence) => needs.test(sentence.text) && !deniesOutright(sentence))
    .flatMap((sentence) => pairsBy(both, sentence)),
);
const chosenPairs = listOnce((claim: Reading): Pair[] =>
  claim.text.includes('?') ? [] : pairsBy(either, claim),
);

export const oneIsEnough: SenseRule<'turned-round'> = {
  code: 'turned-round',
  contradicts: true,
  finds(claim, { text }) {
    if (denies(claim)) return undefined;
    const said = stemSetOf(claim);
    const isChosen = chosenPairs(claim).some(({ one, other }) =>
      neededPairs(text).some((needed) => {
        const [mine, its] = [shared(one, needed.one), shared(other, needed.other)];
        const isWhole = needed.one.filter((stem) => said.has(stem)).length > 0;
        return isWhole && mine.length > 0 && its.some((stem) => !mine.includes(stem));
      }),
    );
    return isChosen ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'Guests must bring a map of the inner upper valley and ropes.',
        claim: 'Guests find a map at the desk or hung on ropes.',
      },
      { guide, claim: 'Guests must ring both the clerk and the porter.' },
      { guide, claim: 'Before noon guests have to ring the clerk, and the porter too.' },
      {
        guide: 'Guests may ring the clerk and the porter.',
        claim: 'Guests may ring the clerk or the porter.',
      },
      {
        guide: 'Guests must ring the clerk and the porter, or the warden.',
        claim: 'Guests must ring the clerk or the warden.',
      },
    ],
    catches: [
      {
        guide: 'Guests must bring ropes and a new town map.',
        claim: 'Guests bring ropes or a map.',
      },
      { guide, claim: 'It is enough when guests ring the clerk or the porter before noon.' },
    ],
  },
};

function shared(one: string[], other: string[]): string[] {
  return one.filter((stem) => other.includes(stem));
}
