// Chooses among statements that say different things of different ranges by the figure that a reader tells: of "under
// 3 days …", "3 to 10 days …", "more than 10 days …" the second, for who was ill for five.
import type { LabelledStatement } from '../../../evidence/labels.ts';
import type { GuideIndex } from '../../../index/guide-index.ts';
import { stemsOf } from '../../../language/terms.ts';
import { ownTerms } from '../../../retrieve/own-terms.ts';
import type { PartEvidence, Statement } from '../../../types.ts';
import {
  areApart,
  type Condition,
  conditionIn,
  figureFor,
  holdsFigure,
  tellsFigure,
} from './condition.ts';
import { unexplainedBy } from './reading.ts';
import { sayMembers } from './say-listed.ts';

/** Largest share of the question's mass that the statements may leave unexplained, 0 to 1. */
const mostUnexplained = 0.2;
/** Statements that a figure at the border of two may fall into. */
const mostFound = 2;

type Member = { member: LabelledStatement; condition: Condition };

/** The statements that hold for the figure of the question or of what is told beside it. */
export function inToldRange(
  evidence: PartEvidence,
  labelled: LabelledStatement[],
  index: GuideIndex,
): { pieces: string[]; rows: LabelledStatement[] } | undefined {
  const { part } = evidence;
  const told = part.withSituation ?? part.text;
  if (!tellsFigure(told)) return undefined;
  for (const run of runsIn(labelled)) {
    const [first] = run;
    const figure = first && figureFor(told, first.condition);
    if (figure === undefined || !isAbout(run, evidence, index)) continue;
    const found = run.filter(({ condition }) => holdsFigure(condition, figure));
    if (found.length === 0 || found.length > mostFound || found.length === run.length) continue;
    const rows = found.map(({ member }) => member);
    return { pieces: sayMembers(rows), rows };
  }
  return undefined;
}

// Neighbours of one section whose ranges lie apart, at least two.
function runsIn(labelled: LabelledStatement[]): Member[][] {
  const runs: Member[][] = [];
  let run: Member[] = [];
  for (const member of labelled) {
    const condition = conditionOf(member.statement);
    const last = run.at(-1);
    const goesOn = last !== undefined && isBeside(member, last.member);
    // "Grown-ups pay £5" between two ranges is of neither.
    if (!condition && goesOn) continue;
    const isNext =
      goesOn && condition && run.every((other) => areApart(other.condition, condition));
    if (!isNext && run.length > 1) runs.push(run);
    if (!isNext) run = [];
    if (condition) run.push({ member, condition });
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

const known = new WeakMap<Statement, { condition: Condition | undefined }>();

function conditionOf(statement: Statement): Condition | undefined {
  const { kind, text } = statement;
  if (kind === 'row' || kind === 'code') return undefined;
  const read = known.get(statement) ?? { condition: conditionIn(text) };
  known.set(statement, read);
  return read.condition;
}

function isBeside(one: LabelledStatement, other: LabelledStatement): boolean {
  return (
    one.source.passage.guide === other.source.passage.guide &&
    one.statement.sectionId === other.statement.sectionId
  );
}

// It holds the words of the question, or what scored best.
function isAbout(run: Member[], { part, scores }: PartEvidence, index: GuideIndex): boolean {
  const own = ownTerms(part.terms);
  const [first] = run;
  if (!first) return false;
  const { guide } = first.member.source.passage;
  const { path } = index.section(guide, first.member.statement.sectionId);
  const texts = run.map(
    ({ member: { statement } }) => `${statement.leadIn ?? ''} ${statement.text}`,
  );
  const known = new Set(stemsOf([index.guide(guide).title, ...path, ...texts].join('\n')));
  if (unexplainedBy(known, own, index) <= mostUnexplained) return true;
  const most = Math.max(...scores.values());
  return run.some(({ member }) => scores.get(member.statement) === most);
}
