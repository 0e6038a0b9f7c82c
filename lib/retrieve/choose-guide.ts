// Several guides in one folder: which of them a question is for. Each guide that its words lead to is asked as
// if it stood alone, and the one that covers the question best answers it, as it would alone.
import { giveWay } from '../give-way.ts';
import { guideAlone } from '../index/guide-alone.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import type { Evidence, Guide, Query } from '../types.ts';
import { search } from './retrieve.ts';

/**
 * Guides up to which each stands for itself. A folder of more is one text cut into pages: a question ranges
 * over several of them, and what is rare is told by all together.
 */
const mostGuides = 8;
/** Guides that are asked one by one; those that the words of the question lead to first. */
const mostAsked = 4;
/** Passages of all guides together that name the guides to ask. */
const passagesRead = 12;
/** Share of the best passage's score from which another guide may be meant as well. */
const meantFrom = 0.8;

/** A guide as it would answer alone. */
type AskedGuide = { index: GuideIndex; evidence: Evidence };

/** Finds what a guide has for the question, as its own words have it. */
type Find = (index: GuideIndex) => Promise<Evidence>;

/** The guide that answers, and others that cover the question too. */
export type ChosenGuide = AskedGuide & { others: Guide[] };

/** Whether each guide of an index is asked by itself. */
export function areAskedAlone({ guides }: GuideIndex): boolean {
  return guides.length > 1 && guides.length <= mostGuides;
}

/**
 * The guide to answer from; undefined when none holds a word of the question.
 * @param query The question as all guides together read it; it names no guide.
 */
export async function chooseGuide(
  query: Query,
  index: GuideIndex,
  find: Find,
): Promise<ChosenGuide | undefined> {
  const asked: (AskedGuide & { share: number; worth: number })[] = [];
  for (const [slug, share] of guidesOf(query, index)) {
    const own = await guideAlone(index, slug);
    const evidence = await find(own);
    await giveWay();
    asked.push({ index: own, evidence, share, worth: worthOf(evidence, share, slug) });
  }
  const [best, ...others] = asked.sort((one, other) => other.worth - one.worth);
  if (!best) return undefined;
  const isMeant = ({ evidence, share }: (typeof asked)[number]) =>
    share >= meantFrom && evidence.verdict === 'answered' && query.context.length === 0;
  return { ...best, others: others.filter(isMeant).flatMap((other) => other.index.guides) };
}

// Each with the score of its best passage as a share of the best of all.
function guidesOf(query: Query, index: GuideIndex): [slug: string, share: number][] {
  const shares = new Map<string, number>();
  for (const part of query.parts.filter(({ isQuestion }) => isQuestion)) {
    const found = search(part, query, index, passagesRead);
    const best = found[0]?.score || 1;
    for (const { passage, score } of found) {
      shares.set(passage.guide, Math.max(shares.get(passage.guide) ?? 0, score / best));
    }
  }
  return [...shares].sort(([, one], [, other]) => other - one).slice(0, mostAsked);
}

// How well a guide covers all parts. One that would refuse comes after those that would not, though it has more of the
// question's words; that it was asked last counts as much, when the question leans on that.
function worthOf({ parts, query, verdict }: Evidence, share: number, slug: string): number {
  const coverage = parts.reduce((sum, part) => sum + part.coverage, 0) / Math.max(1, parts.length);
  const isAskedLast = query.said.some(({ guide }) => guide === slug);
  return coverage + share + Number(verdict !== 'not-covered') + Number(isAskedLast);
}
