// What may happen is not told as what will: "may be moved" is neither "will be moved" nor "has to be moved".

import { certainty, possibility } from '../../language/lists/modality.ts';
import { matchesOf } from '../../language/matches.ts';
import { oneOf } from '../../language/one-of.ts';
import { readOnce, stemSetOf, stemsIn } from '../../language/reading.ts';
import { normalize, stemOf, stemsOf } from '../../language/terms.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import { sentencesOf } from '../alignment.ts';
import { denies } from '../denials.ts';
import type { Rule } from './rule.ts';

/** Share of a claim that a sentence holds that it rests on. */
const fewestHeld = 0.6;

// Words between "may" and the verb that it leaves open.
const between = String.raw`(?:also|then|still|only|be (?:required|asked|able) to|have to|need to|be)\s`;
const open = new RegExp(String.raw`\b${oneOf(possibility)}\s(?:${between}){0,2}(\p{L}+)`, 'giu');
const settled = new RegExp(String.raw`\b(${oneOf(certainty)})\s(?:${between}){0,2}(\p{L}+)`, 'giu');
const leavesOpen = new RegExp(String.raw`\b${oneOf(possibility)}\b`, 'iu');

const guide = 'If a parade falls on a market day, the town may move the market.';

// "May be considered for a refund" leaves open whether anything is refunded.
const considered = new RegExp(
  String.raw`\b${oneOf(possibility)}\sbe\sconsidered\sfor\s((?:\p{L}+\s?){1,4})`,
  'giu',
);

const openVerbs = readOnce(({ text }) => [
  ...Array.from(matchesOf(text, open), ([, verb = '']) => stemOf(normalize(verb))),
  ...matchesOf(text, considered).flatMap(([, span = '']) => stemsOf(span)),
]);
const settledVerbs = readOnce(({ text }) =>
  Array.from(matchesOf(text, settled), ([, word = '', verb = '']) => ({
    word,
    verb: stemOf(normalize(verb)),
  })),
);

export const certainOfPossible: Rule<'phrase-missing'> = {
  code: 'phrase-missing',
  contradicts: true,
  finds(claim, { text }) {
    if (leavesOpen.test(claim.text) || denies(claim)) return undefined;
    const said = stemsIn(claim);
    const isAbout = (held: ReadonlySet<string>) =>
      said.filter((stem) => held.has(stem)).length >= fewestHeld * said.length;
    const sentences = sentencesOf(text).filter((sentence) => isAbout(stemSetOf(sentence)));
    const isOpen = (verb: string) =>
      sentences.some((sentence) => openVerbs(sentence).some((each) => sharesRoot(each, verb))) &&
      !sentences.some((sentence) => settledVerbs(sentence).some((other) => other.verb === verb));
    const found = settledVerbs(claim).find(({ verb }) => isOpen(verb));
    return found && { phrase: found.word };
  },
  examples: {
    keeps: [
      { guide, claim: 'The town may move the market if a parade falls on a market day.' },
      { guide, claim: 'If a parade falls on it, the town might have to move the market.' },
      {
        guide: 'Stalls may close early, and will close at noon.',
        claim: 'Stalls will close at noon.',
      },
    ],
    catches: [
      {
        guide: 'Guests may be considered for fee exemption based on a prior visit.',
        claim: 'Guests will be exempted from the fee based on a prior visit.',
      },
      { guide, claim: 'If a parade falls on a market day, the town will move the market.' },
      {
        guide: 'Who is ill for a week may be required to file a form.',
        claim: 'Who is ill for a week has to file a form.',
      },
    ],
  },
};
