// Answers a part of a question from the rows of a table, whatever statement scored best, when its grammar asks
// for something that rows settle and it is about the table.
import type { LabelledStatement } from '../../../evidence/labels.ts';
import { type Table, tablesIn } from '../../../evidence/tables.ts';
import type { GuideIndex } from '../../../index/guide-index.ts';
import { expectedOf } from '../../../language/expected-answer.ts';
import { stemsOf } from '../../../language/terms.ts';
import type { PartEvidence, QueryPart, Statement } from '../../../types.ts';
import { beginningWith } from '../beginning-with.ts';
import { type Ask, readAsk } from './ask.ts';
import { computeListed } from './compute-listed.ts';
import { type Reading, readTable } from './reading.ts';
import { sayWorked } from './say-worked.ts';
import { inToldRange } from './told-range.ts';
import { workOut } from './work-out.ts';
import type { Worked } from './worked.ts';
import { yesOrNo } from './yes-or-no.ts';

/**
 * An answer from one table or list; without pieces when it is sure that no row holds it. `untold` are words of the
 * question for what its cells do not give.
 */
export type Computed = { pieces: string[]; rows: LabelledStatement[]; untold?: string[] };

/** Largest share of the question's mass that the table may leave unexplained, 0 to 1. */
const mostUnexplained = 0.2;
/** The same where the grammar leaves no doubt: rows in the order of a measure. */
const mostUnexplainedInOrder = 0.45;

const known = new WeakMap<PartEvidence, { computed: Computed | undefined; said: number }>();

/**
 * What is worked out for a part, or undefined when no table settles it; worked out once.
 * @param asked `said` is what was quoted before: in the last answer, and for the parts before this one.
 */
export function computeAnswer(
  evidence: PartEvidence,
  labelled: LabelledStatement[],
  asked: { index: GuideIndex; said: ReadonlySet<Statement> },
): Computed | undefined {
  const { size } = asked.said;
  let found = known.get(evidence);
  if (found?.said !== size) {
    found = { computed: compute(evidence, labelled, asked), said: size };
    known.set(evidence, found);
  }
  return found.computed;
}

function compute(
  evidence: PartEvidence,
  labelled: LabelledStatement[],
  { index, said }: { index: GuideIndex; said: ReadonlySet<Statement> },
): Computed | undefined {
  const { part, passages } = evidence;
  const ranks = new Map(
    passages.map(({ passage }, rank) => [`${passage.guide}#${passage.sectionId}`, rank]),
  );
  const ask = readAsk(part.text);
  if (ask.wantsReason) return undefined;
  const own = labelled.filter(({ source, statement }) =>
    ranks.has(`${source.passage.guide}#${statement.sectionId}`),
  );
  const readings = tablesIn(own, index)
    .map((table) => readTable(table, part, { index, said }))
    .filter((reading) => isAbout(reading, ask) || holdsBest(reading.table, evidence))
    .sort(
      (one, other) =>
        leansOn(other, part) - leansOn(one, part) ||
        one.unexplained - other.unexplained ||
        Number(other.leant.length === 1) - Number(one.leant.length === 1) ||
        rankOf(one, ranks) - rankOf(other, ranks),
    );
  for (const reading of readings) {
    const worked = workOut(reading, { ask, part, isAbout: isAbout(reading, ask) });
    if (!worked || (worked.kind === 'count' && worked.things && isCountTold(evidence))) continue;
    const found = {
      ...computed(worked, { ...reading.table, titled: titledRows(reading) }),
      untold: untoldMean(ask, part, worked),
    };
    const word = yesOrNo(worked, reading, { part, ask });
    return word ? { ...found, pieces: beginningWith(word, found.pieces) } : found;
  }
  return computeListed(ask, evidence, own, { index, said }) ?? inToldRange(evidence, own, index);
}

const meanWord = /\baverages?\b|\bmean\b/iu;

// "What is the average wage?" of rows that have a range each, which have no mean.
function untoldMean(ask: Ask, { text }: QueryPart, worked: Worked): string[] {
  const heads = worked.kind === 'rows' ? worked.columns.map(({ head }) => head) : [];
  const isUntold = ask.wantsMean && heads.length > 0 && !heads.some((head) => meanWord.test(head));
  return isUntold ? (meanWord.exec(text)?.slice(0, 1) ?? []) : [];
}

function isAbout({ unexplained }: Reading, ask: Ask): boolean {
  return unexplained <= most(ask);
}

// "And the lowest?" is asked of the table that was quoted last, and so is "… and for how long am I one?".
function leansOn({ leant }: Reading, { leans, isBound }: QueryPart): number {
  return Number((leans === true || isBound === true) && leant.length > 0);
}

function holdsBest({ rows }: Table, { scores }: PartEvidence): boolean {
  const best = Math.max(...scores.values());
  return rows.some(({ statement }) => scores.get(statement) === best);
}

// "It has 64 beds in 12 rooms" tells how many there are, and a price list of three kinds of beds does not.
function isCountTold({ part, scores }: PartEvidence): boolean {
  const best = Math.max(...scores.values());
  const isShown = (text: string) => expectedOf(part.text).some((shows) => shows(text));
  return [...scores].some(([{ text, cells }, score]) => score === best && !cells && isShown(text));
}

function most({ wantsOrder, extreme }: Ask): number {
  return wantsOrder && extreme ? mostUnexplainedInOrder : mostUnexplained;
}

function sectionOf({ rows }: Table): string {
  const [first] = rows;
  return `${first?.source.passage.guide}#${first?.statement.sectionId}`;
}

function rankOf({ table }: Reading, ranks: ReadonlyMap<string, number>): number {
  return ranks.get(sectionOf(table)) ?? 0;
}

function computed(worked: Worked, table: Table): Computed {
  const rows = rowsOf(worked).flatMap((row) => table.rows[row] ?? []);
  return { pieces: sayWorked(worked, table), rows };
}

function rowsOf(worked: Worked): number[] {
  if (worked.kind === 'none') return [];
  return worked.kind === 'spread' ? [worked.row] : worked.rows;
}

// "What does a journeyman earn?" of a row whose first cell is "Trained".
function titledRows({ table, named }: Reading): ReadonlySet<number> {
  const [first, second] = table.naming;
  const isSaid = (text = '') => stemsOf(text).some((stem) => named.used.has(stem));
  return new Set(
    named.rows.filter((row) => !isSaid(first?.cells[row]) && isSaid(second?.cells[row])),
  );
}
