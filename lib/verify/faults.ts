// The checks that a claim must pass against a source, beyond the share of its words: figures, names,
// subjects of rows and items, and the sense of the sentence.
import type { LabelledStatement } from '../compose/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { figuresOf, missingFigures } from './figures.ts';
import { strayItemWord } from './list-subjects.ts';
import { missingNames, type WordKnowledge } from './names.ts';
import { assertsWhatIsDenied, reversal } from './polarity.ts';
import { wrongRowSubject } from './row-subjects.ts';
import { type Source, sourceOf } from './source.ts';
import { uncoveredMass } from './uncovered-mass.ts';

/** Largest share of a clause's idf mass that may be missing where its figure stands, 0 to 1. */
const mostUncoveredByFigure = 0.5;

export type Check = { evidence: LabelledStatement[]; index: GuideIndex; words: WordKnowledge };

/** Why a source does not support a claim, as a sentence for the reader; undefined when nothing speaks against it. */
export function faultOf(claim: string, source: Source, check: Check): string | undefined {
  const exact = `${source.text}\n${source.headings}`;
  const [figure] = missingFigures(claim, exact);
  if (figure) return `The cited statement does not hold the figure ${figure}.`;
  const [name] = missingNames(claim, exact, check.words);
  if (name) return `The cited statement does not hold the name ${name}.`;
  const subject = wrongRowSubject(claim, source.statements, check.evidence);
  if (subject) return `The cited row is not about ${subject}.`;
  const item = strayItemWord(claim, source.statements, {
    evidence: check.evidence,
    headings: source.headings,
  });
  if (item) return `The guide says ${item} of something else.`;
  if (misusedFigure(claim, source, check)) return 'The guide gives this figure for something else.';
  if (assertsWhatIsDenied(claim, source.neighbours)) return 'It says what the guide denies.';
  return reversal(claim, source.text);
}

// With several statements cited, each figure must stand in one that its own clause is about.
function misusedFigure(claim: string, source: Source, { evidence, index }: Check): boolean {
  const { statements } = source;
  if (statements.length < 2 || statements.every(({ statement }) => statement.kind === 'row')) {
    return false;
  }
  const clauses = claim.split(/[;,]\s|\s(?:and|while|whereas|but)\s/).filter(hasFigure);
  return clauses.some(
    (clause) =>
      !statements.some((statement) => {
        const single = sourceOf([statement], evidence, index);
        const holdsFigures =
          missingFigures(clause, `${single.text}\n${single.headings}`).length === 0;
        return holdsFigures && uncoveredMass(clause, single, index) <= mostUncoveredByFigure;
      }),
  );
}

function hasFigure(text: string): boolean {
  return figuresOf(text).size > 0;
}
