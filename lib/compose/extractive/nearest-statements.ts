// What stands nearest to a question that the guides do not answer, for the reader to judge: where its words point
// nowhere and its meaning points somewhere. What is far in meaning would be beside the point.
import type { LabelledStatement } from '../../evidence/labels.ts';
import { cosineTo } from '../../evidence/statement-cosine.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { putsWords } from '../../language/put-words.ts';
import type { Evidence } from '../../types.ts';
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
  const { vector } = part.part;
  if (!vector) return [];
  const near = labelled.filter((each) => cosineTo(each, vector, index) >= nearFrom);
  const said = near.filter(({ statement: { text } }) => !/[:?]$/u.test(text));
  const oddsOf = ({ statement }: LabelledStatement) =>
    part.scores.get(statement) ?? Number.NEGATIVE_INFINITY;
  said.sort((one, other) => oddsOf(other) - oddsOf(one));
  return sayUnits(said.slice(0, mostStatements).map(unitOf), part.part);
}

function unitOf(each: LabelledStatement): Unit {
  return each.statement.kind === 'row'
    ? { kind: 'rows', rows: [each] }
    : { kind: 'sentences', statements: [each] };
}
