// Which rows of a table a text names: by a whole name ("craft baker", "level 4"), or else by words of a name
// that no other row has.
import { ownOfEach } from '../../../evidence/row-names.ts';
import type { Table, TableColumn } from '../../../evidence/tables.ts';
import { asksToCompare } from '../../../language/expected-answer.ts';
import {
  inSingular,
  normalize,
  stemOf,
  stemsOf,
  termsOf,
  tokenize,
} from '../../../language/terms.ts';
import { remembered } from '../../../remembered.ts';
import type { QueryTerm } from '../../../types.ts';
import { rowsAround } from './calendar-rows.ts';

export type NamedRows = {
  /** Positions of the rows, in the table's order. */
  rows: number[];
  /** In the order in which the text names them. */
  mentioned: number[];
  /** The stems by which they are named. */
  used: Set<string>;
};

/** Share of a name's own words that must be said where no whole name is. */
const partOfName = 0.5;
/** The same beside a row that is named wholly, where a question compares. */
const partOfCompared = 0.3;
/** Between the numbers of rows: "levels 2, 3 and 5". */
const joints = new Set(['and', 'or', 'to', 'vs', 'versus', 'than', 'from', 'with']);

/**
 * The rows that a text names.
 * @param terms The terms of the text, for their synonyms.
 */
export function namedRows(table: Table, text: string, terms: QueryTerm[]): NamedRows {
  const { phrases, tokens: names } = namesOf(table.naming);
  const words = tokenize(text);
  const tokens = words.map(inSingular);
  const free = tokens.map(() => true);
  const found: Mention[] = [...codesIn(table, tokens, free), ...stretchesIn(table, words, free)];
  for (const { tokens: phrase, rows } of phrases) {
    for (let at = 0; at + phrase.length <= tokens.length; at += 1) {
      const isThere = phrase.every((token, step) => free[at + step] && tokens[at + step] === token);
      if (!isThere) continue;
      found.push({ at, rows, tokens: phrase });
      free.fill(false, at, at + phrase.length);
    }
  }
  // A figure is part of a name behind a word of one only: "model 17", not "over 17 km". What stands right behind a whole
  // name goes with that: "a mid-level developer" names no row of developers.
  const spare = terms.filter(({ word }) => {
    const at = words.indexOf(word);
    const isFigure = /^\p{N}/u.test(word);
    const isFree = free[at] && !(at > 0 && !free[at - 1]);
    return at >= 0 && isFree && (!isFigure || names.has(tokens[at - 1] ?? ''));
  });
  const said = new Set(tokens);
  const all = [
    ...found.map((each) => (each.rows.length > 1 ? narrowed(each, table, said) : each)),
    ...partlyNamed(table, spare, found.length > 0 ? leastShare(text) : undefined).map(
      ({ row, terms: held }) => ({
        at: words.indexOf(held[0]?.word ?? ''),
        rows: [row],
        tokens: held.map(({ word }) => inSingular(word)),
      }),
    ),
  ].sort((one, other) => one.at - other.at);
  const mentioned = [...new Set(all.flatMap(({ rows }) => rows))];
  const naming = new Set(all.flatMap((each) => each.tokens));
  return {
    rows: mentioned.toSorted((one, other) => one - other),
    mentioned,
    used: new Set(
      words.filter((_, at) => naming.has(tokens[at] ?? '')).map((word) => stemOf(normalize(word))),
    ),
  };
}

function stretchesIn({ naming }: Table, words: string[], free: boolean[]): Mention[] {
  const cells = naming[0]?.cells ?? [];
  return words.flatMap((word, at) => {
    const rows = rowsAround(word, cells);
    if (rows.length === 0) return [];
    free[at] = false;
    return [{ at, rows, tokens: [inSingular(word)] }];
  });
}

// "More than a junior": what stands behind "than" is compared, too.
function leastShare(text: string): number {
  return asksToCompare(text) || /\bthan\b/iu.test(text) ? partOfCompared : partOfName;
}

type Mention = { at: number; rows: number[]; tokens: string[] };

type Phrase = { tokens: string[]; rows: number[] };

/** What the cells that name the rows of a table are made of; of each row, in the table's order. */
type Names = {
  phrases: Phrase[];
  tokens: ReadonlySet<string>;
  /** The words of each naming cell that carry a subject. */
  words: Set<string>[][];
  /** Those that any row has, and those that no other row has. */
  called: ReadonlySet<string>;
  own: Set<string>[];
  /** Stems of the first cell that no other row has there. */
  ownStems: Set<string>[];
};

