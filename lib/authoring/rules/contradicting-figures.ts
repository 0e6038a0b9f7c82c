// Two statements that say the same of the same thing, with another figure: an answer may quote either.
import { amountsOf, written } from '../../language/figures.ts';
import { calendarUnits, clockUnits, otherUnits } from '../../language/lists/units.ts';
import { inSingular, stemsOf, tokenize } from '../../language/terms.ts';
import type { Section, Statement } from '../../types.ts';
import { lineOf, type ReadGuide, shown } from '../read-guide.ts';
import type { Rule } from './rule.ts';

/** Words with a meaning that two statements have to share to be about the same thing. */
const fewestStems = 3;
/** The same where they stand under headings that are not the same. */
const fewestApart = 5;
const units = new Set([
  ...Object.keys(clockUnits),
  ...Object.keys(calendarUnits),
  ...Object.keys(otherUnits),
]);

export const contradictingFigures: Rule = {
  code: 'contradicting-figures',
  level: 'warning',
  about: 'What the guide says twice it says with the same figure.',
  finds(read) {
    const sections = new Map(read.guide.sections.map((section) => [section.id, section]));
    const bySaying = Map.groupBy(read.guide.statements.flatMap(measured), ({ saying }) => saying);
    return [...bySaying.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const other = others.find(
        (each) => each.figure !== first.figure && isSame(first, each, sections),
      );
      return other ? [told(first, other, read)] : [];
    });
  },
  examples: {
    keeps: [
      {
        guide:
          '# Town\n\n## Pass\n\nA day pass for the bus costs €7.\n\nA month pass for the bus costs €70.',
      },
      {
        guide:
          '# Town\n\n## Berlin\n\nThe rent of a small room is €600.\n\n## Bonn\n\nThe rent of a small room is €500.',
      },
      { guide: '# Town\n\nIn 2024 the day pass cost €7.\n\nIn 2025 the day pass cost €8.' },
      {
        guide:
          '# Town\n\nVersion 3 of the city app runs here.\n\nVersion 4 of the city app runs here.',
      },
    ],
    catches: [
      {
        guide:
          '# Town\n\n## Pass\n\nA day pass for the bus costs €7.\n\nThe day pass for the bus costs €8.',
      },
      {
        guide:
          '# Town\n\n## Costs\n\nA day pass for the old city bus costs €7.\n\n## Bus\n\nThe day pass for the old city bus costs €8.',
      },
      {
        guide:
          '# Town\n\n## Library\n\nA borrowed book is due after 14 days.\n\nBorrowed books are due after 21 days.',
      },
    ],
  },
};

type Measured = { statement: Statement; saying: string; figure: string; stems: number };

// One figure with a unit, and all that is said beside it. With two of them, one tells which is meant.
function measured(statement: Statement): Measured[] {
  const { kind, leadIn, topic } = statement;
  if (kind !== 'sentence' && kind !== 'item') return [];
  const text = written(statement.text);
  const [amount, second] = amountsOf(text);
  if (amount?.role !== 'lone' || second) return [];
  const rest = `${text.slice(0, amount.start)} ${text.slice(amount.end)}`;
  const unit = inSingular(tokenize(text.slice(amount.end))[0] ?? '');
  const isMeasure = /[^\d.:#+]/.test(amount.figure) || units.has(unit);
  const stems = [...stemsOf(rest)].sort();
  if (!isMeasure || stems.length < fewestStems) return [];
  const context = stemsOf(`${leadIn ?? ''} ${topic ?? ''}`).sort();
  return [
    {
      statement,
      saying: JSON.stringify([stems, context]),
      figure: amount.figure,
      stems: stems.length,
    },
  ];
}

// Under another heading the same words may be about something else, unless they name it themselves.
function isSame(one: Measured, other: Measured, sections: Map<string, Section>): boolean {
  const from = sections.get(one.statement.sectionId);
  const to = sections.get(other.statement.sectionId);
  if (!from || !to) return false;
  if (from === to) return true;
  const said = new Set(stemsOf(one.statement.text));
  const areNamed = [from, to].some(({ title }) => stemsOf(title).every((stem) => said.has(stem)));
  return one.stems >= fewestApart && areNamed;
}

function told(first: Measured, other: Measured, read: ReadGuide) {
  const line = lineOf(read, other.statement);
  const text = `"${shown(other.statement.text)}" contradicts "${shown(first.statement.text)}" on line ${lineOf(read, first.statement)} in its figure. Say it once, or say in which case each holds.`;
  return { line, text };
}
