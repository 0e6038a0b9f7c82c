// Whether a row of a table answers a question, or only shares a word with it: "Do I need a degree?" is not answered by
// the row "Students of a degree course: €19", whose name it says in part and none of whose cells it asks for.

import { shareHeld } from '../../evidence/share-held.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { answerTypesOf, asksToCompare } from '../../language/expected-answer.ts';
import { isLight } from '../../language/light-words.ts';
import { asksHowTo, asksYesOrNo } from '../../language/question-forms.ts';
import { stemsOf } from '../../language/terms.ts';
import { ownTerms } from '../../retrieve/own-terms.ts';
import type { QueryPart, QueryTerm } from '../../types.ts';
import { isMoneyWord } from './computed/money-columns.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** What is left of the score of a row that nothing is asked of. */
const unaskedShare = 0.4;
/** Share of the words of a name by which a row is named. */
const partOfName = 0.5;
/** Likeness to what an author lists for a row from which it is asked for, above chance. */
const listedFrom = 0.2;

/** The statements, without the score of rows that nothing is asked of where something else may answer. */
export function withoutUnaskedRows(
  scored: ScoredStatement[],
  part: QueryPart,
  index: GuideIndex,
): ScoredStatement[] {
  if (part.leans || asksToCompare(part.withSituation ?? part.text)) return scored;
  const own = ownTerms(part.terms).filter(({ term }) => !isLight(term));
  const asked = {
    own,
    types: answerTypesOf(part.text),
    isPolar: asksYesOrNo(part.text),
    isHowTo: asksHowTo(part.text),
  };
  const unasked = new Set(
    scored.filter(
      (each) =>
        each.statement.kind === 'row' &&
        each.askedAs < listedFrom &&
        !isAskedOf(each, asked, index),
    ),
  );
  const most = Math.max(0, ...scored.map((each) => (unasked.has(each) ? 0 : each.score)));
  return scored.map((each) => {
    if (!unasked.has(each)) return each;
    const score = unaskedShare * each.score;
    return { ...each, score: score > most ? score : 0 };
  });
}

// "Tools and gadgets" is as good as "Tools".
const conjunction = /,\s|\s(?:and|or|&)\s|\s?\/\s?/u;

function isWholly(name: string, own: QueryTerm[]): boolean {
  const stems = stemsOf(name);
  const isSaid = (stem: string) => own.some((term) => shareHeld(term, (own) => own === stem) > 0);
  return stems.length > 0 && stems.every(isSaid);
}

type Asked = { own: QueryTerm[]; types: readonly RegExp[]; isPolar: boolean; isHowTo: boolean };

// By a cell or its head; by its name, where no word is left that it does not explain; by what stands around it alone,
// which asks for all rows.
function isAskedOf(
  { statement, source }: ScoredStatement,
  { own, types, isPolar, isHowTo }: Asked,
  index: GuideIndex,
) {
  const [name, ...cells] = statement.cells ?? [];
  if (!name || own.length === 0) return true;
  const isTyped = cells.some(({ text }) => types.some((type) => type.test(text)));
  const asked = cells.map(({ head, text }) => `${head} ${text}`).join('\n');
  if (holders(own, asked).length > 0) return true;
  if (isTyped && own.some(({ term }) => isMoneyWord(term))) return true;
  const { path } = index.section(source.passage.guide, statement.sectionId);
  const around = [name.head, ...path, index.guide(source.passage.guide).title].join('\n');
  if (name.text.split(conjunction).some((each) => isWholly(each, own))) return true;
  const whole = new Set(stemsOf(name.text)).size;
  const named = holders(own, name.text).length;
  const isNamed = named > 0 && named >= partOfName * whole;
  if (!isNamed) return !isPolar && !isHowTo && holders(own, around).length === own.length;
  // "Where do senior people work?" asks a row for what it gives in other words.
  if (isTyped || (named === whole && !isPolar)) return true;
  return holders(own, `${name.text}\n${around}`).length === own.length;
}

function holders(terms: QueryTerm[], text: string): QueryTerm[] {
  const stems = new Set(stemsOf(text));
  return terms.filter((term) => shareHeld(term, (stem) => stems.has(stem)) > 0);
}
