// Search without an answer: the passages that the chat would draw on, with links and scores.
import type { GuideIndex } from './index/guide-index.ts';
import { sectionHref } from './links.ts';
import type { SearchRequest } from './requests/search-request.ts';
import { search } from './retrieve/retrieve.ts';
import { understand } from './understand/understand.ts';

export type FoundPassage = {
  id: string;
  guide: string;
  section: { id: string; title: string; path: string[] };
  href: string;
  text: string;
  /** BM25F score; comparable within one search only. */
  score: number;
};

/**
 * The best passages for some words, best first.
 * @throws SignpostError `unknown-guide` when the request names a guide that is not there.
 */
export async function searchGuides(
  { q, k, guide }: SearchRequest,
  index: GuideIndex,
): Promise<FoundPassage[]> {
  const query = await understand([{ role: 'user', text: q }], index, guide);
  const terms = query.parts.flatMap((part) => part.terms);
  const whole = {
    text: q,
    isQuestion: true,
    terms: [...new Map(terms.map((each) => [each.term, each])).values()],
  };
  return search(whole, query, index, k).map(({ passage, score }) => {
    const { id, title, path } = index.section(passage.guide, passage.sectionId);
    return {
      id: passage.id,
      guide: passage.guide,
      section: { id, title, path },
      href: sectionHref(passage.guide, id),
      text: passage.text,
      score,
    };
  });
}
