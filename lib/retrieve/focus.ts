// What the last answer quoted, as the search for a question that goes on from it sees it: the sections that come
// first, and the passages of statements that are quoted whatever the words say.
import type { GuideIndex } from '../index/guide-index.ts';
import type {
  GuideStatement,
  PartEvidence,
  Passage,
  Query,
  QueryPart,
  RankedPassage,
} from '../types.ts';

/** Gain of a passage of a section quoted last, as a share of the best score. */
export const focusWeight = 0.5;

/** Passages of those sections that are looked at. */
const mostPassages = 24;

/** Positions of the passages of the sections that a part goes on from; none for a part that stands alone. */
export function focusOf({ leans }: QueryPart, { about }: Query, index: GuideIndex): Set<number> {
  if (!leans || about.length === 0) return new Set();
  const spans = about.map((section) => {
    const [guide = '', sectionId = ''] = section.split('#');
    return index.spanOfSection(guide, sectionId);
  });
  const positions = spans
    .toSorted((one, other) => one.from - other.from)
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
  return new Set([...new Set(positions)].slice(0, mostPassages));
}

/**
 * The evidence of a part that is answered by certain statements: the passages that hold them, and where there are
 * none, those of what was said last, which the guides say no more on.
 */
export function evidenceOfQuotes(
  part: QueryPart,
  quotes: GuideStatement[],
  { said }: Query,
  index: GuideIndex,
): PartEvidence {
  const isFound = quotes.length > 0;
  const wanted = isFound ? quotes : said;
  const passages = new Map<string, RankedPassage>();
  for (const each of wanted) {
    const passage = passageOf(each, index);
    if (passage) passages.set(passage.id, { passage, score: 1 });
  }
  return {
    part,
    passages: [...passages.values()],
    scores: new Map(),
    coverage: Number(isFound),
    lead: 0,
    isSettled: true,
    unknown: [],
    likeness: new Map(),
    verdict: isFound ? 'answered' : 'not-covered',
  };
}

function passageOf({ guide, statement }: GuideStatement, index: GuideIndex): Passage | undefined {
  const passages = index.passagesIn(guide, statement.sectionId);
  return passages.find((passage) => index.statementsOf(passage).includes(statement));
}
