// What stands nearest to a question that the guides do not answer, for the reader to judge: where its words point
// nowhere and its meaning points somewhere. What is far in meaning, or near for the guide's own subject alone, would be
// beside the point: the sections that are named then stand for it.
import type { LabelledStatement } from '../../evidence/labels.ts';
import { cosinesWith } from '../../evidence/statement-cosine.ts';
import { statementTerms } from '../../evidence/statement-terms.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { isLight } from '../../language/light-words.ts';
import { putsWords } from '../../language/put-words.ts';
import { stemsOf } from '../../language/terms.ts';
import { ownTerms } from '../../retrieve/own-terms.ts';
import type { Evidence, PartEvidence } from '../../types.ts';
import { sayUnits } from './say-units.ts';
import type { Unit } from './unit.ts';

const mostStatements = 2;
/** Cosine from which a statement is near. */
const nearFrom = 0.5;
/** Share of a guide's sections beyond which a word that they hold is its subject. */
const subjectFrom = 0.5;

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
  const cosines = cosinesWith(labelled, vector, index);
  const near = labelled.filter((_, at) => (cosines[at] ?? 0) >= nearFrom);
  const said = near.filter(
    (each) => !/[:?]$/u.test(each.statement.text) && !sharesSubjectOnly(each, part, index),
  );
  const oddsOf = ({ statement }: LabelledStatement) =>
    part.scores.get(statement) ?? Number.NEGATIVE_INFINITY;
  said.sort((one, other) => oddsOf(other) - oddsOf(one));
  return sayUnits(said.slice(0, mostStatements).map(unitOf), part.part, index);
}

// What has no word of the question but those of the guide's own subject is near to whatever is asked about that.
function sharesSubjectOnly(
  { statement, source }: LabelledStatement,
  { part }: PartEvidence,
  index: GuideIndex,
): boolean {
  const { guide } = source.passage;
  const { set } = statementTerms(statement);
  const shared = ownTerms(part.terms).filter(({ term }) => set.has(term) && !isLight(term));
  return shared.length > 0 && shared.every(({ term }) => isSubject(term, guide, index));
}

function isSubject(term: string, guide: string, index: GuideIndex): boolean {
  if (stemsOf(index.guide(guide).title).includes(term)) return true;
  const { from, to } = index.spanOf(guide);
  const holders = index.lexical.postings.get(term)?.passages ?? [];
  const own = holders.filter((position) => from <= position && position < to);
  const sections = new Set(own.map((position) => index.sectionAt(position)));
  return sections.size > subjectFrom * index.countsOf(guide).sections;
}

function unitOf(each: LabelledStatement): Unit {
  return each.statement.kind === 'row'
    ? { kind: 'rows', rows: [each] }
    : { kind: 'sentences', statements: [each] };
}
