// The request half: understand -> retrieve -> compose -> verify. What comes out is streamed by stream/.
import {
  draftSummary,
  readAboutGuide,
  replyAboutGuide,
} from './compose/about/reply-about-guide.ts';
import { compose } from './compose/compose.ts';
import { replyToForeign, replyToSmallTalk } from './compose/small-talk.ts';
import { tellContact } from './compose/tell-contact.ts';
import { tellContext, tellCorrections, tellOtherGuides } from './compose/tell-reading.ts';
import type { LabelledStatement } from './evidence/labels.ts';
import { giveWay } from './give-way.ts';
import { guideAlone } from './index/guide-alone.ts';
import type { GuideIndex } from './index/guide-index.ts';
import { ListScope } from './index/lists-missing.ts';
import type { Embedder } from './models/embedder.ts';
import type { Author } from './models/open-author.ts';
import { areAskedAlone, chooseGuide } from './retrieve/choose-guide.ts';
import { retrieveByWords, withMeaning } from './retrieve/retrieve.ts';
import { traced, tracedEvents } from './traced.ts';
import type { AnswerEvent, Evidence, Guide, Query, QueryPart, Turn } from './types.ts';
import { embedQuery } from './understand/embed-query.ts';
import { languageOf } from './understand/foreign-language.ts';
import { understand } from './understand/understand.ts';
import { wordQuestion } from './understand/word-question.ts';
import type { IsNear } from './verify/across-languages.ts';
import { likenessBy } from './verify/likeness.ts';
import { nearnessAcross } from './verify/nearness.ts';
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
  /** Where readers ask what the guides do not answer; a guide's own goes before. */
  contact?: string | undefined;
};

/**
 * Answers a question from the guides, as events in the order in which a reader should get them.
 * @throws SignpostError `unknown-guide` when `guide` names none; AbortError when `signal` stops it.
 */
export function answerQuestion(request: AnswerRequest): AsyncGenerator<AnswerEvent> {
  const { guide, index, contact } = request;
  return tellContact(answerEvents(request), { guide, index, contact });
}

async function* answerEvents(request: AnswerRequest): AsyncGenerator<AnswerEvent> {
  const { author, signal } = request;
  const lists = new ListScope();
  const endsAt = author?.answerMs && performance.now() + author.answerMs;
  const writer = writerWithinBudget(author);
  const read = await traced('understand', () => lists.run(() => readTurns(request)));
  stopWhereLeft(signal);
  const { query, index, evidence, others, asked } = author
    ? await readAcross(read, request, { writer, endsAt, lists })
    : read;
  await giveWay();
  const about = await lists.run(() => readAboutGuide(query, request));
  if (about) {
    const summed = await lists.run(() => draftSummary(about, query, request.index));
    yield* summed ? verify(summed.draft, summed.evidence, request.index) : replyAboutGuide(about);
    return;
  }
  if (query.kind === 'small-talk') {
    yield* replyToSmallTalk(query, request.index);
    return;
  }
  if (query.kind === 'foreign') {
    yield* replyToForeign(query, request.index);
    return;
  }
  yield* tellCorrections(query);
  const find = () => evidence ?? evidenceFor(query, { ...request, index });
  const found = across(await traced('retrieve', () => lists.run(find)), asked);
  yield* tellContext(found, index);
  if (found.verdict === 'answered') yield* tellOtherGuides(others);
  await giveWay();
  stopWhereLeft(signal);
  const allowed = await writer();
  if (author && !allowed) yield { type: 'notice', notice: { code: 'model-budget', values: {} } };
  stopWhereLeft(signal);
  const draft = await traced('compose', () =>
    lists.run(() => compose(found, index, { author: allowed, signal, endsAt })),
  );
  const isNear = asked && (await nearnessOf(asked, draft.labelled, { ...request, index }));
  // What the author writes is read as it is checked, so that its time is in this stage.
  const likeness = likenessBy(request.embedder);
  yield* tracedEvents('verify', verify(draft, draft.evidence, index, { isNear, likeness }));
  lists.release();
}

/** What an answer to the last turn would be drafted from. */
export async function findEvidence(request: EvidenceRequest): Promise<Evidence> {
  return new ListScope().run(async () => {
    const { query, index, evidence } = await readTurns(request);
    return evidence ?? evidenceFor(query, { ...request, index });
  });
}

/**
 * How the last turn is read: the index that answers it, and what was found while choosing that. `asked` is what it was
 * asked as, where it was put into the guide's language.
 */
type Reading = {
  query: Query;
  index: GuideIndex;
  evidence?: Evidence;
  others?: Guide[];
  asked?: Asked;
};

/** A question in another language, and a model's wording of it in the guide's. */
type Asked = { question: string; language: string; wording: string };

// The language model, if its budget allows one more answer: asked when it is first needed, and once.
function writerWithinBudget(author: Author | undefined): () => Promise<Author | undefined> {
  let allowed: Promise<boolean> | undefined;
  return async () => {
    allowed ??= author?.budget?.allows() ?? Promise.resolve(true);
    return (await allowed) ? author : undefined;
  };
}

// Of a reader who has left nothing more is worked out, and no model is asked.
function stopWhereLeft(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException('The answer was stopped.', 'AbortError');
}

// A question in another language is looked up by a model's wording of it. What the model makes of it is read like any
// question, and is none where it is in another language again.
async function readAcross(
  read: Reading,
  request: AnswerRequest,
  model: {
    writer: () => Promise<Author | undefined>;
    endsAt: number | undefined;
    lists: ListScope;
  },
): Promise<Reading> {
  const { question, kind } = read.query;
  if (kind !== 'foreign') return read;
  const author = await model.writer();
  if (!author) return read;
  const wording = await wordQuestion(request.turns, {
    author,
    endsAt: model.endsAt,
    signal: request.signal,
  });
  if (wording === undefined) return read;
  const turns: Turn[] = [{ role: 'user', text: wording }];
  const worded = await model.lists.run(() => readTurns({ ...request, turns }));
  if (worded.query.kind === 'foreign') return read;
  const asked = { question, language: await languageOf(question), wording };
  return { ...worded, query: { ...worded.query, corrections: [] }, asked };
}

// The question is the reader's, and what finds passages for it is not shown.
function across(evidence: Evidence, asked: Asked | undefined): Evidence {
  if (!asked) return evidence;
  const { question, language } = asked;
  return {
    ...evidence,
    query: { ...evidence.query, question, askedIn: language, corrections: [] },
  };
}

function nearnessOf(
  { question, wording }: Asked,
  labelled: LabelledStatement[],
  { index, embedder }: EvidenceRequest,
): Promise<IsNear | undefined> {
  return nearnessAcross([question, wording], labelled, { index, embedder });
}

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
