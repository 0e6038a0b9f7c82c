// Of a thing of which the source speaks of a part, the whole is not told: of "a portion of the bill", "the whole bill".
import { partOf, wholeOf } from '../../language/lists/strength.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, Reading, stemsIn } from '../../language/reading.ts';
import type { SenseRule } from './rule.ts';

const part = new RegExp(String.raw`\b${oneOf(partOf)} of\s([^,;.:()]{3,60})`, 'giu');
const whole = new RegExp(String.raw`\b(${oneOf(wholeOf)})\s([^,;.:()]{3,60})`, 'giu');
/** Content words that tell what the part, or the whole, is of. */
const reach = 2;

const guide = 'You can claim a portion of your heating bill if you sew at home.';

const partsOf = listOnce(({ text }: Reading) =>
  matchesOf(text, part).map(([, span = '']) => thingsOf(span)),
);
const wholesOf = listOnce(({ text }: Reading) =>
  matchesOf(text, whole).map(([, word = '', span = '']) => ({ word, things: thingsOf(span) })),
);

function thingsOf(span: string): string[] {
  return stemsIn(new Reading(span)).slice(0, reach);
}

export const wholeOfPart: SenseRule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, { text }) {
    const parts = partsOf(text);
    if (parts.length === 0 || partsOf(claim).length > 0) return undefined;
    const stated = wholesOf(text).flatMap(({ things }) => things);
    const found = wholesOf(claim).find(
      ({ things }) =>
        things.length > 0 &&
        !things.some((thing) => stated.includes(thing)) &&
        parts.some((own) => things.every((thing) => own.includes(thing))),
    );
    return found && { phrase: found.word };
  },
  examples: {
    keeps: [
      { guide, claim: 'The whole heating season counts.' },
      {
        guide: 'You can claim a portion of the heating bill for winter.',
        claim: 'You can sew the whole winter.',
      },
      { guide, claim: 'If you sew at home, you can claim part of your heating bill.' },
      { guide, claim: 'You can claim for your heating bill if you sew at home.' },
    ],
    catches: [
      { guide, claim: 'You can claim your entire heating bill at home.' },
      { guide, claim: 'You can claim your entire heating bill if you sew at home.' },
      { guide, claim: 'If you sew at home, you can claim your whole heating bill.' },
    ],
  },
};
