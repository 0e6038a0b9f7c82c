// What has to be done is not left to anybody's liking: "if you like" is not said of what the source demands.

import { freeChoice, necessity, permission, unneeded } from '../../language/lists/modality.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, type Reading, readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import { normalize, stemOf } from '../../language/terms.ts';
import { sentencesOf } from '../alignment.ts';
import { denies } from '../denials.ts';
import type { Rule } from './rule.ts';

/** Share of a claim that a sentence holds that it rests on. */
const fewestHeld = 0.6;

const chosen = new RegExp(String.raw`\b${oneOf(freeChoice, unneeded)}\b`, 'iu');
const unbinding = new RegExp(String.raw`\b${oneOf(freeChoice, permission, unneeded)}\b`, 'iu');
const allowed = /\b(?:may|can|could)\s(\p{L}+)/giu;
const needed = new RegExp(String.raw`\b${oneOf(necessity)}\s(?:be\s)?(\p{L}+)`, 'giu');

const guide = 'Sign the list at the desk before you leave.';
const badges = 'Guests must wear a badge in the hall.';

/** The sentences of a text that leave nothing to anybody's liking. */
const bindingOf = listOnce((text) =>
  sentencesOf(text).filter((sentence) => !unbinding.test(sentence.text) && !denies(sentence)),
);
const verbsBehind = (mark: RegExp) =>
  readOnce(({ text }) =>
    Array.from(matchesOf(text, mark), ([, verb = '']) => stemOf(normalize(verb))),
  );
const allowedVerbs = verbsBehind(allowed);
const neededVerbs = verbsBehind(needed);

export const optionOfNecessity: Rule<'turned-round'> = {
  code: 'turned-round',
  contradicts: true,
  finds(claim, { text }) {
    const isChosen = chosen.test(claim.text);
    if (denies(claim) && !isChosen) return undefined;
    const isOption = bindingOf(text).some((sentence) => {
      const isSame = allowedVerbs(claim).some((verb) => neededVerbs(sentence).includes(verb));
      return (isAbout(claim, sentence) && (isChosen || isSame)) || (isChosen && isSame);
    });
    return isOption ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'You have to sign the list at the desk before you leave.' },
      { guide: 'Sign the list if you want to stay.', claim: 'If you like, sign the list.' },
      { guide: badges, claim: 'In the hall guests must wear a badge.' },
    ],
    catches: [
      { guide, claim: 'You may sign the list at the desk before you leave, if you like.' },
      { guide: badges, claim: 'Guests may wear a badge in the hall.' },
      {
        guide: badges,
        claim: 'Guests who come on foot may wear a badge of their town if they wish.',
      },
      { guide: badges, claim: "Guests don't have to wear a badge in the hall." },
    ],
  },
};

function isAbout(claim: Reading, sentence: Reading): boolean {
  const said = stemsIn(claim);
  const held = said.filter((stem) => stemSetOf(sentence).has(stem)).length;
  return held > 0 && held >= fewestHeld * said.length;
}
