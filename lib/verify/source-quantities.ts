// The amounts of a source as values, each with the place that it is from: of a sentence as they stand, of a row
// cell by cell, in the unit that the head of the column or a column of units gives.
import { inUnitOf } from '../evidence/tables.ts';
import { amountsOf, type Figure, written } from '../language/figures.ts';
import { inUnit, type Quantity, type ReadText, readQuantities } from '../language/quantities.ts';
import { amountsIn, figuresIn, readOnce, writtenOf } from '../language/reading.ts';
import { remembered } from '../remembered.ts';
import type { Cell, Statement } from '../types.ts';
import type { Source } from './source.ts';

/** An amount of a source; of a sentence, the column is 0. */
export type SourceQuantity = {
  quantity: Quantity;
  row: number;
  column: number;
  /** Whether it is one end of a range. */
  isEnd: boolean;
};

const unitHead = /^units?$/i;
/** A statement with more is a list of figures, of which any number can be worked out. */
const mostQuantities = 12;

/** The amounts of the statements of a source; the ends of a range count each by itself. */
export const quantitiesOf = remembered(({ statements }: Source): SourceQuantity[] =>
  statements.flatMap(({ statement }, row) =>
    row === 0 ? firstOf(statement) : firstOf(statement).map((each) => ({ ...each, row })),
  ),
);

const firstOf = remembered((statement: Statement) =>
  quantitiesIn(statement).slice(0, mostQuantities),
);

/** The amounts of a text, and the text that their places refer to; the ends of a range count each by itself. */
export const quantitiesInText = readOnce((reading) => {
  const read = readQuantities(reading.text, {
    written: () => writtenOf(reading),
    amounts: () => amountsIn(reading),
  });
  return { text: read.text, quantities: read.quantities.flatMap(endsOf) };
});

/** The figures of a statement, those of its cells also with the currency that their column is in. */
export const figuresOfStatement = remembered(({ text, cells }: Statement): ReadonlySet<Figure> => {
  const inCells = (cells ?? []).flatMap((cell) => figuresWithUnit(cell, unitOf(cells ?? [])));
  return new Set([...amountsOf(written(text)).map(({ figure }) => figure), ...inCells]);
});

/** The figures of a source and of what stands above it, those of cells also with their currency. */
export const figuresOfSource = remembered(({ statements, own }: Source): ReadonlySet<Figure> => {
  const rows = statements.filter(({ statement }) => statement.cells);
  return rows.reduce<ReadonlySet<Figure>>(
    (all, { statement }) => all.union(figuresOfStatement(statement)),
    figuresIn(own),
  );
});

function figuresWithUnit({ text, head }: Cell, unit: string): Figure[] {
  const [first] = readQuantities(text).quantities;
  if (first?.kind !== 'count') return [];
  const made = inUnitOf(first, head, unit);
  if (made.kind !== 'money' && made.kind !== 'share') return [];
  return amountsOf(written(text)).map(({ figure }) =>
    made.kind === 'money' ? `${made.unit}${figure}` : `${figure}%`,
  );
}

function quantitiesIn({ cells, text }: Statement): SourceQuantity[] {
  if (!cells) {
    return inElidedUnits(readQuantities(text)).flatMap((each) => placed(each, 0));
  }
  const unit = unitOf(cells);
  return cells.flatMap(({ text: cell, head, column }) =>
    readQuantities(cell).quantities.flatMap((quantity) =>
      placed(inUnitOf(quantity, head, unit), column),
    ),
  );
}

// "A pass lasts 12 months, a card 36": the bare figure that ends a clause may be in the unit before it.
function inElidedUnits({ text, quantities }: ReadText): Quantity[] {
  let unit = '';
  return quantities.flatMap((each) => {
    if (each.kind === 'duration') unit = each.unit;
    const isBare = each.kind === 'count' && /^(?:[.,;)]|$)/u.test(text.slice(each.end));
    return isBare && unit !== '' ? [each, inUnit(each, unit)] : [each];
  });
}

function placed(whole: Quantity, column: number): SourceQuantity[] {
  const isEnd = whole.low !== whole.high;
  return endsOf(whole).map((quantity) => ({ quantity, row: 0, column, isEnd }));
}

function unitOf(cells: Cell[]): string {
  return cells.find(({ head }) => unitHead.test(head.trim()))?.text ?? '';
}

function endsOf(quantity: Quantity): Quantity[] {
  if (quantity.low === quantity.high) return [quantity];
  return (['low', 'high'] as const).map((side) => {
    const [value, own] = [quantity[side], quantity.own[side]];
    return { ...quantity, low: value, high: value, own: { low: own, high: own } };
  });
}
