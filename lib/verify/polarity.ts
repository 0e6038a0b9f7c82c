// Catches a claim that turns a statement round with its own words: "does not call" for "call", "less"
// for "more", "Y after X" for "X after Y", or "more than $160K" for a range that ends there.
import { stemsOf } from '../text/terms.ts';

const negation =
  /\b(?:not|never|no|none|neither|nor|cannot|without|hardly|rarely|seldom|unlikely|fails? to|lacks?)\b|n['’]t\b/i;
const negatedWords =
  /(?:\b(?:not|never|cannot|no|without)|n['’]t)\s+((?:\p{L}+[\s-]+){0,2}\p{L}+)/giu;
const above =
  /\b(?:more than|over|above|exceed(?:s|ing)?|beyond|north of|upwards of)\s+[$€£]?\p{N}/iu;
const below = /\b(?:less than|under|below|fewer than)\s+[$€£]?\p{N}/iu;
const absolute = /\b(?:best|worst|most important|most popular|only|always|guaranteed|all of)\b/giu;
const turn = /\b(?:than|after|before|unlike|instead of|rather than)\b/i;
const fillers = new Set(['too', 'so', 'very', 'a', 'an', 'the', 'be', 'to', 'of', 'only', 'just']);

const opposites = [
  ['more', 'less'],
  ['higher', 'lower'],
  ['faster', 'slower'],
  ['easier', 'harder'],
  ['increase', 'decrease'],
  ['growing', 'shrinking'],
  ['rising', 'falling'],
  ['before', 'after'],
  ['advantage', 'disadvantage'],
] as const;

/** Why a claim says the opposite of a text, or undefined when the wording gives no sign of it. */
export function reversal(claim: string, text: string): string | undefined {
  if (negation.test(claim) && !negation.test(text)) return 'It denies what the guide says.';
  if (assertsWhatIsDenied(claim, text)) return 'It says what the guide denies.';
  if (saysTheOpposite(claim, text) || swapsSides(claim, text)) {
    return 'It turns round what the guide says.';
  }
  const isOpenEnded = /\p{N}[kmb]?\+/iu.test(text);
  if (above.test(claim) && !above.test(text) && !isOpenEnded) {
    return 'The guide gives no figure above that.';
  }
  if (below.test(claim) && !below.test(text)) return 'The guide gives no figure below that.';
  const overstated = claim.match(absolute)?.find((word) => !holdsWord(text, word));
  return overstated && `The guide does not say “${overstated}”.`;
}

/** Whether a claim says what a text denies: "Python is not too simple" denies "simple". */
export function assertsWhatIsDenied(claim: string, text: string): boolean {
  if (negation.test(claim)) return false;
  const said = new Set(lettersOf(claim));
  const lower = text.toLowerCase();
  for (const [, denied = ''] of lower.matchAll(negatedWords)) {
    const words = lettersOf(denied).filter((word) => !fillers.has(word));
    const rest = new Set(lettersOf(lower.replace(denied, ' ')));
    const isOnlyDenied = (word: string) => said.has(word) && !rest.has(word);
    if (words.some(isOnlyDenied) && words.slice(0, 1).every(isOnlyDenied)) return true;
  }
  return false;
}

function saysTheOpposite(claim: string, text: string): boolean {
  const says = (one: string, other: string) =>
    holdsWord(claim, one) && !holdsWord(claim, other) && holdsWord(text, other);
  return opposites.some(([one, other]) => {
    const isReversed = says(one, other) && !holdsWord(text, one);
    return isReversed || (says(other, one) && !holdsWord(text, other));
  });
}

// "A … than B" against "B … than A": each side of the claim stands on the other side of the text.
function swapsSides(claim: string, text: string): boolean {
  const said = sidesOf(claim);
  const stated = sidesOf(text);
  if (!said || !stated) return false;
  const only = (own: Set<string>, other: Set<string>) => own.difference(other);
  const left = only(said.left, said.right);
  const right = only(said.right, said.left);
  const crosses = left.intersection(only(stated.right, stated.left)).size > 0;
  return crosses && right.intersection(only(stated.left, stated.right)).size > 0;
}

function sidesOf(sentence: string): { left: Set<string>; right: Set<string> } | undefined {
  const match = turn.exec(sentence);
  if (!match) return undefined;
  const stems = (part: string) => new Set(stemsOf(part));
  return {
    left: stems(sentence.slice(0, match.index)),
    right: stems(sentence.slice(match.index + match[0].length).split(/[,;.]\s/)[0] ?? ''),
  };
}

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function holdsWord(text: string, word: string): boolean {
  return ` ${lettersOf(text).join(' ')} `.includes(` ${lettersOf(word).join(' ')} `);
}
