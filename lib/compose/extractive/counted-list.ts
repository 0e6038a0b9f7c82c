// A list that counts itself ("These four steps …") is whole or wrong: of three items a reader would look for
// the fourth.
import { ones } from '../../language/lists/numbers.ts';
import { oneOf } from '../../language/one-of.ts';
import { asksForList, asksForSeveral, asksHowTo } from '../../language/question-forms.ts';
import { stemsOf } from '../../language/terms.ts';
import type { Statement } from '../../types.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** Items of a list that does not count itself, and of one that does. */
const longestList = 12;
const longestCounted = 30;
/** Share of a question's mass from which an item that alone holds it is what is asked for. */
const singledOutFrom = 0.3;

const number = new RegExp(String.raw`(?<![\p{L}\p{N}.,])(?:${oneOf(ones)}|\p{N}{1,2})\b`, 'giu');

/** Whether the line that introduces a list says how many items it has. */
function countsItself(items: { statement: Statement }[]): boolean {
  const leadIn = items[0]?.statement.leadIn ?? '';
  return items.length > 1 && numbersIn(leadIn).includes(items.length);
}

/**
 * Whether all items of a list that counts itself are asked for: as a list, as steps, or by their number. One item that
 * alone holds what is asked for is asked for alone: "What certifications help?" of four steps.
 */
export function wantsWhole(items: ScoredStatement[], question: string): boolean {
  if (!countsItself(items)) return false;
  if (asksHowTo(question) || numbersIn(question).includes(items.length)) return true;
  // "Why …" wants each reason, whatever words one of them shares with the question.
  if (!asksForSeveral(question)) return asksForList(question);
  return !items.some((item) => ownMass(item, items) >= singledOutFrom);
}

// Share of the question's mass that one item holds, and neither another one nor the line that introduces them.
function ownMass(item: ScoredStatement, items: ScoredStatement[]): number {
  const introduced = new Set(stemsOf(item.statement.leadIn ?? ''));
  const others = items.filter((other) => other !== item);
  let mass = 0;
  for (const [stem, held] of item.held) {
    const isShared = introduced.has(stem) || others.some((other) => other.held.has(stem));
    if (!isShared) mass += held;
  }
  return mass;
}

/** The items that are shown of those that were chosen. */
export function shownItems<Item extends { statement: Statement }>(items: Item[]): Item[] {
  return items.slice(0, countsItself(items) ? longestCounted : longestList);
}

function numbersIn(text: string): number[] {
  return (text.match(number) ?? []).map((word) => {
    const place = ones.indexOf(word.toLowerCase());
    return place < 0 ? Number(word) : place + 1;
  });
}
