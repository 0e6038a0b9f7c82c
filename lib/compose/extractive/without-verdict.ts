// "No. Dogs stay outside." answers the question that is its heading, and not any other: to another question it is
// quoted without its first word.
import type { LabelledStatement } from '../../evidence/labels.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { isLight } from '../../language/light-words.ts';
import { asksYesOrNo } from '../../language/question-forms.ts';
import { stemsOf } from '../../language/terms.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import type { QueryPart } from '../../types.ts';
import type { Unit } from './unit.ts';

/** Share of the stems of either that a question and a heading have in common where they ask the same. */
const sameFrom = 0.6;
/** Words that are left of a statement that says something. */
const fewestWords = 3;

const verdict = /^(?:yes|no)[.,:;!]\s+(?=\S)/iu;

/** A unit whose sentences give a verdict only where the question is like the heading that they answer. */
export function withoutVerdict(unit: Unit, part: QueryPart, index: GuideIndex): Unit {
  if (unit.kind !== 'sentences') return unit;
  return {
    kind: 'sentences',
    statements: unit.statements.map((each) =>
      verdict.test(each.statement.text) && !isAsked(each, part, index) ? stripped(each) : each,
    ),
  };
}

function isAsked({ source, statement }: LabelledStatement, part: QueryPart, index: GuideIndex) {
  const { title } = index.section(source.passage.guide, statement.sectionId);
  if (!title.endsWith('?')) return asksYesOrNo(part.text);
  return isAlike(part.text, title, asksYesOrNo(part.text) ? sameFrom : 1);
}

function isAlike(question: string, title: string, least: number): boolean {
  const tellingOf = (text: string) => stemsOf(text).filter((stem) => !isLight(stem));
  const [one, other] = [tellingOf(question), tellingOf(title)];
  return shareOf(one, other) >= least && shareOf(other, one) >= least;
}

function shareOf(stems: string[], others: string[]): number {
  if (stems.length === 0) return 1;
  const held = stems.filter((stem) =>
    others.some((other) => other === stem || sharesRoot(stem, other)),
  );
  return held.length / stems.length;
}

function stripped(each: LabelledStatement): LabelledStatement {
  const rest = each.statement.text.replace(verdict, '');
  if (rest.split(/\s+/).length < fewestWords) return each;
  const text = rest.charAt(0).toUpperCase() + rest.slice(1);
  return { ...each, statement: { ...each.statement, text } };
}
