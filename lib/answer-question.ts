// The request half: understand -> retrieve -> compose -> verify. What comes out is streamed by stream/.
import { compose } from './compose/compose.ts';
import { replyToForeign, replyToSmallTalk } from './compose/small-talk.ts';
import { tellContext, tellCorrections } from './compose/tell-reading.ts';
import { giveWay } from './give-way.ts';
import type { GuideIndex } from './index/guide-index.ts';
import type { Embedder } from './models/embedder.ts';
import type { Author } from './models/open-author.ts';
import { retrieve } from './retrieve/retrieve.ts';
import type { AnswerEvent, Evidence, Query, Turn } from './types.ts';
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
  const { turns, guide, index, author, signal } = request;
  const query = await understand(turns, index, guide);
  await giveWay();
  if (query.kind === 'small-talk') {
    yield* replyToSmallTalk(query, index);
    return;
  }
  if (query.kind === 'foreign') {
    yield* replyToForeign();
    return;
  }
  yield* tellCorrections(query);
  const evidence = await evidenceFor(query, request);
  yield* tellContext(evidence, index);
  await giveWay();
  const draft = compose(evidence, index, { author, signal });
  yield* verify(draft, draft.evidence, index);
}

/** What an answer to the last turn would be drafted from. */
export async function findEvidence(request: EvidenceRequest): Promise<Evidence> {
  const { turns, guide, index } = request;
  return evidenceFor(await understand(turns, index, guide), request);
}

async function evidenceFor(
  query: Query,
  { index, embedder, signal }: EvidenceRequest,
): Promise<Evidence> {
  return retrieve(await embedQuery(query, index, { embedder, signal }), index);
}
