// Catches a claim that turns a statement round with its own words: "does not call" for "call", "less"
// for "more", "Y after X" for "X after Y", or "more than $160K" for a range that ends there.
import { deniedFillers, deniedNeeds, deniers, negations } from '../language/lists/negations.ts';
import { oneOf } from '../language/one-of.ts';
import type { Reason } from '../wire/codes.ts';
import { sidesAgree } from './comparison.ts';
import { misplacedBound } from './figure-bounds.ts';
import { saysTheOpposite } from './opposites.ts';
import { overstatedWord } from './overstatement.ts';

const negation = new RegExp(String.raw`\b${oneOf(negations)}\b|n\s?['’]\s?t\b`, 'i');
const negatedWords = new RegExp(
  String.raw`(?:\b${oneOf(deniers)}|n['’]t)\s+((?:\p{L}+[\s-]+){0,2}\p{L}+)`,
  'giu',
);
const fillers = new Set(deniedFillers);
const need = new RegExp(String.raw`^${oneOf(deniedNeeds)}\b`);

/** Why a claim says the opposite of a text, or undefined when the wording gives no sign of it. */
export function reversal(claim: string, text: string): Reason | undefined {
  if (denies(claim) && !denies(text)) return { code: 'denies', values: {} };
  if (assertsWhatIsDenied(claim, text)) return { code: 'denied', values: {} };
  if (deniesWhatIsAsserted(claim, text)) return { code: 'denies', values: {} };
  if (turnsRound(claim, text)) return { code: 'turned-round', values: {} };
  const bound = misplacedBound(claim, text);
  if (bound) return bound;
  const overstated = overstatedWord(claim, text);
  return overstated ? { code: 'phrase-missing', values: { phrase: overstated } } : undefined;
}

// Says the opposite of a text with a word of its own, or swaps its sides.
function turnsRound(claim: string, text: string): boolean {
  const agreement = sidesAgree(claim, text);
  return agreement === false || saysTheOpposite(claim, text, { compares: agreement !== true });
}

/** Whether a text holds a word of denial. */
export function denies(text: string): boolean {
  return negation.test(text);
}

/** Whether a claim says what a text denies: "Python is not too simple" denies "simple". */
export function assertsWhatIsDenied(claim: string, text: string): boolean {
  if (denies(claim)) return false;
  const said = new Set(lettersOf(claim));
  const lower = text.toLowerCase();
  return deniedIn(lower).some(({ span, words }) => {
    const rest = new Set(lettersOf(lower.replace(span, ' ')));
    const isOnlyDenied = (word: string) => said.has(word) && !rest.has(word);
    return words.some(isOnlyDenied) && words.slice(0, 1).every(isOnlyDenied);
  });
}

// "Simplicity is not a feature", where the text denies something else and says that it is one.
function deniesWhatIsAsserted(claim: string, text: string): boolean {
  const denials = deniedIn(claim.toLowerCase());
  if (denials.length === 0) return false;
  const lower = text.toLowerCase();
  const spans = deniedIn(lower);
  const deniedThere = new Set(spans.flatMap(({ words }) => words));
  const asserted = new Set(
    lettersOf(spans.reduce((rest, { span }) => rest.replace(span, ' '), lower)),
  );
  return denials.some(
    ({ words }) =>
      words.some((word) => asserted.has(word)) && !words.some((word) => deniedThere.has(word)),
  );
}

// The words behind each denial, as written and without fillers; what is not needed stands before it.
function deniedIn(lower: string): { span: string; words: string[] }[] {
  return Array.from(lower.matchAll(negatedWords), ({ 1: span = '', index }) => {
    const before =
      lower
        .slice(0, index)
        .split(/[,;.:]\s/)
        .at(-1) ?? '';
    const denied = need.test(span) ? before : span;
    return { span, words: lettersOf(denied).filter((word) => !fillers.has(word)) };
  });
}

function lettersOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
