// What holds in spite of a condition is not said to follow from it: of "it may be refused even if you are in time", "if
// you are in time, it is granted".
import { matchesOf } from '../../language/matches.ts';
import { listOnce, Reading, readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import { sentencesOf } from '../alignment.ts';
import { denies } from '../denials.ts';
import type { Rule } from './rule.ts';

const concession = /\beven (?:if|when|though)\s([^,;.:()]{3,120})/giu;
const condition = /\b(?:if|when|once|as long as|provided)\s([^,;.:()]{3,120})/iu;
/** Share of what is conceded that a condition of a claim holds at least. */
const fewestHeld = 0.6;

const guide = 'The porter cannot always lend a key, even if you are a member.';

/** What a text concedes, of sentences that deny what might be thought to follow. */
const concededIn = listOnce((text: Reading) =>
  sentencesOf(text).flatMap((sentence) =>
    matchesOf(sentence.text, concession).flatMap(([whole, span = '']) => {
      const rest = new Reading(sentence.text.replace(whole, ' '));
      return denies(rest) ? [stemsIn(new Reading(span))] : [];
    }),
  ),
);

/** The stems of a claim's condition; none of what it concedes itself. */
const conditionOf = readOnce(({ text }: Reading) => {
  const found = /\beven\b/iu.test(text) ? undefined : condition.exec(text)?.[1];
  return found === undefined ? undefined : stemSetOf(new Reading(found));
});

export const conceded: Rule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, { text }) {
    const said = conditionOf(claim);
    if (!said || denies(claim)) return undefined;
    const isConceded = concededIn(text).some((stems) => {
      const held = stems.filter((stem) => said.has(stem)).length;
      return held > 0 && held >= fewestHeld * stems.length;
    });
    return isConceded ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Even if you are a member, the porter might lend you a key.' },
      { guide, claim: 'If you are a member, the porter may not lend you a key.' },
      { guide, claim: 'When it rains, the porter lends you a key.' },
      {
        guide: 'The porter lends a key even if you are a member elsewhere.',
        claim: 'If you are a member elsewhere, the porter lends you a key.',
      },
    ],
    catches: [{ guide, claim: 'If you are a member, the porter will lend you a key.' }],
  },
};
