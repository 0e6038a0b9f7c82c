// A figure of a row is said of what its own column is of: the price for firms is not the one for clubs.

import { figuresLacking } from '../../language/figures.ts';
import { contrasts } from '../../language/lists/connectives.ts';
import { oneOf } from '../../language/one-of.ts';
import { figuresIn, partsBetween, Reading, readOnce, wordsOf } from '../../language/reading.ts';
import { stemsOf } from '../../language/terms.ts';
import { remembered } from '../../remembered.ts';
import type { Source } from '../source.ts';
import type { Rule } from './rule.ts';

const boundary = new RegExp(String.raw`[;,]\s|\s${oneOf(['and'], contrasts)}\s`, 'iu');
// Tells the order of figures and names apart.
const inTurn = /\brespectively\b/iu;

const guide = `
| Hall | Clubs | Firms | Seats |
| --- | --- | --- | --- |
| Barn | €15 an hour | €55 an hour | 60 |
`;

type Column = { head: Set<string>; figures: ReadonlySet<string>; shape: string };

/** The cells of a lone row that hold figures, each with the stems that tell its head from others of its kind. */
const columnsOf = remembered(({ statements }: Source): Column[] => {
  const [first] = statements;
  const cells = statements.length === 1 ? (first?.statement.cells?.slice(1) ?? []) : [];
  const columns = cells.map(({ head, text }) => ({
    head: new Set(stemsOf(head)),
    figures: figuresIn(new Reading(text)),
    shape: text.replaceAll(/[\p{N}.,\s]/gu, ''),
  }));
  return columns.map((column) => {
    const alike = columns.filter(({ shape }) => shape === column.shape);
    const own = [...column.head].filter((stem) => !alike.every(({ head }) => head.has(stem)));
    return { ...column, head: new Set(own) };
  });
});

/** The columns whose heads a clause holds, but for those within a longer one: "Hale" in "Little Hale". */
function namedIn(clause: Reading, columns: Column[]): Column[] {
  const words = new Set(wordsOf(clause).map(({ term }) => term));
  const named = columns.filter(({ head }) => head.size > 0 && head.isSubsetOf(words));
  return named.filter(
    ({ head }) =>
      !named.some((other) => other.head.size > head.size && head.isSubsetOf(other.head)),
  );
}

const clausesOf = readOnce((reading) =>
  partsBetween(reading, boundary).filter((clause) => figuresIn(clause).size > 0),
);

export const columnOther: Rule<'other-figure'> = {
  code: 'other-figure',
  contradicts: true,
  finds(claim, source) {
    const columns = columnsOf(source);
    if (columns.length < 2 || inTurn.test(claim.text)) return undefined;
    const said = figuresIn(claim);
    const isOther = clausesOf(claim).some((clause) => {
      const named = namedIn(clause, columns);
      const holding = columns.filter(
        ({ figures }) => figures.size > 0 && !figures.isDisjointFrom(figuresIn(clause)),
      );
      if (holding.length === 0 || holding.some((column) => named.includes(column))) return false;
      return named.some(
        ({ figures, shape }) =>
          holding.some((column) => column.shape === shape) &&
          figuresLacking(figures, said).length === figures.size,
      );
    });
    return isOther ? {} : undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Firms pay €55 an hour for the barn.' },
      { guide, claim: 'For clubs the barn costs €15 an hour and for firms €55.' },
      { guide, claim: 'The barn has 60 seats, and clubs may have it.' },
    ],
    catches: [
      { guide, claim: 'Firms pay €15 an hour for the barn.' },
      { guide, claim: 'For clubs the barn costs €55 an hour.' },
    ],
  },
};
