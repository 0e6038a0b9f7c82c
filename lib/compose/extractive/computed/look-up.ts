// Looks up cells: of rows that are named or leant on, in the columns that are asked for.
import type { Table, TableColumn } from '../../../evidence/tables.ts';
import { isLight } from '../../../language/light-words.ts';
import { comparatives } from '../../../language/lists/measures.ts';
import { pronouns } from '../../../language/lists/pronouns.ts';
import { measures, questionWords } from '../../../language/lists/questions.ts';
import { oneOf } from '../../../language/one-of.ts';
import { quantityKindsAsked } from '../../../language/quantity-asked.ts';
import { asksYesOrNo } from '../../../language/question-forms.ts';
import { normalize, stemOf, stemsOf, tokenize } from '../../../language/terms.ts';
import type { Ask } from './ask.ts';
import { moneyColumns } from './money-columns.ts';
import { rangePairOf } from './range-pair.ts';
import type { Reading } from './reading.ts';
import type { Asked, Worked } from './worked.ts';

/** Rows that a lookup may name at most. */
const mostLookedUp = 8;

/** A row that is named, and a column: one cell. */
export function lookedUp(asked: Asked): Worked | undefined {
  const { reading, ask, own, part } = asked;
  const { table, named, leant } = reading;
  const isOfAll = reading.isOfAll && !part.leans && !asksYesOrNo(part.text);
  if (isOfAll && table.rows.length <= mostLookedUp) return ofAllRows(asked);
  const isLeaning = named.rows.length === 0;
  const rows = isLeaning ? leant : named.rows;
  if (rows.length === 0 || rows.length > (isLeaning ? 1 : mostLookedUp)) return undefined;
  if (rows.length === table.rows.length) return undefined;
  const heads = new Set(table.naming.flatMap(({ name }) => stemsOf(name)));
  const namesOnly = own.every(({ term }) => named.used.has(term) || heads.has(term));
  const before = namesOnly && !isLeaning ? reading.columnsBefore : [];
  const byHead = reading.columns.length > 0 ? reading.columns : before;
  const text = namesOnly && !isLeaning ? `${part.before ?? ''} ${part.text}` : part.text;
  const columns = byHead.length > 0 ? oneOfPair(byHead, reading, ask) : columnsByKind(table, text);
  if (columns.length === 0) return undefined;
  return turnedRound(asked, columns) ?? { kind: 'rows', rows, columns };
}

function ofAllRows({ reading: { table, columns: byHead }, part }: Asked): Worked | undefined {
  const columns = byHead.length > 0 ? byHead : columnsByKind(table, part.text);
  const isAmount = columns.some(({ isMeasured }) => isMeasured);
  return isAmount ? { kind: 'rows', rows: [...table.rows.keys()], columns } : undefined;
}

// "Who reports to the workshop lead?" names what stands in the cells of others, behind the column's head.
function turnedRound({ reading, ask, part }: Asked, [column]: TableColumn[]): Worked | undefined {
  const { table, named } = reading;
  const [row] = named.rows;
  if (!ask.isOpen || !column || row === undefined || named.rows.length > 1) return undefined;
  const naming = table.isCoded ? table.naming.slice(1) : table.naming;
  const names = naming.map(({ cells }) => (cells[row] ?? '').toLowerCase());
  const rows = column.cells.flatMap((text, at) => {
    const isNamed = names.some((name) => name !== '' && text.toLowerCase().includes(name));
    return at !== row && isNamed ? [at] : [];
  });
  const stems = stemsOf(part.text);
  const head = stems.findIndex((stem) => stemsOf(column.head).includes(stem));
  const name = stems.findIndex((stem) => named.used.has(stem));
  return rows.length > 0 && head >= 0 && head < name
    ? { kind: 'rows', rows, columns: [column] }
    : undefined;
}

function oneOfPair(columns: TableColumn[], { table }: Reading, { end }: Ask): TableColumn[] {
  const pair = rangePairOf(table);
  if (!pair || !end || !columns.includes(pair.low) || !columns.includes(pair.high)) return columns;
  return columns.filter((column) => column !== pair[end === 'low' ? 'high' : 'low']);
}

const howMuchOf = /\bhow (\p{L}{3,8})\b/iu;
/** Without a head in the question, the only column of the kind of figure that it asks for. */
export function columnsByKind(table: Table, question: string): TableColumn[] {
  const byNoun = columnsOfNoun(table.columns, question);
  if (byNoun.length > 0) return byNoun;
  const byQuestion = table.columns.filter(({ head }) => isAskedBy(question, head));
  if (byQuestion.length > 0) return byQuestion;
  const kinds = quantityKindsAsked(question);
  if (kinds.length === 0) return [];
  const columns = table.columns.filter((column) => !column.isUnit && column !== table.naming[0]);
  const ofKind = columns.filter(({ quantities }) =>
    quantities.some((quantity) => quantity && kinds.includes(quantity.kind)),
  );
  const wantsMoney = kinds.includes('money') && ofKind.length === 0;
  const fitting = wantsMoney ? moneyColumns(columns, table.surroundings) : ofKind;
  const pair = rangePairOf(table);
  const arePair =
    fitting.length === 2 && pair && fitting.includes(pair.low) && fitting.includes(pair.high);
  return fitting.length === 1 || arePair ? fitting : [];
}

// "How heavy" asks for a weight.
function columnsOfNoun(columns: TableColumn[], question: string): TableColumn[] {
  const adjective = howMuchOf.exec(question)?.[1]?.toLowerCase().replace(/[ey]$/, '');
  if (!adjective) return [];
  const found = Object.entries(comparatives).find(
    ([word, { kinds }]) => kinds.length > 0 && word.startsWith(adjective),
  );
  const nouns = new Set((found?.[1].nouns ?? []).map(stemOf));
  return columns.filter(({ head }) => stemsOf(head).some((stem) => nouns.has(stem)));
}

const standsIn = new Set(pronouns);

const opener = new RegExp(
  String.raw`^\P{L}*(?:(?:and|but|so) )?${oneOf(questionWords)}\b(?! ${oneOf(measures)}\b)`,
  'iu',
);

// "What does a junior do?" of a column "What they do", which has no content word; "How do I become a steward?" of "How
// you get there".
function isAskedBy(question: string, head: string): boolean {
  const words = tokenize(head)
    .map(normalize)
    .filter((word) => !standsIn.has(word));
  if (words.length < 2 || stemsOf(head).some((stem) => !isLight(stem))) return false;
  const asks = opener.exec(question)?.[0].trim().toLowerCase();
  if (asks === 'how' && words[0] === asks) return true;
  const asked = new Set(tokenize(question).map((word) => stemOf(normalize(word))));
  return words.every((word) => asked.has(stemOf(word)));
}
