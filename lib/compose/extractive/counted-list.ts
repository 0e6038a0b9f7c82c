// A list that counts itself ("These four steps …") is whole or wrong: of three items a reader would look for
// the fourth.
import { ones } from '../../language/lists/numbers.ts';
import { oneOf } from '../../language/one-of.ts';
import { asksForList, asksHowTo } from '../../language/question-forms.ts';
import type { Statement } from '../../types.ts';

/** Items of a list that does not count itself, and of one that does. */
const longestList = 12;
const longestCounted = 30;

const number = new RegExp(String.raw`(?<![\p{L}\p{N}.,])(?:${oneOf(ones)}|\p{N}{1,2})\b`, 'giu');

/** Whether the line that introduces a list says how many items it has. */
function countsItself(items: { statement: Statement }[]): boolean {
  const leadIn = items[0]?.statement.leadIn ?? '';
  return items.length > 1 && numbersIn(leadIn).includes(items.length);
}

/** Whether all items of a list that counts itself are asked for: as a list, as steps, or by their number. */
export function wantsWhole(items: { statement: Statement }[], question: string): boolean {
  if (!countsItself(items)) return false;
  const isAsked = asksForList(question) || asksHowTo(question);
  return isAsked || numbersIn(question).includes(items.length);
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
