// Reads an answer's event stream. Text goes in, cut anywhere; parts that the chat knows come out, in
// order. Synchronous and pure: where the text comes from is request-answer.ts's matter.

import { createParser } from 'eventsource-parser';
import * as v from 'valibot';
import { type StreamPart, streamPartSchema } from '../../lib/wire/stream-parts.ts';

/** Longest single event, in characters; a server that sends more is not ours. */
const longestEvent = 1024 * 1024;

export type AnswerReader = {
  /** Takes the next piece of the stream. Throws when one event grows past all bounds. */
  feed(text: string): void;
};

export function createAnswerReader(onPart: (part: StreamPart) => void): AnswerReader {
  return createParser({
    maxBufferSize: longestEvent,
    onEvent({ data }) {
      const part = readPart(data);
      if (part) onPart(part);
    },
  });
}

/** One event's data as a part; undefined for `[DONE]`, unknown types and what is no part at all. */
function readPart(data: string): StreamPart | undefined {
  if (data === '[DONE]') return undefined;
  try {
    const parsed = v.safeParse(streamPartSchema, JSON.parse(data));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
