// The answers that Signpost gave, by the id of the request: what all others beside it send as well.
import { readFileSync } from 'node:fs';

// What builds the app has none.
const file = process.env.ANSWERS_FILE;
const answers = file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'));

/** The bytes of an answer, as one stream of the AI SDK's events. */
export const wireOf = new Map(
  Object.entries(answers).map(([id, { wire }]) => [id, new TextEncoder().encode(wire)]),
);

/** The words of its text, each with the space behind it. */
export const wordsOf = new Map(
  Object.entries(answers).map(([id, { text }]) => [id, text.match(/\S+\s*/g) ?? []]),
);

export const headers = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-cache, no-transform',
  'x-vercel-ai-ui-message-stream': 'v1',
};
