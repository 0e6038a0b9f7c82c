// Search without an answer: the passages that the chat would draw on, with links and scores.
import { SignpostError } from '../errors.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import type { Embedder } from '../models/embedder.ts';
import type { FoundPassage, QueryPart } from '../types.ts';
import { embedQuery } from '../understand/embed-query.ts';
import { understand } from '../understand/understand.ts';
import { sectionHref } from '../wire/links.ts';
import { search } from './retrieve.ts';

export type SearchRequest = {
  /** The words to look for. */
  q: string;
  /** How many passages to give, a whole number from 1. */
  k: number;
  /** Slug of the one guide to search; all guides when undefined. */
  guide?: string | undefined;
};

/**
 * The best passages for some words, best first; found by their vectors too when an embedder is given.
 * @throws SignpostError `unknown-guide` when the request names a guide that is not there; `bad-request`
 * for a `k` that is no such number.
 */
export async function searchGuides(
  { q, k, guide }: SearchRequest,
  index: GuideIndex,
  { embedder, signal }: { embedder?: Embedder | undefined; signal?: AbortSignal | undefined } = {},
): Promise<FoundPassage[]> {
  if (!Number.isInteger(k) || k < 1) {
    throw new SignpostError('bad-request', `"k" must be a whole number from 1, and is ${k}.`);
  }
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
