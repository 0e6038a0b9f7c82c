// Search without an answer: the passages that the chat would draw on, with links and scores.
import type { Embedder } from './embed/open-embedder.ts';
import type { GuideIndex } from './index/guide-index.ts';
import { sectionHref } from './links.ts';
import type { SearchRequest } from './requests/search-request.ts';
import { search } from './retrieve/retrieve.ts';
import type { QueryPart } from './types.ts';
import { embedQuery } from './understand/embed-query.ts';
import { understand } from './understand/understand.ts';

export type FoundPassage = {
  id: string;
  guide: string;
  section: { id: string; title: string; path: string[] };
  href: string;
  text: string;
  /** BM25F score, or its mix with a cosine; comparable within one search only. */
  score: number;
};

/**
 * The best passages for some words, best first; found by their vectors too when an embedder is given.
 * @throws SignpostError `unknown-guide` when the request names a guide that is not there.
 */
export async function searchGuides(
  { q, k, guide }: SearchRequest,
  index: GuideIndex,
  { embedder, signal }: { embedder?: Embedder | undefined; signal?: AbortSignal } = {},
): Promise<FoundPassage[]> {
  const read = await understand([{ role: 'user', text: q }], index, guide);
  const terms = read.parts.flatMap((part) => part.terms);
  const whole: QueryPart = {
    text: q,
    isQuestion: true,
    terms: [...new Map(terms.map((each) => [each.term, each])).values()],
  };
  const query = await embedQuery({ ...read, parts: [whole] }, index, { embedder, signal });
  return search(query.parts[0] ?? whole, query, index, k).map(({ passage, score }) => {
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
