// Statements that a claim may sum up together: the items of a list, and the rows of a table that it names.
import type { LabelledStatement } from '../evidence/labels.ts';
import { isSameTable, type RowNames, rowNames } from '../evidence/row-names.ts';
import { figuresIn, type Reading, stemsIn } from '../language/reading.ts';
import { stemsOf } from '../language/terms.ts';
import { type Source, type SourceEvidence, sourceOf } from './source.ts';

type NamedRow = { row: LabelledStatement; names: RowNames };

/** What sums up several things names them side by side. */
const joint = /[,;:]\s|\s(?:and|or)\s/u;
/** In content words. */
const longestItem = 12;

/** The groups of some evidence. */
export class SourceGroups {
  readonly #evidence: SourceEvidence;
  readonly #lists: Source[];
  readonly #tables: NamedRow[][];

  constructor(evidence: SourceEvidence) {
    this.#evidence = evidence;
    this.#lists = listsOf(evidence.statements)
      .filter((items) => items.length > 1 && items.every(isShort))
      .map((items) => sourceOf(items, evidence));
    this.#tables = tablesOf(evidence.statements);
  }

  /**
   * Lists of more than one item, then for each table the rows that a claim with several figures names, for
   * figures tell which row they are from.
   */
  for(claim: Reading): Source[] {
    if (!joint.test(claim.text)) return [];
    if (figuresIn(claim).size < 2) return this.#lists;
    const said = stemsIn(claim);
    const isNamed = ({ names }: NamedRow) =>
      said.some((term) => names.first.has(term) || names.second.has(term));
    const tables = this.#tables
      .map((table) => table.filter(isNamed).map(({ row }) => row))
      .filter((rows) => rows.length > 1)
      .map((rows) => sourceOf(rows, this.#evidence));
    return [...this.#lists, ...tables];
  }
}

// Items that are sentences of their own are not summed up: their parts would be mixed.
function isShort({ statement }: LabelledStatement): boolean {
  return stemsOf(statement.text).length <= longestItem;
}

function listsOf(evidence: LabelledStatement[]): LabelledStatement[][] {
  const lists = new Map<string, LabelledStatement[]>();
  for (const entry of evidence) {
    const { kind, sectionId, block } = entry.statement;
    if (kind !== 'item' && kind !== 'step') continue;
    const key = `${entry.source.passage.id} ${sectionId} ${block}`;
    lists.set(key, [...(lists.get(key) ?? []), entry]);
  }
  return [...lists.values()];
}

function tablesOf(evidence: LabelledStatement[]): NamedRow[][] {
  const tables: LabelledStatement[][] = [];
  for (const row of evidence.filter(({ statement }) => statement.kind === 'row')) {
    const table = tables.find(([head]) => head && isSameTable(head, row));
    if (table) table.push(row);
    else tables.push([row]);
  }
  return tables.map((table) => {
    const names = rowNames(table);
    return table.flatMap((row, at) => (names[at] ? [{ row, names: names[at] }] : []));
  });
}
