// What a claim works out of the rows that it cites: how many they are, by how much two of their figures differ, or
// what those of a column are on average. Worked out once more here, and then no longer part of what the guide itself must say.

import type { LabelledStatement } from '../evidence/labels.ts';
import { isSameTable } from '../evidence/row-names.ts';
import { inUnitOf } from '../evidence/tables.ts';
import { differenceOf, meanOf } from '../evidence/worked-out.ts';
import { type Quantity, readQuantities } from '../language/quantities.ts';
import { stemsOf } from '../language/terms.ts';
import type { Cell } from '../types.ts';

const counted = /^(\p{N}{1,3}) (?:of (\p{N}{1,3})|(\p{L}{2,30})): /u;
const mean = /\s–\s([^–]{1,40}) on average\.?\s*$/u;
const difference =
  /\s–\s(?:a difference of (?<lone>[^–]{1,40}?)|(?<more>[^–]{1,40}) more)(?<low> at the low end)?\.?\s*$/u;

/**
 * A claim without the count of the rows that it cites ("3 of 7: …", "4 funds: …") and without the difference of two of their
 * figures (" – €29 more."), where either is right; else the claim as it is.
 * @param evidence All statements of the evidence, for how many rows a table has.
 */
export function withoutWorkedOut(
  claim: string,
  cited: LabelledStatement[],
  evidence: LabelledStatement[],
): string {
  const [first] = cited;
  if (!first) return claim;
  if (cited.every(({ statement }) => statement.kind !== 'row')) {
    return withoutListedDifference(claim, cited);
  }
  if (!cited.every((row) => isSameTable(row, first))) return claim;
  return withoutMean(withoutDifference(withoutCount(claim, cited, first, evidence), cited), cited);
}

// Of one column of all cited rows, each of whose figures the claim gives.
function withoutMean(claim: string, cited: LabelledStatement[]): string {
  const found = mean.exec(claim);
  if (!found) return claim;
  const rest = claim.slice(0, found.index);
  const operands = operandsIn(rest, cited);
  const columns = [...Map.groupBy(operands, ({ column }) => column).values()];
  const isRight = columns.some(
    (own) =>
      own.length === cited.length &&
      new Set(own.map(({ row }) => row)).size === cited.length &&
      meanOf(
        own.map(({ quantity }) => quantity),
        own[0]?.text ?? '',
      ) === found[1],
  );
  return isRight ? `${rest}.` : claim;
}

// Of two sentences or items that the claim holds whole, by the amounts of one kind in them.
function withoutListedDifference(claim: string, cited: LabelledStatement[]): string {
  const found = differenceIn(claim);
  if (!found) return claim;
  const { rest, said, isOrdered } = found;
  const texts = cited.map(({ statement }) => statement.text.replace(/[.;]$/, ''));
  const inOrder = texts.toSorted((one, other) => rest.indexOf(one) - rest.indexOf(other));
  const [one, other, ...more] = inOrder;
  if (!one || !other || more.length > 0 || rest !== `${one}; ${other}`) return claim;
  const isRight = readQuantities(one).quantities.some((first) =>
    readQuantities(other).quantities.some(
      (second) =>
        (!isOrdered || first.low > second.low) && differenceOf(first, second, one) === said,
    ),
  );
  return isRight ? `${rest}.` : claim;
}

function differenceIn(claim: string) {
  const found = difference.exec(claim);
  const said = (found?.groups?.lone ?? found?.groups?.more)?.replace(/\.$/, '').trim();
  if (!found || !said) return undefined;
  return {
    said,
    rest: claim.slice(0, found.index),
    isOrdered: found.groups?.more !== undefined,
    isOfLowEnds: found.groups?.low !== undefined,
  };
}

function withoutCount(
  claim: string,
  cited: LabelledStatement[],
  first: LabelledStatement,
  evidence: LabelledStatement[],
): string {
  const found = counted.exec(claim);
  if (!found) return claim;
  const all = evidence.filter((row) => isSameTable(row, first)).length;
  const [whole, count, of, things = ''] = found;
  const heads = first.statement.cells?.slice(0, 2).map(({ head }) => head) ?? [];
  const isCalled = of !== undefined || stemsOf(heads.join(' ')).includes(stemsOf(things)[0] ?? '');
  const isRight = Number(count) === cited.length && Number(of ?? count) === all && isCalled;
  const isEach = cited.every(({ statement }) =>
    claim.includes(statement.cells?.[0]?.text ?? claim),
  );
  return isRight && isEach ? claim.slice(whole.length) : claim;
}

// Only of figures that the claim gives with the head of their column: of one column in two rows, or of one row;
// the larger one first where it says "more".
function withoutDifference(claim: string, cited: LabelledStatement[]): string {
  const found = differenceIn(claim);
  if (!found) return claim;
  const { said, rest } = found;
  const operands = operandsIn(rest, cited);
  const isRight = operands.some((one, at) =>
    operands.slice(at + 1).some((other) => {
      if (one.column !== other.column && one.row !== other.row) return false;
      if (found.isOfLowEnds && (one.isHighEnd || other.isHighEnd)) return false;
      const isOrdered = !found.isOrdered || one.quantity.low > other.quantity.low;
      return isOrdered && differenceOf(one.quantity, other.quantity, one.text) === said;
    }),
  );
  return isRight ? `${rest}.` : claim;
}

type Operand = {
  quantity: Quantity;
  text: string;
  at: number;
  row: number;
  column: number;
  isHighEnd: boolean;
};

// The figures of the cited cells that the claim holds, in its order; the ends of a range count each by itself.
function operandsIn(claim: string, cited: LabelledStatement[]): Operand[] {
  return cited
    .flatMap(({ statement }, row) => (statement.cells ?? []).map((cell) => ({ cell, row })))
    .filter(({ cell }) => claim.includes(cell.text) && claim.includes(cell.head))
    .flatMap(({ cell, row }) => endsOf(cell, row, claim.lastIndexOf(cell.text)))
    .sort((one, other) => one.at - other.at);
}

function endsOf({ text, head, column }: Cell, row: number, at: number): Operand[] {
  const [first] = readQuantities(text).quantities;
  if (!first) return [];
  const quantity = inUnitOf(first, head);
  const end = (side: 'low' | 'high'): Operand => {
    const [value, own] = [quantity[side], quantity.own[side]];
    const lone = { ...quantity, low: value, high: value, own: { low: own, high: own } };
    const isHighEnd = side === 'high' && quantity.low !== quantity.high;
    return { quantity: lone, text, at, row, column, isHighEnd };
  };
  return quantity.low === quantity.high ? [end('low')] : [end('low'), end('high')];
}