const namesOf = remembered((naming: TableColumn[]): Names => {
  const cells = naming.flatMap((column) => column.cells);
  const rows = naming[0]?.cells ?? [];
  const words = rows.map((_, row) => naming.map((column) => wordsOf(column.cells[row] ?? '')));
  const sets = words.map((columns) => new Set(columns.flatMap((set) => [...set])));
  return {
    phrases: readPhrases(naming),
    tokens: new Set(cells.flatMap(tokenize).map(inSingular)),
    words,
    called: new Set(sets.flatMap((set) => [...set])),
    own: ownOfEach(sets),
    ownStems: ownOfEach(rows.map((cell) => new Set(stemsOf(cell)))),
  };
});

// Whole names and the parts that commas, bars and "or" make of them, the longest first.
function readPhrases(naming: TableColumn[]): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const { cells } of naming) {
    for (const [row, cell] of cells.entries()) {
      for (const piece of new Set([cell, ...cell.split(/[,/()]|\sor\s|\sand\s/u)])) {
        const tokens = tokenize(piece).map(inSingular);
        if (!canName(piece, tokens)) continue;
        const known = phrases.get(tokens.join(' ')) ?? { tokens, rows: [] };
        if (!known.rows.includes(row)) known.rows.push(row);
        phrases.set(tokens.join(' '), known);
      }
    }
  }
  return [...phrases.values()]
    .filter(({ rows }) => rows.length < (naming[0]?.cells.length ?? 0))
    .sort((one, other) => other.tokens.length - one.tokens.length);
}

// A figure or a letter alone names nothing, and neither does a word like "all".
function canName(piece: string, tokens: string[]): boolean {
  if (tokens.length === 0 || tokens.every((token) => /^\p{N}+$/u.test(token))) return false;
  return tokens.length > 1 || (stemsOf(piece).length > 0 && (tokens[0]?.length ?? 0) > 1);
}

// "Level 4", "bands 4 and 6": what only counts behind the head of its column.
function codesIn(table: Table, tokens: string[], free: boolean[]): Mention[] {
  const found: Mention[] = [];
  const [first] = table.naming;
  if (!table.isCoded || !first) return found;
  const codes = first.cells.map((cell) => normalize(cell.trim()));
  const heads = new Set(tokenize(first.name).map(inSingular));
  let follows = false;
  for (const [at, token] of tokens.entries()) {
    if (heads.has(token)) {
      follows = true;
      continue;
    }
    if (!follows) continue;
    const row = codes.indexOf(token);
    if (row >= 0) found.push({ at, rows: [row], tokens: [token, ...heads] });
    if (row >= 0) free[at] = false;
    else follows = joints.has(token);
  }
  return found;
}

// Of rows that share the name, those that hold most of what else is said.
function narrowed(mention: Mention, table: Table, said: ReadonlySet<string>): Mention {
  const held = mention.rows.map((row) => {
    const names = table.naming.flatMap(({ cells }) => tokenize(cells[row] ?? ''));
    return new Set(names.map(inSingular)).intersection(said).size;
  });
  const most = Math.max(...held);
  return { ...mention, rows: mention.rows.filter((_, at) => held[at] === most) };
}

// A synonym counts only where no row is called by the word itself, and only in the first column.
function partlyNamed(
  table: Table,
  spare: QueryTerm[],
  least: number | undefined,
): { row: number; terms: QueryTerm[] }[] {
  const { words, called, own, ownStems } = namesOf(table.naming);
  const tokens = new Map(spare.map((term) => [term, inSingular(term.word)]));
  const tokenOf = (term: QueryTerm) => tokens.get(term) ?? '';
  const shares = words.map((columns, row) => {
    const isOwn = (term: QueryTerm) => {
      const token = tokenOf(term);
      if (called.has(token)) return own[row]?.has(token);
      return term.alternatives.some((wording) => wording.every((stem) => ownStems[row]?.has(stem)));
    };
    const held = spare.filter(isOwn);
    const sizes = columns.filter((set) => held.some((term) => set.has(tokenOf(term))));
    const size = Math.min(...sizes.map((set) => set.size));
    const share =
      held.length === 0 ? 0 : held.length / (Number.isFinite(size) ? size : held.length);
    return { row, terms: held, share };
  });
  const most = Math.max(0, ...shares.map(({ share }) => share));
  return shares.filter(({ share }) => share > 0 && share >= (least ?? most * partOfName));
}

// Without the words that carry no subject.
function wordsOf(text: string): Set<string> {
  return new Set(termsOf(text).map(({ word }) => inSingular(word)));
}
