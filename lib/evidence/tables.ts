// The tables of some evidence as rows and columns, with what names a row and what the cells are worth.
import type { GuideIndex } from '../index/guide-index.ts';
import { inUnit, isComparable, type Quantity, readQuantities } from '../language/quantities.ts';
import { stemsOf } from '../language/terms.ts';
import type { Statement } from '../types.ts';
import { pathStems, titleStems } from './heading-stems.ts';
import { isInBlock, type LabelledStatement } from './labels.ts';
import { statementTerms } from './statement-terms.ts';

/** A table of more rows is not read as one: its first reading would hold the others up. */
const mostRows = 80;
/** Figures that a column has at least whose rows are compared. */
const fewestFigures = 2;
/** Words up to which a cell can name its row. */
const longestName = 8;

const saysNo =
  /^(?:no|none|never|not|nothing|closed|nil|n\/a|[–—✗✘❌×-])(?=$|[,;.(]|\s[(–—-])|^(?:none|never|not|nothing)\b/iu;
const saysYes = /^(?:yes|✓|✔|✅)/iu;
const unbounded = /^(?:no (?:limit|end|maximum)|unlimited|any|permanent|for ?ever|open[- ]ended)/iu;
const wholeShare = /^(?:all|full|fully|in full|entirely|the whole|everything)\b/iu;
const halfShare = /^half\b/iu;
const unitHead = /^(?:units?|per|measured in|currency)$/iu;
const bracket = /\(([^()]*)\)/u;
const code = /^(?:\p{N}{1,3}|\p{L}\p{N}{0,2})$/u;

/** "4", "A", "B2": what names a row only together with the head of its column. */
export function isCode(text: string): boolean {
  return code.test(text.trim());
}

/** A cell's figure in the unit that the head of its column gives: "Leave (days)". */
export function inUnitOf(quantity: Quantity, head: string, unit = ''): Quantity {
  return inUnit(quantity, `${bracket.exec(head)?.[1] ?? ''} ${unit}`);
}

/** A column of a table. */
export class TableColumn {
  readonly at: number;
  readonly head: string;
  /** The text of each row, empty where it has none. */
  readonly cells: string[];
  readonly #unitOf: (row: number) => string;
  /** Cells with a figure of the kind that most are of. */
  #read = 0;
  #quantities: (Quantity | undefined)[] | undefined;

  constructor(at: number, head: string, cells: string[], unitOf: (row: number) => string) {
    this.at = at;
    this.head = head;
    this.cells = cells;
    this.#unitOf = unitOf;
  }

  /** The head without what stands in brackets. */
  get name(): string {
    return this.head.replace(bracket, '').replace(/\s+/g, ' ').trim() || this.head;
  }

  /** What a cell is worth: its first amount; undefined where it has none. */
  get quantities(): (Quantity | undefined)[] {
    this.#quantities ??= this.#readAll();
    return this.#quantities;
  }

  /** What the head gives in brackets behind its name: "days" of "Leave (days)"; empty without. */
  get unit(): string {
    return bracket.exec(this.head)?.[1]?.trim() ?? '';
  }

  get isUnit(): boolean {
    return unitHead.test(this.head.trim());
  }

  /** Whether a cell denies what its column asks: "no", "none". */
  denies(row: number): boolean {
    return saysNo.test(this.cells[row] ?? '');
  }

  /** Whether a cell affirms what its column asks: "yes, own region". */
  affirms(row: number): boolean {
    return saysYes.test(this.cells[row] ?? '');
  }

  /** Whether some of its cells say yes or no, so that it divides the rows. */
  get dividesRows(): boolean {
    const said = this.cells.filter((text) => text !== '');
    return said.some((text) => saysNo.test(text)) && !said.every((text) => saysNo.test(text));
  }

  get isYesNo(): boolean {
    return this.cells.some((text) => saysYes.test(text) || /^no(?=$|[,;.])/iu.test(text));
  }

  /** Whether the amounts of the column can be held against each other, and there are at least two. */
  get isMeasured(): boolean {
    const first = this.quantities.find((each) => each !== undefined);
    if (!first || this.#read < fewestFigures) return false;
    return this.quantities.every((each) => each === undefined || isComparable(each, first));
  }

  // None, or no end, is of the kind that the other cells are of.
  #readAll(): (Quantity | undefined)[] {
    const read = this.cells.map((text, row) => {
      const [first] = unbounded.test(text) ? [] : readQuantities(text).quantities;
      return first && inUnitOf(first, this.head, this.#unitOf(row));
    });
    const like = commonest(read.filter((each) => each !== undefined));
    const fits = (each: Quantity | undefined) => each && like && isComparable(each, like);
    this.#read = read.filter(fits).length;
    return this.cells.map((text, row) => {
      if (wholeShare.test(text)) return lone(100, { kind: 'share', unit: '%' });
      if (halfShare.test(text)) return lone(50, { kind: 'share', unit: '%' });
      if (like && unbounded.test(text)) return lone(Number.POSITIVE_INFINITY, like);
      if (fits(read[row])) return read[row];
      return like && saysNo.test(text) ? lone(0, like) : undefined;
    });
  }
}

function commonest(quantities: Quantity[]): Quantity | undefined {
  const count = (one: Quantity) => quantities.filter((other) => one.kind === other.kind).length;
  return quantities.length === 0
    ? undefined
    : quantities.reduce((one, other) => (count(other) > count(one) ? other : one));
}

function lone(value: number, { kind, unit }: Pick<Quantity, 'kind' | 'unit'>): Quantity {
  const own = { low: value, high: value };
  return { kind, unit, ...own, own, isOpen: false, start: 0, end: 0 };
}

/** Rows of one table. */
export type Table = {
  rows: LabelledStatement[];
  columns: TableColumn[];
  /** The columns whose cells name a row, the first one always among them. */
  naming: TableColumn[];
  /** Whether the first cell is a number or letter, which names a row only with its head: "Level 4". */
  isCoded: boolean;
  /** Stems of its heads and rows. */
  stems: ReadonlySet<string>;
  /** Stems of what stands around the table: headings, the guide's title, the sentences before it. */
  surroundings: ReadonlySet<string>;
  /** Rows that a question names by their second cell, which is then said with the first. */
  titled?: ReadonlySet<number>;
};

/** The tables of two rows or more, in the order of the evidence. */
export function tablesIn(labelled: LabelledStatement[], index: GuideIndex): Table[] {
  const groups = new Map<string, LabelledStatement[]>();
  for (const entry of labelled) {
    if (entry.statement.kind !== 'row') continue;
    const { sectionId, block } = entry.statement;
    const key = `${entry.source.passage.guide}#${sectionId}#${block}`;
    const rows = groups.get(key) ?? [];
    rows.push(entry);
    groups.set(key, rows);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1 && length <= mostRows)
    .map((rows) => tableOf(inOrder(rows), labelled, index));
}

function inOrder(rows: LabelledStatement[]): LabelledStatement[] {
  return rows.toSorted((one, other) => one.statement.start - other.statement.start);
}

type Shape = Pick<Table, 'columns' | 'naming' | 'isCoded' | 'stems'>;

// What the cells are worth is read once, for all questions.
const shapes = new WeakMap<Statement, { size: number; shape: Shape }>();

function tableOf(
  rows: LabelledStatement[],
  labelled: LabelledStatement[],
  index: GuideIndex,
): Table {
  const key = rows[0]?.statement;
  const known = key && shapes.get(key);
  const shape = known?.size === rows.length ? known.shape : shapeOf(rows);
  if (key) shapes.set(key, { size: rows.length, shape });
  return { rows, ...shape, surroundings: surroundingsOf(rows, labelled, index) };
}

function shapeOf(rows: LabelledStatement[]): Shape {
  const columns = columnsOf(rows);
  const [first, ...others] = columns;
  const isCoded = first?.cells.every(isCode) ?? false;
  const naming = first ? [first] : [];
  for (const column of others) {
    if (!isName(column) || (!isCoded && naming.length > 1)) break;
    naming.push(column);
  }
  const stems = new Set([
    ...stemsOf(columns.map(({ head }) => head).join('\n')),
    ...rows.flatMap(({ statement }) => [...statementTerms(statement).ofText]),
  ]);
  return { columns, naming, isCoded, stems };
}

function columnsOf(rows: LabelledStatement[]): TableColumn[] {
  const heads = new Map<number, string>();
  for (const { statement } of rows) {
    for (const { column, head } of statement.cells ?? []) heads.set(column, head);
  }
  const texts = rows.map(
    ({ statement }) => new Map((statement.cells ?? []).map(({ column, text }) => [column, text])),
  );
  const cellsOf = (at: number) => texts.map((row) => row.get(at) ?? '');
  const unitAt = [...heads].find(([, head]) => unitHead.test(head.trim()))?.[0];
  const units = unitAt === undefined ? [] : cellsOf(unitAt);
  return [...heads]
    .sort(([one], [other]) => one - other)
    .map(([at, head]) => new TableColumn(at, head, cellsOf(at), (row) => units[row] ?? ''));
}

// Another cell names a row as well when it is short, its own, and no amount.
function isName({ cells, isYesNo, quantities }: TableColumn): boolean {
  const isShort = cells.every((text) => text.split(/\s+/).length <= longestName);
  const isOwn = new Set(cells).size === cells.length;
  return isShort && isOwn && !isYesNo && quantities.every((each) => each === undefined);
}

function surroundingsOf(
  rows: LabelledStatement[],
  labelled: LabelledStatement[],
  index: GuideIndex,
): ReadonlySet<string> {
  const [first] = rows;
  if (!first) return new Set();
  const { guide, sectionId } = first.source.passage;
  const before = labelled.filter((each) => isInBlock(each, first, first.statement.block - 1));
  return new Set([
    ...titleStems(index.guide(guide)),
    ...pathStems(index.section(guide, sectionId)),
    ...before.flatMap(({ statement }) => [...statementTerms(statement).ofText]),
  ]);
}
