// What is quoted comes with what qualifies it: the list below an item, the footnotes whose marks it bears, the code
// that a line leads to.
import { isInBlock, type LabelledStatement } from '../../evidence/labels.ts';
import type { Unit } from './unit.ts';

/** The units, each with the statements that qualify it, none said twice; those of rows are a unit behind them. */
export function withQualifiers(units: Unit[], labelled: LabelledStatement[]): Unit[] {
  const said = new Set(units.flatMap(statementsIn).map(({ statement }) => statement));
  const qualifiersOf = (each: LabelledStatement) => {
    const fresh = qualifiersIn(labelled, each).filter(({ statement }) => !said.has(statement));
    for (const { statement } of fresh) said.add(statement);
    return fresh;
  };
  return units.flatMap((unit): Unit[] => {
    if (unit.kind === 'sentences') {
      const statements = unit.statements.flatMap((each) => [each, ...qualifiersOf(each)]);
      return [{ kind: 'sentences', statements }];
    }
    if (unit.kind === 'rows') return [unit, ...asSentences(unit.rows.flatMap(qualifiersOf))];
    // Of an item below which a part was chosen, the rest is left.
    const items = unit.items.flatMap((item) => unit.below?.get(item) ?? [item]);
    const below = items.map((item) => [item, qualifiersOf(item)] as const);
    return [{ ...unit, below: new Map([...(unit.below ?? []), ...nested(below)]) }];
  });
}

type Below = readonly [item: LabelledStatement, below: LabelledStatement[]];

// What qualifies an item may do so by way of another one, below which it then stands.
function nested(all: Below[]): Below[] {
  return all.flatMap(([item, below]) => {
    const within = below.map((each) => [each, qualifiersIn(below, each)] as const);
    const deeper = new Set(within.flatMap(([, own]) => own));
    const direct = below.filter((each) => !deeper.has(each));
    const inner = within.filter(([each]) => direct.includes(each));
    return direct.length === 0 ? [] : [[item, direct] as const, ...nested(inner)];
  });
}

function asSentences(statements: LabelledStatement[]): Unit[] {
  return statements.length === 0 ? [] : [{ kind: 'sentences', statements }];
}

/** The units of what qualifies some rows alone. */
export function notesOfRows(rows: LabelledStatement[], labelled: LabelledStatement[]): Unit[] {
  return withQualifiers([{ kind: 'rows', rows }], labelled).slice(1);
}

function statementsIn(unit: Unit): LabelledStatement[] {
  if (unit.kind === 'sentences') return unit.statements;
  if (unit.kind === 'rows') return unit.rows;
  return [...unit.items, ...[...(unit.below?.values() ?? [])].flat()];
}

function qualifiersIn(
  labelled: LabelledStatement[],
  { statement, source }: LabelledStatement,
): LabelledStatement[] {
  const ids = statement.qualifiedBy ?? [];
  if (ids.length === 0) return [];
  return labelled.filter(
    (other) =>
      other.source.passage.guide === source.passage.guide && ids.includes(other.statement.id),
  );
}

/** The item in whose list another one stands, and which is told with it. */
export function itemAbove<Each extends LabelledStatement>(
  item: LabelledStatement,
  labelled: Each[],
): Each | undefined {
  const { id, leadIn } = item.statement;
  return labelled.find(
    ({ statement, ...other }) =>
      statement.text === leadIn &&
      statement.qualifiedBy?.includes(id) &&
      isInBlock({ statement, ...other }, item),
  );
}

/** Whether a line leads to what is not there: it says nothing by itself. */
export function leadsNowhere(line: LabelledStatement, labelled: LabelledStatement[]): boolean {
  const { text, kind, qualifiedBy, block } = line.statement;
  if (kind === 'row' || kind === 'code' || !/[:：]$/u.test(text)) return false;
  if (qualifiedBy) return false;
  return !labelled.some(
    (other) =>
      (isInBlock(other, line, block + 1) && other.statement.kind === 'row') ||
      (other.statement.leadIn === text && other.source.passage.guide === line.source.passage.guide),
  );
}
