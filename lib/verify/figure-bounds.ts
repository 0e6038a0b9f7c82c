// Holds the figures of a claim against the range that the guide gives them in: "at least $110K" and
// "from $110K" need its lower end, "up to $160K" its upper one, "more than $250K" one that is open ("+").
import { type Amount, amountsOf, type Figure, isHeld, written } from '../language/figures.ts';
import { boundsBefore, boundsBehind } from '../language/lists/bounds.ts';
import { hedges } from '../language/lists/strength.ts';
import { oneOf } from '../language/one-of.ts';
import type { Reason } from '../wire/codes.ts';

type Bound = keyof typeof boundsBefore;

const before: [Bound, RegExp][] = [
  ['from', new RegExp(String.raw`\b${oneOf(boundsBefore.from)}$`, 'i')],
  ['to', new RegExp(String.raw`\b${oneOf(boundsBefore.to)}$`, 'i')],
  ['above', new RegExp(String.raw`\b${oneOf(boundsBefore.above)}$`, 'i')],
  ['below', new RegExp(String.raw`\b${oneOf(boundsBefore.below)}$`, 'i')],
];
const behind: [Bound, RegExp][] = [
  ['from', new RegExp(String.raw`^,? ?${oneOf(boundsBehind.from)}\b`, 'i')],
  ['to', new RegExp(String.raw`^,? ?${oneOf(boundsBehind.to)}\b`, 'i')],
  ['above', new RegExp(String.raw`^,? ?${oneOf(boundsBehind.above)}\b`, 'i')],
  ['below', new RegExp(String.raw`^,? ?${oneOf(boundsBehind.below)}\b`, 'i')],
];
const hedge = new RegExp(String.raw`\b${oneOf(hedges)}$`, 'i');

/** Why a text does not give a figure as the bound that a claim makes of it, or undefined. */
export function misplacedBound(claim: string, text: string): Reason | undefined {
  const said = written(claim);
  const stated = written(text);
  const given = amountsOf(stated);
  for (const amount of amountsOf(said)) {
    const same = given.filter(({ figure }) => isHeld(amount.figure, figure));
    const bound = boundOf(said, amount);
    const fits = (other: Amount) =>
      fitsRange(amount, other) && (!bound || fitsBound(bound, other, boundOf(stated, other)));
    if (bound ? !same.some(fits) : same.length > 0 && !same.some(fits)) return reasonFor(bound);
  }
  return undefined;
}

// The ends of a range that is claimed are ends of the same kind in the text.
function fitsRange({ role }: Amount, other: Amount): boolean {
  return role === 'lone' || other.role === 'lone' || other.role === role;
}

function fitsBound(bound: Bound, { role, figure }: Amount, stated: Bound | undefined): boolean {
  if (bound === stated) return true;
  if (bound === 'from') return role !== 'high';
  if (bound === 'to') return role !== 'low';
  return bound === 'above' ? role === 'low' || isOpen(figure) : role === 'high';
}

function boundOf(text: string, { start, end, role }: Amount): Bound | undefined {
  if (role !== 'lone') return undefined;
  const near = text.slice(Math.max(0, start - 40), start).trimEnd();
  const head = near.replace(hedge, '').trimEnd();
  const tail = text.slice(end);
  const found =
    before.find(([, pattern]) => pattern.test(head)) ??
    behind.find(([, pattern]) => pattern.test(tail));
  return found?.[0];
}

function isOpen(figure: Figure): boolean {
  return figure.endsWith('+');
}

function reasonFor(bound: Bound | undefined): Reason {
  if (bound === 'above') return { code: 'none-above', values: {} };
  if (bound === 'below') return { code: 'none-below', values: {} };
  return { code: 'other-end', values: {} };
}
