// A table row as one line, and the line as a row again: "Level: Mid level; Salary: $110K–$160K". The line
// is what is cited and kept, so that whoever has only the quote can still tell the cells apart.

/** A cell as it is said; `head` is empty for a column without one. */
export type SaidCell = { head: string; text: string };

const betweenCells = '; ';
const longestHead = { characters: 60, words: 9 };
const noHeads: ReadonlySet<string> = new Set();

/** A cell with its column head, as it is said outside its table: "Focus: system design". */
export function sayCell({ head, text }: SaidCell): string {
  return head ? `${head}: ${text}` : text;
}

/** The cells in column order as one line. Ids of statements hang on its wording. */
export function sayRow(cells: SaidCell[]): string {
  return cells.map(sayCell).join(betweenCells);
}

/**
 * The cells of a line that `sayRow` made, or undefined for what is no row. A piece without a head belongs
 * to the cell before it, so that `sayRow` gives the same line again. What merely looks like a head (short,
 * and no lower-case start) counts where there are two of them and no full stop at the end; `known` names
 * heads that count in any case.
 */
export function readRow(
  line: string,
  known: ReadonlySet<string> = noHeads,
): SaidCell[] | undefined {
  const pieces = line.split(betweenCells).map(readPiece);
  const cells: SaidCell[] = [];
  for (const piece of pieces) {
    const last = cells.at(-1);
    if (known.has(piece.head) || looksLikeHead(piece.head)) cells.push(piece);
    else if (last) last.text += betweenCells + sayCell(piece);
    else cells.push({ head: '', text: sayCell(piece) });
  }
  return isRow(line, cells, known) ? cells : undefined;
}

/** Reads several lines of one section: heads that recur are the surest sign of a table. */
export function readRows(lines: string[]): (SaidCell[] | undefined)[] {
  const seen = new Set<string>();
  const recurring = new Set<string>();
  for (const line of new Set(lines)) {
    const heads = new Set(line.split(betweenCells).map((piece) => readPiece(piece).head));
    for (const head of heads) {
      if (seen.has(head) && isShort(head)) recurring.add(head);
      seen.add(head);
    }
  }
  return lines.map((line) => readRow(line, recurring));
}

function readPiece(piece: string): SaidCell {
  const at = piece.indexOf(': ');
  if (at < 0) return { head: '', text: piece };
  return { head: piece.slice(0, at), text: piece.slice(at + 2) };
}

function isShort(head: string): boolean {
  return head.length <= longestHead.characters && /\S/.test(head);
}

function looksLikeHead(head: string): boolean {
  if (!isShort(head) || head.split(' ').length > longestHead.words) return false;
  return !/^\p{Ll}|[.!?…]\s/u.test(head);
}

function isRow(line: string, cells: SaidCell[], known: ReadonlySet<string>): boolean {
  if (cells.length < 2) return false;
  if (cells.some(({ head }) => known.has(head))) return true;
  return cells.filter(({ head }) => head !== '').length > 1 && !/[.!?…]["'”’)]*$/.test(line);
}
