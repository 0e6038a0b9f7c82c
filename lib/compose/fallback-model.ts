// A language model that is another model as long as that one answers, and the extractive answerer when it fails: no
// answer in time, an HTTP error, a stream that is cut half way, an empty or an endless reply. The reader is told by a
// notice, a text block of its own.
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import { ServiceResting } from '../models/circuit.ts';
import { failureReason } from '../models/failure-reason.ts';
import { readParts, withStream } from '../models/part-stream.ts';
import { ModelFailure } from '../models/patience.ts';
import type { Notice } from '../wire/codes.ts';
import { isRestart, replyBlock } from './read-reply.ts';

type Part = LanguageModelV4StreamPart;

/** Ids of the text blocks, by which the rest tells who speaks. */
export const textBlock = { model: replyBlock, notice: 'notice' } as const;

const silent = 'model-silent';
const stopped = 'model-stopped';

/** The notice that a block of a notice stands for: its text is the code. */
export function failureNotice(code: string): Notice {
  return { code: code === stopped ? stopped : silent, values: {} };
}

/**
 * The primary model as long as it answers, then the fallback.
 * @param primary As `readReply` gives it.
 * @param secrets What the log must not hold of its failures.
 */
export function withFallback(
  primary: LanguageModelV4,
  fallback: LanguageModelV4,
  secrets: readonly string[] = [],
): LanguageModelV4 {
  return withStream(primary, (options) => speak({ primary, fallback, secrets }, options));
}

type Speakers = { primary: LanguageModelV4; fallback: LanguageModelV4; secrets: readonly string[] };

async function* speak(
  { primary, fallback, secrets }: Speakers,
  options: LanguageModelV4CallOptions,
): AsyncGenerator<Part> {
  let hasSpoken = false;
  try {
    for await (const part of checkedParts(primary, options)) {
      if (part.type === 'text-delta') hasSpoken ||= isSaid(part);
      yield part;
    }
    return;
  } catch (error) {
    if (options.abortSignal?.aborted) throw error;
    tellFailure(error, secrets);
  }
  const id = textBlock.notice;
  yield { type: 'text-start', id };
  yield { type: 'text-delta', id, delta: hasSpoken ? stopped : silent };
  yield { type: 'text-end', id };
  const { stream } = await fallback.doStream(options);
  for await (const part of readParts(stream)) if (part.type !== 'stream-start') yield part;
}

// That a service is left alone is told when that begins.
function tellFailure(error: unknown, secrets: readonly string[]): void {
  if (error instanceof ServiceResting) return;
  const reason = failureReason(error, secrets);
  console.warn(`The language model failed; the guide is quoted instead. ${reason}`);
}

// The primary's parts, its text in blocks that begin and end; throws when it fails.
async function* checkedParts(
  model: LanguageModelV4,
  options: LanguageModelV4CallOptions,
): AsyncGenerator<Part> {
  const id = textBlock.model;
  let isOpen = false;
  let isEmpty = true;
  try {
    const { stream } = await model.doStream(options);
    for await (const part of readParts(stream)) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'text-delta' && isRestart(part.id)) {
        isEmpty = true;
        yield { type: 'text-start', id: part.id };
        yield part;
        yield { type: 'text-end', id: part.id };
        continue;
      }
      if (part.type === 'text-delta') {
        isEmpty &&= !isSaid(part);
        if (!isOpen) yield { type: 'text-start', id };
        isOpen = true;
      }
      if (part.type === 'finish') {
        checkFinish(part, isEmpty);
        if (isOpen) yield { type: 'text-end', id };
        isOpen = false;
      }
      yield part;
      if (part.type === 'finish') return;
    }
    throw new ModelFailure('The stream ended without a finish.');
  } finally {
    if (isOpen) yield { type: 'text-end', id };
  }
}

function isSaid({ id, delta }: Part & { type: 'text-delta' }): boolean {
  return id === textBlock.model && delta.trim() !== '';
}

function checkFinish(part: Part & { type: 'finish' }, isEmpty: boolean): void {
  const { unified } = part.finishReason;
  const isWhole = unified === 'stop' || unified === 'length';
  if (!isWhole) throw new ModelFailure(`The model finished with "${unified}".`);
  if (isEmpty) throw new ModelFailure('The model finished without a word.');
}
