// What the source leaves out of what it says is not said of it: "at night", of "except at night".
import { exceptives, prepositions } from '../../language/lists/strength.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, Reading, stemSetOf, stemsIn } from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { sentencesOf } from '../alignment.ts';
import { denies, rulesOut } from '../denials.ts';
import { isExcepting } from '../scope.ts';
import type { Rule } from './rule.ts';

const mark = new RegExp(
  String.raw`\b${oneOf(exceptives)}\b\s(?:${oneOf(prepositions)}\s)?([^,;.:()]{3,80})`,
  'iu',
);
// "No earlier", "the same": what a claim says of the exception in its own way.
const setsApart = /\b(?:same|usual|stay|stays|keep|keeps|exempt|unless|instead|only when)\b/iu;
/** Share of a claim's other words that stand in the rest of the sentence, from which it says that of the exception. */
const fewestTold = 0.5;

const guide = 'Gates are open all week, except on market days.';

/** The exceptions of each sentence, with the stems of the rest of it. */
const exceptionsOf = listOnce((text: Reading) =>
  sentencesOf(text).flatMap((sentence) => {
    const found = mark.exec(sentence.text);
    if (!found) return [];
    const rest = new Reading(sentence.text.replace(found[0], ' '));
    const left = stemsOf(found[1] ?? '').filter((stem) => !stemSetOf(rest).has(stem));
    return left.length > 0 ? [{ left, rest: stemSetOf(rest) }] : [];
  }),
);

/** Whether a claim speaks of what a text leaves out of what it says. */
export function namesException(claim: Reading, text: Reading): boolean {
  const said = stemSetOf(claim);
  return exceptionsOf(text).some(({ left }) => left.every((stem) => said.has(stem)));
}

export const excepted: Rule<'denied'> = {
  code: 'denied',
  contradicts: true,
  finds(claim, { text }) {
    if (denies(claim) || rulesOutApart(claim) || isExcepting(claim)) return undefined;
    const said = stemSetOf(claim);
    const isAsserted = exceptionsOf(text).some(({ left, rest }) => {
      if (!left.every((stem) => said.has(stem))) return false;
      const others = stemsIn(claim).filter((stem) => !left.includes(stem));
      const told = others.filter((stem) => rest.has(stem)).length;
      return told > 0 && told >= fewestTold * others.length;
    });
    return isAsserted ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'On market days ask the porter to open a gate for carts.' },
      { guide, claim: 'Gates are open all week.' },
      { guide, claim: 'Gates are not open on market days.' },
      { guide, claim: 'Gates are open all week apart from market days.' },
      { guide, claim: 'On market days the porter lets you in.' },
      { guide: 'Prices rise in May, except for bread.', claim: 'Bread keeps its price in May.' },
    ],
    catches: [
      { guide, claim: 'On market days gates open for red carts.' },
      { guide, claim: 'Gates are only open on market days.' },
      { guide: 'Prices rise in May, except for bread.', claim: 'In May bread prices rise.' },
    ],
  },
};

function rulesOutApart(claim: Reading): boolean {
  return setsApart.test(claim.text) || (rulesOut(claim) && !/\b(?:only|just)\b/iu.test(claim.text));
}
