// What stands nearest to a question that the guides do not answer, for the reader to judge: where its words point
// nowhere and its meaning points somewhere. What is far in meaning would be beside the point.
import type { LabelledStatement } from '../../evidence/labels.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { cosinesOf } from '../../index/index-vectors.ts';
import { putsWords } from '../../language/put-words.ts';
import type { Evidence, PartEvidence } from '../../types.ts';
import type { Unit } from './choose-units.ts';
import { sayUnits } from './say-units.ts';

const mostStatements = 2;
/** Cosine from which a statement is near. */
const nearFrom = 0.5;

/** Pieces of one claim each, as of a draft; none where a part is answered, or where nothing is near. */
export function draftNearest(
  evidence: Evidence,
  labelled: LabelledStatement[],
  index: GuideIndex,
): string[] {
  const { query, parts, verdict } = evidence;
  const [part] = parts;
  if (verdict !== 'not-covered' || !part || query.quotes || putsWords(query.question)) return [];
  const near = labelled.filter((each) => cosineTo(each, part, index) >= nearFrom);
  const said = near.filter(({ statement: { text } }) => !/[:?]$/u.test(text));
  const oddsOf = ({ statement }: LabelledStatement) =>
    part.scores.get(statement) ?? Number.NEGATIVE_INFINITY;
  said.sort((one, other) => oddsOf(other) - oddsOf(one));
  return sayUnits(said.slice(0, mostStatements).map(unitOf), part.part);
}

function cosineTo(
  { statement, source }: LabelledStatement,
  { part: { vector } }: PartEvidence,
  index: GuideIndex,
): number {
  const { vectors } = index;
  if (!vectors || !vector) return 0;
  const { dimensions, statements } = vectors;
  const first = index.statementPosition(source.passage.guide, statement.id) * dimensions;
  return cosinesOf(statements.subarray(first, first + dimensions), vector)[0] ?? 0;
}

function unitOf(each: LabelledStatement): Unit {
  return each.statement.kind === 'row'
    ? { kind: 'rows', rows: [each] }
    : { kind: 'sentences', statements: [each] };
}
