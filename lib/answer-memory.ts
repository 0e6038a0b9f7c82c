// Answers of quotes that were given before: what a site offers to ask, most readers ask. They follow from the guides and
// the conversation alone, so that the same events are given again, and nothing is looked up, drafted or checked.
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { answerQuestion, type EvidenceRequest } from './answer-question.ts';
import { frozen } from './frozen.ts';
import type { GuideIndex } from './index/guide-index.ts';
import { failuresSoFar } from './models/failure-count.ts';
import { remembered } from './remembered.ts';
import { tracedEvents } from './traced.ts';
import type { AnswerEvent } from './types.ts';
import type { NoticeCode } from './wire/codes.ts';

/** Of each index; a usual answer takes some 10 KB. */
const mostBytes = 8 * 1024 * 1024;
/** Bytes that a character of an answer's JSON takes as objects, at the most. */
const bytesACharacter = 3;

/** Notices that say again what a reader has written. */
const echoing = new Set<NoticeCode>(['corrected', 'not-covered-words', 'partial-words']);

/** What an answer without a language model is made from. */
export type QuotesRequest = EvidenceRequest & { contact?: string | undefined };

type Answers = LRUCache<string, readonly AnswerEvent[]>;

/** The answers of one place that answers: those of an index are freed with it. */
export class AnswerMemory {
  readonly #answersOf: (index: GuideIndex) => Answers;

  constructor(bytes = mostBytes) {
    this.#answersOf = remembered(
      () =>
        new LRUCache({
          maxSize: bytes,
          sizeCalculation: (events) => JSON.stringify(events).length * bytesACharacter,
        }),
    );
  }

  /** The events of an answer, made anew unless the same was answered before. */
  answer(request: QuotesRequest): AsyncGenerator<AnswerEvent> {
    const answers = this.#answersOf(request.index);
    const key = keyOf(request);
    const known = answers.get(key);
    if (known) return tracedEvents('remembered', given(known, request.signal));
    return keeping(answerQuestion({ ...request, author: undefined }), (events) => {
      // What was at hand when it began may have failed meanwhile.
      if (keyOf(request) === key) answers.set(key, frozen(events));
    });
  }
}

async function* given(
  events: readonly AnswerEvent[],
  signal: AbortSignal | undefined,
): AsyncGenerator<AnswerEvent> {
  if (signal?.aborted) throw new DOMException('The answer was stopped.', 'AbortError');
  yield* events;
}

async function* keeping(
  events: AsyncIterable<AnswerEvent>,
  keep: (events: AnswerEvent[]) => void,
): AsyncGenerator<AnswerEvent> {
  const failures = failuresSoFar();
  const seen: AnswerEvent[] = [];
  for await (const event of events) {
    seen.push(event);
    yield event;
  }
  // An answer without what has failed is not what the next reader is to get.
  if (failuresSoFar() === failures && !echoes(seen)) keep(seen);
}

// What a question goes on with may be the title of a section, which is the guide's.
function echoes(events: AnswerEvent[]): boolean {
  const notices = events.flatMap((event) => (event.type === 'notice' ? [event.notice] : []));
  return notices.some(({ code, values }) => {
    if (code !== 'context') return echoing.has(code);
    const titles = titlesIn(events);
    return values.subjects.some((subject) => !titles.has(subject));
  });
}

function titlesIn(events: AnswerEvent[]): Set<string> {
  const titles = events.flatMap((event) => {
    if (event.type === 'citation') return event.citation.section.path;
    return event.type === 'summary' ? event.summary.nearest.map(({ title }) => title) : [];
  });
  return new Set(titles);
}

// Nothing of a conversation is kept but a hash of it, with all that an answer to it depends on beside the index.
function keyOf({ turns, guide, embedder, contact }: QuotesRequest): string {
  const meaning = embedder?.isLost?.() ? undefined : embedder?.modelId;
  const said = turns.map(({ role, text }) => [role, text]);
  const all = JSON.stringify([guide, meaning, contact, said]);
  return createHash('sha256').update(all).digest('base64');
}
