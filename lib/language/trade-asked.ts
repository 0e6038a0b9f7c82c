// Whose trade a question is about: "electrician" of "What does a mid-level electrician earn?", "truck driver" of "Why is
// demand for truck drivers growing?".
import { determiners } from './lists/determiners.ts';
import { auxiliaries } from './lists/questions.ts';
import { trades, tradesByField } from './lists/trades.ts';
import { normalize, stemOf, tokenize } from './terms.ts';

/** A trade as it is asked for: the word for it, and the one before that, which may tell which one it is. */
export type TradeAsked = { word: string; before: string | undefined };

const asTrade = new Set(trades.map(stemOf));
const asTradeByField = new Set(tradesByField.map(stemOf));
const asDeterminer = new Set(determiners);
/** Words between a trade and what tells that the question is about it: "a mid level", "primary school". */
const mostBetween = 3;
/** Behind these stands whom a question is about, and behind a verb that asks. */
const leading = new Set([...'for of as in'.split(' '), ...auxiliaries]);
const asAuxiliary = new Set(auxiliaries);
/** One who tells of himself may ask about another trade than his own. */
const ofOneself = /\b(?:i|i['’]m|i['’]ve|my|me|we|our)\b/iu;

/** The trade that a question is about; undefined where it is about none, or somebody tells of their own. */
export function tradeAsked(question: string): TradeAsked | undefined {
  if (ofOneself.test(question)) return undefined;
  const tokens = tokenize(question);
  const plain = tokens.map(normalize);
  const at = plain.findLastIndex((word) => isTrade(word));
  const word = tokens[at];
  if (word === undefined || !isAskedAbout(plain, at)) return undefined;
  const before = plain[at - 1] ?? '';
  const tellsWhich = !asDeterminer.has(before) && !leading.has(before);
  return { word, before: tellsWhich ? tokens[at - 1] : undefined };
}

function isTrade(word: string): boolean {
  const stem = stemOf(word);
  return asTrade.has(stem) || asTradeByField.has(stem);
}

// "For airline pilots", "does a senior accountant"; and not "can cook", which is what somebody does.
function isAskedAbout(words: string[], at: number): boolean {
  const isPlural = words[at]?.endsWith('s') ?? false;
  for (let before = at - 1; before >= 0 && at - before <= mostBetween + 1; before -= 1) {
    const word = words[before] ?? '';
    if (leading.has(word)) return isPlural || !asAuxiliary.has(word);
    if (asDeterminer.has(word)) return leading.has(words[before - 1] ?? '');
  }
  return false;
}
