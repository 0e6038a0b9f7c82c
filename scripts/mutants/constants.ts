// Mutants of the numbers at the top of a module: each a step down and a step up, and of a table of weights each
// left out.
import type { Module } from '../patterns/read-module.ts';
import { listed, nameOf, type SyntaxNode } from '../patterns/syntax.ts';
import { type Mutant, replacing } from './mutant.ts';
import { unwrapped } from './unwrapped.ts';

/** Whole numbers below it move by one, larger ones by a quarter. */
const fewest = 10;
/** What is smaller is a tolerance, and moves by an order of magnitude; shares above it move by a quarter. */
const tolerance = 0.01;

export function constantMutants(module: Module): Mutant[] {
  return Array.from(module.constants).flatMap(([name, init]) => {
    const stepsOf = /weights$/i.test(name) ? () => [0] : stepsFrom;
    return numbersIn(name, init).flatMap(({ name: its, node, value }) =>
      stepsOf(value).map((by) =>
        replacing(module, node, {
          kind: 'constant',
          of: its,
          what: `${its} ${value} -> ${by}`,
          by: String(by),
        }),
      ),
    );
  });
}

function stepsFrom(value: number): number[] {
  const isWhole = Number.isInteger(value);
  if (isWhole && Math.abs(value) < fewest) return [value - 1, value + 1];
  const factors = Math.abs(value) < tolerance ? [0.1, 10] : [0.75, 1.25];
  return factors.map((factor) => {
    const moved = value * factor;
    return isWhole ? Math.round(moved) : Number(moved.toPrecision(6));
  });
}

// A literal, or what arithmetic makes of literals.
function numberOf(node: unknown): number | undefined {
  const { type, value, operator, argument, left, right } = unwrapped(node);
  if (type === 'Literal') return typeof value === 'number' ? value : undefined;
  if (type === 'UnaryExpression' && operator === '-') {
    const positive = numberOf(argument);
    return positive === undefined ? undefined : -positive;
  }
  if (type !== 'BinaryExpression') return undefined;
  const one = numberOf(left);
  const other = numberOf(right);
  if (one === undefined || other === undefined) return undefined;
  return { '+': one + other, '-': one - other, '*': one * other, '/': one / other }[
    String(operator)
  ];
}

type Named = { name: string; node: SyntaxNode; value: number };

// A number itself, or those of an object that holds numbers alone.
function numbersIn(name: string, init: SyntaxNode): Named[] {
  const value = numberOf(init);
  if (value !== undefined) return [{ name, node: init, value }];
  const { type, properties } = unwrapped(init);
  if (type !== 'ObjectExpression') return [];
  const held = listed(properties).flatMap((property) => {
    const node = unwrapped(property.value);
    const own = numberOf(node);
    return own === undefined ? [] : [{ name: `${name}.${nameOf(property.key)}`, node, value: own }];
  });
  return held.length === listed(properties).length ? held : [];
}
