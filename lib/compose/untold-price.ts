// "What does the nursery cost?" where the guides speak of the nursery, and nowhere of its price: a figure of something
// else is no answer.
import { headingStems } from '../evidence/heading-stems.ts';
import { isInBlock, type LabelledStatement } from '../evidence/labels.ts';
import { shareHeld } from '../evidence/share-held.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { whosePrice } from '../language/asked-thing.ts';
import { isLight } from '../language/light-words.ts';
import { asksForMoney } from '../language/question-forms.ts';
import { stemsOf } from '../language/terms.ts';
import { ownTerms } from '../retrieve/own-terms.ts';
import type { Evidence, QueryTerm } from '../types.ts';
import { computeAnswer } from './extractive/computed/compute-answer.ts';
import { isMoneyWord } from './extractive/computed/money-columns.ts';
import { withUntoldParts } from './untold-parts.ts';

const toldWithoutFigure = /\b(?:free|nothing|no charge|unpaid|included|provided|expense)\b/iu;

/** The evidence with the verdicts of the parts that ask for pay or a price which nothing tells. */
export function withUntoldPrices(
  evidence: Evidence,
  labelled: LabelledStatement[],
  index: GuideIndex,
): Evidence {
  const said = new Set(evidence.query.said.map(({ statement }) => statement));
  return withUntoldParts(evidence, (part) => {
    const { text, leans, isBound, terms } = part.part;
    const named = whosePrice(text);
    if (leans || isBound || named === undefined) return false;
    const stems = new Set(stemsOf(named));
    const subject = ownTerms(terms).filter(
      ({ term }) => stems.has(term) && !isLight(term) && !isMoneyWord(term),
    );
    if (subject.length === 0 || computeAnswer(part, labelled, { index, said })) return false;
    return !labelled.some((each) => tellsPrice(each, subject, { labelled, index }));
  });
}

// What stands in one paragraph is about one thing, and in one row.
function tellsPrice(
  each: LabelledStatement,
  subject: QueryTerm[],
  { labelled, index }: { labelled: LabelledStatement[]; index: GuideIndex },
): boolean {
  const { statement, source } = each;
  const { kind, text, leadIn = '', sectionId } = statement;
  const tells =
    asksForMoney(`${leadIn} ${text}`) ||
    stemsOf(`${leadIn} ${text}`).some(isMoneyWord) ||
    /\p{Sc}/u.test(text) ||
    toldWithoutFigure.test(text) ||
    (kind === 'row' && /\p{N}/u.test(text));
  if (!tells) return false;
  const beside = kind === 'sentence' ? labelled.filter((other) => isInBlock(other, each)) : [each];
  const headings = headingStems(index.section(source.passage.guide, sectionId));
  const holders = beside.map((other) => statementTerms(other.statement).set);
  const isHeld = (stem: string) => headings.has(stem) || holders.some((set) => set.has(stem));
  return subject.some((term) => shareHeld(term, isHeld) > 0);
}
