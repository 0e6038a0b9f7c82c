// Whether a claim says cells of one row of a table, each under its own head, and nothing else: that is quoting, and most
// of what is said of tables.
import type { Cell } from '../types.ts';

/** Whether a claim is made of the cells of a row: as its line, behind what the row is called, or as a sentence of one. */
export function saysRow(claim: string, cells: Cell[]): boolean {
  const text = withoutEnd(claim.trim());
  return isLine(text, cells) || namesOf(cells).some((name) => tellsOf(name, text, cells));
}

// "Mid level; $110K"
function isLine(text: string, cells: Cell[]): boolean {
  const pieces = text.split(';').map((piece) => piece.trim());
  let from = 0;
  const areInOrder = pieces.every((piece) => {
    const at = cells.findIndex((cell, place) => place >= from && withoutEnd(cell.text) === piece);
    from = at + 1;
    return at >= 0;
  });
  return pieces.length > 1 && areInOrder;
}

// "Mid level – Pay: $110K; Title: Engineer", "The pay for Mid level is $110K"
function tellsOf(name: string, text: string, cells: Cell[]): boolean {
  if (text.startsWith(`${name} – `)) {
    const said = text.slice(name.length + 3).split('; ');
    return said.every((piece) => cells.some((cell) => piece === headed(cell)));
  }
  return cells.some(
    (cell) => text === `The ${withSmallStart(cell.head)} for ${name} is ${withoutEnd(cell.text)}`,
  );
}

// By its first cell, with that one's head or with the second cell.
function namesOf([first, second]: Cell[]): string[] {
  if (!first?.text) return [];
  const called = [first.text, ...(first.head ? [`${first.head} ${first.text}`] : [])];
  return second?.text ? [...called, ...called.map((name) => `${name} (${second.text})`)] : called;
}

function headed({ head, text }: Cell): string {
  const told = withoutEnd(text);
  return head ? `${head}: ${told}` : told;
}

function withoutEnd(text: string): string {
  return text.replace(/\.$/, '');
}

function withSmallStart(head: string): string {
  return /^\p{Lu}\p{Ll}/u.test(head) ? head.charAt(0).toLowerCase() + head.slice(1) : head;
}
