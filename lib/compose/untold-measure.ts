// "How many years does it take to lead a team?" where the guides speak of leading, and nowhere of how long anything
// takes: no other figure answers it.
import type { LabelledStatement } from '../evidence/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { expectedOf } from '../language/expected-answer.ts';
import type { Evidence } from '../types.ts';
import { computeAnswer } from './extractive/computed/compute-answer.ts';
import { withUntoldParts } from './untold-parts.ts';

// "Trends for bakers in 2026" counts no bakers.
const aYear = /\b(?:19|20)\d{2}\b/gu;

// A price is told in more ways (untold-price.ts), and "when" may be asked of what no clock tells.
const asksForMeasure = /\bhow (?:long|many|old)\b|\bpercent(?:age)?\b|\bwhat share\b/iu;

/** "How many jobs are there?" is like "Are there many jobs?", and asks for more. */
const alikeFrom = 0.95;

/** The evidence with the verdicts of the parts that ask how long, how many, how old, or for a share, which nothing found tells. */
export function withUntoldMeasures(
  evidence: Evidence,
  labelled: LabelledStatement[],
  index: GuideIndex,
): Evidence {
  const said = new Set(evidence.query.said.map(({ statement }) => statement));
  return withUntoldParts(
    evidence,
    (part) => {
      const { text, leans, isBound } = part.part;
      const isAsked = !leans && !isBound && asksForMeasure.test(text);
      const expected = isAsked ? expectedOf(text) : [];
      if (expected.length === 0) return false;
      const tells = ({ statement, source }: LabelledStatement) => {
        const { topic, leadIn, text: told, sectionId } = statement;
        const { path } = index.section(source.passage.guide, sectionId);
        const headings = path.map((heading) => heading.replace(aYear, ''));
        const texts = [...headings, topic, leadIn, told].filter((each) => each !== undefined);
        return expected.some((isShownIn) => isShownIn(texts.join('\n')));
      };
      return !labelled.some(tells) && !computeAnswer(part, labelled, { index, said });
    },
    { alikeFrom },
  );
}
