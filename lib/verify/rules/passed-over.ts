// What the source does in the place of a thing is not that thing: of "ring us rather than write a letter", "write a letter".
import { choices } from '../../language/lists/comparisons.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, Reading, stemSetOf, stemsIn } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import { denies } from '../denials.ts';
import type { SenseRule } from './rule.ts';

const over = new RegExp(
  String.raw`\b${oneOf(choices, ['as opposed to'])}\s([^,;.:()]{3,80})`,
  'giu',
);
const chooses = new RegExp(String.raw`\b${oneOf(choices, ['as opposed to', 'not'])}\b`, 'iu');

const guide = 'If the oven smokes, ring the fire desk rather than write a letter.';

/** What a text passes over, and the rest of the sentence. */
const passedOver = listOnce((text: Reading) =>
  sentencesOf(text).flatMap((sentence) =>
    matchesOf(sentence.text, over).map(([whole, span = '']) => {
      const rest = stemSetOf(new Reading(sentence.text.replace(whole, ' ')));
      return { rest, stems: stemsIn(new Reading(span)).filter((stem) => !rest.has(stem)) };
    }),
  ),
);

export const tellsPassedOver: SenseRule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, { text }) {
    if (chooses.test(claim.text) || denies(claim)) return undefined;
    const said = stemsIn(claim);
    const isTold = passedOver(text).some(({ rest, stems }) => {
      const isAbout = said.some((stem) => rest.has(stem));
      return isAbout && stems.length > 0 && stems.every((stem) => said.includes(stem));
    });
    return isTold ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'If the oven smokes, ring the fire desk.' },
      { guide, claim: 'Do not write a letter if the oven smokes.' },
      { guide, claim: 'When the oven smokes, you ring the fire desk instead of writing a letter.' },
    ],
    catches: [{ guide, claim: 'If the oven smokes, write a letter to the fire desk.' }],
  },
};
