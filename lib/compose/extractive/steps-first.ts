// "How do I make a complaint?" is answered by the steps below "Handling of complaints", though a sentence on complaints
// of one kind shares as many words with it.
import type { GuideIndex } from '../../index/guide-index.ts';
import { asksHowTo } from '../../language/question-forms.ts';
import type { QueryPart } from '../../types.ts';
import { bestOf, isNamed } from './named-section.ts';
import type { ScoredStatement } from './scored-statement.ts';
import { toldHow } from './told-how.ts';

/** Share of the best score from which a section whose best has it tells its steps first, and what the first scores. */
const nearlyAs = 0.2;
const ahead = 1.01;

/** The statements, the best step of a section that the question names ahead, where the best one tells no steps. */
export function stepsFirst(
  scored: ScoredStatement[],
  part: QueryPart,
  index: GuideIndex,
): ScoredStatement[] {
  const best = bestOf(scored);
  if (!best || part.leans || !asksHowTo(part.text)) return scored;
  const own = scored.filter((each) => isBeside(each, best));
  const isTold = own.some(isStep) || toldHow(best, scored, true).length > 0;
  if (best.statement.kind !== 'sentence' || isTold) return scored;
  const step = bestOf(
    scored.filter(
      (each) =>
        isStep(each) &&
        scored.some((other) => other.score >= nearlyAs * best.score && isBeside(other, each)) &&
        isNamed(index.section(each.source.passage.guide, each.statement.sectionId), part, index),
    ),
  );
  return scored.map((each) => (each === step ? { ...each, score: ahead * best.score } : each));
}

function isStep({ statement }: ScoredStatement): boolean {
  return statement.kind === 'step';
}

function isBeside(one: ScoredStatement, other: ScoredStatement): boolean {
  return (
    one.statement.sectionId === other.statement.sectionId &&
    one.source.passage.guide === other.source.passage.guide
  );
}
