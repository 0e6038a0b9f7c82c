// The request half: understand -> retrieve -> compose -> verify. What comes out is streamed by stream/.
import {
  draftSummary,
  readAboutGuide,
  replyAboutGuide,
} from './compose/about/reply-about-guide.ts';
import { compose } from './compose/compose.ts';
import { replyToForeign, replyToSmallTalk } from './compose/small-talk.ts';
import { tellContext, tellCorrections, tellOtherGuides } from './compose/tell-reading.ts';
import { giveWay } from './give-way.ts';
import { guideAlone } from './index/guide-alone.ts';
import type { GuideIndex } from './index/guide-index.ts';
import type { Embedder } from './models/embedder.ts';
import type { Author } from './models/open-author.ts';
import { areAskedAlone, chooseGuide } from './retrieve/choose-guide.ts';
import { retrieveByWords, withMeaning } from './retrieve/retrieve.ts';
import type { AnswerEvent, Evidence, Guide, Query, QueryPart, Turn } from './types.ts';
import { embedQuery } from './understand/embed-query.ts';
import { understand } from './understand/understand.ts';
import { verify } from './verify/verify.ts';

/** What finds passages for a question. */
export type EvidenceRequest = {
  /** The conversation, oldest first; the last turn is the reader's question. */
  turns: Turn[];
  /** Slug of the one guide to ask; all guides when undefined. */
  guide: string | undefined;
  index: GuideIndex;
  /** The embedding model to find passages with; their words alone tell when left out. */
  embedder?: Embedder | undefined;
  signal?: AbortSignal | undefined;
};

export type AnswerRequest = EvidenceRequest & {
  /** The language model to draft with; the extractive answerer when undefined. */
  author: Author | undefined;
};

/**
 * Answers a question from the guides, as events in the order in which a reader should get them.
 * @throws SignpostError `unknown-guide` when `guide` names none; AbortError when `signal` stops it.
 */
export async function* answerQuestion(request: AnswerRequest): AsyncGenerator<AnswerEvent> {
  const { author, signal } = request;
  const { query, index, evidence, others } = await readTurns(request);
  await giveWay();
  const about = readAboutGuide(query, request);
  if (about) {
    const summed = draftSummary(about, query, request.index);
    yield* summed ? verify(summed.draft, summed.evidence, request.index) : replyAboutGuide(about);
    return;
  }
  if (query.kind === 'small-talk') {
    yield* replyToSmallTalk(query, request.index);
    return;
  }
  if (query.kind === 'foreign') {
    yield* replyToForeign();
    return;
  }
  yield* tellCorrections(query);
  const found = evidence ?? (await evidenceFor(query, { ...request, index }));
  yield* tellContext(found, index);
  if (found.verdict === 'answered') yield* tellOtherGuides(others);
  await giveWay();
  const draft = compose(found, index, { author, signal });
  yield* verify(draft, draft.evidence, index);
}

/** What an answer to the last turn would be drafted from. */
export async function findEvidence(request: EvidenceRequest): Promise<Evidence> {
  const { query, index, evidence } = await readTurns(request);
  return evidence ?? evidenceFor(query, { ...request, index });
}

/** How the last turn is read: the index that answers it, and what was found while choosing that. */
type Reading = { query: Query; index: GuideIndex; evidence?: Evidence; others?: Guide[] };

// A guide that is asked, or that covers the question best, answers as if it stood alone.
async function readTurns(request: EvidenceRequest): Promise<Reading> {
  const { turns, guide, index } = request;
  if (guide !== undefined) {
    const own = await guideAlone(index, guide);
    return { query: await understand(turns, own, guide), index: own };
  }
  const query = await understand(turns, index);
  if (query.kind !== 'question' || !areAskedAlone(index)) return { query, index };
  const find = async (own: GuideIndex) =>
    evidenceFor(await understand(turns, own), { ...request, index: own });
  const best = await chooseGuide(query, index, find);
  return best ? { ...best, query: best.evidence.query } : { query, index };
}

// The embedding model is asked only for the parts of which words leave a doubt.
async function evidenceFor(
  query: Query,
  { index, embedder, signal }: EvidenceRequest,
): Promise<Evidence> {
  const byWords = retrieveByWords(query, index);
  const open = byWords.evidence.parts.flatMap(({ part, isSettled }) => (isSettled ? [] : [part]));
  if (open.length === 0) return byWords.evidence;
  await giveWay();
  const wants = (part: QueryPart) => open.includes(part);
  const embedded = await embedQuery(query, index, { embedder, signal, wants });
  return embedded === query ? byWords.evidence : withMeaning(byWords, embedded, index);
}
