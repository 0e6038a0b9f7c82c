// Catches words that make more of a statement than it says: "always", "the best", "every" for 87%.

import { percentage } from '../language/amount-patterns.ts';
import { looseCounts } from '../language/lists/numbers.ts';
import { absolutes, partials, sharing, universals } from '../language/lists/strength.ts';
import { oneOf } from '../language/one-of.ts';

// "Best practices" and "the best-known one" claim nothing of the kind.
const mild = String.raw`best(?:-|\s(?:\p{L}+ed|known|done|left|practices?)\b)`;
const absolute = new RegExp(String.raw`\b(?!${mild})${oneOf(absolutes, looseCounts)}\b`, 'giu');
// "87% of all projects" says no more than "87% of projects".
const universal = new RegExp(String.raw`(?<!\bof )\b${oneOf(universals)}\b`, 'giu');
// What a text says of a part only.
const partial = new RegExp(String.raw`${percentage}|\b${oneOf(partials)}\b`, 'iu');
const highest = String.raw`the (?:most \p{L}+|\p{L}{2,}est)\b`;
const superlative = new RegExp(String.raw`\b${highest}`, 'giu');
const shared = new RegExp(String.raw`\b${oneOf(sharing)} ${highest}`, 'iu');

/** The word with which a claim overstates a text, if any. */
export function overstatedWord(claim: string, text: string): string | undefined {
  const lacks = (word: string) => !holdsWords(text, word);
  const tooStrong = claim.match(absolute)?.find(lacks);
  if (tooStrong) return tooStrong;
  if (partial.test(text)) {
    const tooWide = claim.match(universal)?.find(lacks);
    if (tooWide) return tooWide;
  }
  return shared.test(text) && !shared.test(claim) ? claim.match(superlative)?.[0] : undefined;
}

function holdsWords(text: string, words: string): boolean {
  const letters = (written: string) => written.toLowerCase().match(/\p{L}+/gu) ?? [];
  return ` ${letters(text).join(' ')} `.includes(` ${letters(words).join(' ')} `);
}
