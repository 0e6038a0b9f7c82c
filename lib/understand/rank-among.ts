// Whether what is asked of the things quoted last ("Which is the most important?") is a rank that the guide gives none
// of them: a list has no first place.

import { statementsOfSection } from '../evidence/statement-blocks.ts';
import { statementTerms } from '../evidence/statement-terms.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { judgedRanks } from '../language/lists/judgements.ts';
import { oneOf } from '../language/one-of.ts';
import { stemsOf } from '../language/terms.ts';
import type { GuideStatement } from '../types.ts';

const noun = '(?: (?:ones?|of (?:these|those|them)))?';
const rank = new RegExp(
  String.raw`^\W*(?:(?:and|but|so|ok) )?(?:which|what)${noun}(?:['’]s| is| are| would be) (?:the )?(?:(?:most|least) (\p{L}{3,20})|(${oneOf(judgedRanks)}))(?: (?:ones?|of (?:these|those|them|all)))?\W*$`,
  'iu',
);
const ranking = /\b(?:most|least)\b/iu;

/** False where a statement of the quoted sections ranks, or is called what is asked for. */
export function lacksRank(question: string, said: GuideStatement[], index: GuideIndex): boolean {
  const found = rank.exec(question);
  if (!found || said.some(({ statement }) => statement.kind === 'row')) return false;
  const stems = stemsOf(found[1] ?? found[2] ?? '');
  const sections = new Map(said.map((each) => [each.statement.sectionId, each]));
  return ![...sections.values()]
    .flatMap((place) => statementsOfSection(place, index))
    .some((statement) => {
      const { set } = statementTerms(statement);
      return ranking.test(statement.text) || stems.some((stem) => set.has(stem));
    });
}
