// What comes only after something else does not come at once: of "you get a key after three visits", "you get a key from
// the first day".
import { atOnce, waitingMarks } from '../../language/lists/time.ts';
import { oneOf } from '../../language/one-of.ts';
import { figuresIn, type Reading, stemSetOf, stemsIn, tellOnce } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import type { SenseRule } from './rule.ts';

const immediate = new RegExp(String.raw`\b${oneOf(atOnce)}\b`, 'iu');
const waiting = new RegExp(String.raw`(?<!\bat )\b${oneOf(waitingMarks)}\b`, 'iu');
/** Share of a claim that a sentence holds which speaks of the same. */
const fewestHeld = 0.5;

const guide = 'After three visits, you get a key to the hall.';

const isAtOnce = tellOnce(({ text }) => immediate.test(text));
// "Two keys at once" is two at the same time.
const isSoon = (claim: Reading) =>
  isAtOnce(claim) && (figuresIn(claim).size === 0 || !/\bat once\b/iu.test(claim.text));
const waits = tellOnce(({ text }) => waiting.test(text));

export const tooSoon: SenseRule<'not-said'> = {
  code: 'not-said',
  contradicts: true,
  finds(claim, { text }) {
    if (!isSoon(claim) || waits(claim) || isAtOnce(text)) return undefined;
    const isLater = sentencesOf(text).some((sentence) => waits(sentence) && tells(sentence, claim));
    return isLater ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide: 'Once the course is passed, guests can use the boats.',
        claim: 'From the start guests can use lamps and maps.',
      },
      { guide, claim: 'You get a key to the hall after three visits.' },
      { guide, claim: 'After three visits you get a key to the hall at once.' },
      { guide: 'Guests get a key.', claim: 'Guests get a key at once.' },
      {
        guide: 'Once a bell rings, leave the hall at once.',
        claim: 'Leave the hall at once.',
      },
      { guide, claim: 'You get up to 2 keys to the hall at once.' },
      { guide, claim: 'Bring coats, lamps and boots to the hall at once.' },
    ],
    catches: [
      { guide, claim: 'You get a key to the hall from day one.' },
      {
        guide: 'Upon completion of the course, guests have the use of the boats.',
        claim: 'From the start guests have the use of the boats and the new pier.',
      },
    ],
  },
};

function tells(sentence: Reading, claim: Reading): boolean {
  const said = stemsIn(claim);
  return said.filter((stem) => stemSetOf(sentence).has(stem)).length >= fewestHeld * said.length;
}
