// Whether what is asked of the things quoted last ("Which of these pays best?") is an amount that the guide does not
// give for any of them: an amount of something else is no answer then.
import { statementTerms } from '../evidence/statement-terms.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { readQuantities } from '../language/quantities.ts';
import { asksForMoney } from '../language/question-forms.ts';
import { stemsOf } from '../language/terms.ts';
import type { GuideStatement, Passage, Statement } from '../types.ts';
import { asksAmongThem } from './pick-by-words.ts';
import { nameOf } from './quoted-lists.ts';

/** A word that more passages hold leads to nothing in particular. */
const mostHolding = 30;
/** Passages that are read for one question. */
const mostRead = 60;

/** False where a quoted statement, another one of its section, or one of what a quoted one names gives an amount. */
export function lacksAmount(question: string, said: GuideStatement[], index: GuideIndex): boolean {
  if (!asksAmongThem(question) || !asksForMoney(question)) return false;
  const isAboutThem = relatedTo(said.map(({ statement }) => statement));
  return !passagesNear(said, index)
    .flatMap((passage) => index.statementsOf(passage))
    .some((statement) => isAboutThem(statement) && givesAmount(statement));
}

// The passages of the quoted sections, and those of the same guides that hold a word of what was quoted which few do.
function passagesNear(said: GuideStatement[], index: GuideIndex): Passage[] {
  const guides = new Set(said.map(({ guide }) => guide));
  const near = new Map<string, Passage>();
  const add = (passage: Passage) => near.set(`${passage.guide}#${passage.id}`, passage);
  for (const { guide, statement } of said) {
    for (const passage of index.passagesIn(guide, statement.sectionId)) add(passage);
  }
  for (const stem of new Set(
    said.flatMap(({ statement }) => [...statementTerms(statement).ofText]),
  )) {
    if (near.size >= mostRead || index.lexical.postings.holding(stem) > mostHolding) continue;
    for (const position of index.lexical.postings.get(stem)?.passages ?? []) {
      const passage = index.passageAt(position);
      if (guides.has(passage.guide)) add(passage);
    }
  }
  return [...near.values()].slice(0, mostRead);
}

function relatedTo(said: Statement[]): (statement: Statement) => boolean {
  const sections = new Set(said.map(({ sectionId }) => sectionId));
  const stems = new Set(said.flatMap((each) => [...statementTerms(each).ofText]));
  const names = said.map((each) => stemsOf(nameOf(each))).filter(({ length }) => length > 0);
  return (statement) => {
    const { ofText } = statementTerms(statement);
    const name = stemsOf(nameOf(statement));
    return (
      sections.has(statement.sectionId) ||
      (name.length > 0 && name.every((stem) => stems.has(stem))) ||
      names.some((each) => each.every((stem) => ofText.has(stem)))
    );
  };
}

// An amount in a currency without a sign is read as a count.
function givesAmount({ text }: Statement): boolean {
  const kinds = readQuantities(text).quantities.map(({ kind }) => kind);
  return kinds.includes('money') || (asksForMoney(text) && kinds.includes('count'));
}
