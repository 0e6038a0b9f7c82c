// A language model that is another model as long as that one answers, and the extractive answerer when
// it fails: no answer in time, an HTTP error, a stream that is cut half way, an empty reply. The reader
// is told by a notice, a text block of its own.
import {
  APICallError,
  type LanguageModelV4,
  type LanguageModelV4CallOptions,
  type LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import { readParts, withStream } from '../models/part-stream.ts';
import type { Notice } from '../wire/codes.ts';
import { ModelFailure } from './patience.ts';

type Part = LanguageModelV4StreamPart;

/** Ids of the text blocks, by which the rest tells who speaks. */
export const textBlock = { model: 'model', notice: 'notice' } as const;

const silent = 'model-silent';
const stopped = 'model-stopped';

/** The notice that a block of a notice stands for: its text is the code. */
export function failureNotice(code: string): Notice {
  return { code: code === stopped ? stopped : silent, values: {} };
}

/** Characters of a failure's message in the log. */
const longestReason = 300;

/** The primary model as long as it answers, then the fallback. */
export function withFallback(primary: LanguageModelV4, fallback: LanguageModelV4): LanguageModelV4 {
  return withStream(primary, (options) => speak(primary, fallback, options));
}

async function* speak(
  primary: LanguageModelV4,
  fallback: LanguageModelV4,
  options: LanguageModelV4CallOptions,
): AsyncGenerator<Part> {
  let hasSpoken = false;
  try {
    for await (const part of checkedParts(primary, options)) {
      hasSpoken ||= part.type === 'text-delta' && part.delta.trim() !== '';
      yield part;
    }
    return;
  } catch (error) {
    if (options.abortSignal?.aborted) throw error;
    console.warn(`The language model failed; the guide is quoted instead. ${reasonOf(error)}`);
  }
  const id = textBlock.notice;
  yield { type: 'text-start', id };
  yield { type: 'text-delta', id, delta: hasSpoken ? stopped : silent };
  yield { type: 'text-end', id };
  const { stream } = await fallback.doStream(options);
  for await (const part of readParts(stream)) if (part.type !== 'stream-start') yield part;
}

// The primary's parts under our own block id, for its ids come from outside; throws when it fails.
async function* checkedParts(
  model: LanguageModelV4,
  options: LanguageModelV4CallOptions,
): AsyncGenerator<Part> {
  let open = false;
  let isEmpty = true;
  try {
    const { stream } = await model.doStream(options);
    for await (const part of readParts(stream)) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'text-delta') {
        isEmpty &&= part.delta.trim() === '';
        if (!open) yield { type: 'text-start', id: textBlock.model };
        open = true;
        yield { type: 'text-delta', id: textBlock.model, delta: part.delta };
      }
      if (part.type === 'stream-start' || part.type === 'response-metadata') yield part;
      if (part.type === 'finish') {
        checkFinish(part, isEmpty);
        if (open) yield { type: 'text-end', id: textBlock.model };
        open = false;
        yield part;
        return;
      }
    }
    throw new ModelFailure('The stream ended without a finish.');
  } finally {
    if (open) yield { type: 'text-end', id: textBlock.model };
  }
}

function checkFinish(part: Part & { type: 'finish' }, isEmpty: boolean): void {
  const { unified } = part.finishReason;
  const isWhole = unified === 'stop' || unified === 'length';
  if (!isWhole) throw new ModelFailure(`The model finished with "${unified}".`);
  if (isEmpty) throw new ModelFailure('The model finished without a word.');
}

// One line for the log, without the provider's whole response.
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const status = APICallError.isInstance(error) ? ` (HTTP ${error.statusCode ?? 'failure'})` : '';
  const message = error.message.replace(/\s+/g, ' ').slice(0, longestReason);
  return `${error.name}${status}: ${message}`;
}
