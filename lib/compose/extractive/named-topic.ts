// "What does a porter do?" is answered by the paragraph that opens with "**Porter.**", whatever else shares a word with
// the question.
import { shareHeld } from '../../evidence/share-held.ts';
import { definitionOf } from '../../language/definition-asked.ts';
import { isLight } from '../../language/light-words.ts';
import { stemsOf } from '../../language/terms.ts';
import { topicOf } from '../../language/topic-requests.ts';
import { ownTerms } from '../../retrieve/own-terms.ts';
import type { QueryPart } from '../../types.ts';
import type { ScoredStatement } from './scored-statement.ts';

/** What its opening scores then, relative to the best, and what is left of the score of all others. */
const ahead = 1.01;
const elsewhere = 0.4;

const whatDone =
  /^\W*what (?:does|do|did|must|should|can|could|will|would|is|are) [^,;]{2,60} (?:do|doing|able to do)\b/iu;
const wholeDay = /\b(?:all|every|each) day(?: long)?\b|\bday[- ]to[- ]day\b/giu;

/** The statements, with the opening of the paragraph ahead that is about what a part asks about in general. */
export function namedTopicFirst(scored: ScoredStatement[], part: QueryPart): ScoredStatement[] {
  const { text, leans } = part;
  const isGeneral =
    whatDone.test(text) || definitionOf(text) !== undefined || topicOf(text) !== undefined;
  if (leans || !isGeneral) return scored;
  const named = new Set(stemsOf(text.replaceAll(wholeDay, ' ')));
  const telling = ownTerms(part.terms).filter(({ term }) => named.has(term) && !isLight(term));
  const about = scored.find(({ statement: { topic } }) => {
    const stems = new Set(topic === undefined ? [] : stemsOf(topic));
    const isSaid = (stem: string) => telling.some(({ term }) => term === stem);
    return (
      telling.length > 0 &&
      telling.every((term) => shareHeld(term, (stem) => stems.has(stem)) > 0) &&
      [...stems].every(isSaid)
    );
  });
  if (!about) return scored;
  const { topic, block, sectionId } = about.statement;
  const most = Math.max(...scored.map(({ score }) => score));
  return scored.map((each) => {
    const isBeside = each.statement.block === block && each.statement.sectionId === sectionId;
    if (!isBeside) return { ...each, score: elsewhere * each.score };
    return each.statement.topic === topic ? each : { ...each, score: ahead * most };
  });
}
