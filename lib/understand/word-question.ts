// Asks a language model what a question in another language is in the guide's. Its reply is a text from outside: words
// to look passages up by, and nothing else. It is neither shown nor part of any prompt.
import { streamText } from 'ai';
import { dataBlock } from '../models/data-block.ts';
import { type Author, providerOptions } from '../models/open-author.ts';
import type { Turn } from '../types.ts';
import { wordingInstructions } from './wording-instructions.ts';

/** Characters of the reply that are read, and tokens that a model may take for them and for its thoughts. */
const longestWording = 400;
const longestReply = 600;
/** Milliseconds that the whole reply may take. */
const longestWait = 10_000;
/** Earlier questions that it is told, and characters of each. */
const earlierQuestions = 3;
const longestEarlier = 500;

/**
 * The question in English; undefined when the model gives none in time.
 * @param turns Oldest first; the last one is the question.
 * @throws AbortError when `signal` stops it.
 */
export async function wordQuestion(
  turns: Turn[],
  { model, timeoutMs }: Author,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const asked = turns.filter(({ role }) => role === 'user').map(({ text }) => text);
  const question = asked.at(-1) ?? '';
  const earlier = asked
    .slice(0, -1)
    .slice(-earlierQuestions)
    .map((text) => text.slice(0, longestEarlier));
  const timeout = AbortSignal.timeout(Math.min(timeoutMs, longestWait));
  const leaving = new AbortController();
  const { stream } = streamText({
    model,
    instructions: wordingInstructions,
    prompt: dataBlock({ question, earlierQuestions: earlier }),
    maxOutputTokens: longestReply,
    maxRetries: 0,
    providerOptions,
    onError: () => {},
    abortSignal: AbortSignal.any([timeout, leaving.signal, ...(signal ? [signal] : [])]),
  });
  let reply = '';
  try {
    for await (const part of stream) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'abort') throw new Error('It took too long.');
      if (part.type === 'text-delta') reply += part.text;
      if (reply.length > longestWording) break;
    }
  } catch {
    if (signal?.aborted) throw new DOMException('The answer was stopped.', 'AbortError');
    console.warn('The language model did not put a question into English.');
    return undefined;
  } finally {
    leaving.abort();
  }
  return wordingIn(reply);
}

// The first line with a word in it, of letters, digits and what stands between them in a question.
function wordingIn(reply: string): string | undefined {
  const line = reply
    .slice(0, longestWording)
    .split('\n')
    .find((text) => /\p{L}/u.test(text));
  const plain = line
    ?.replace(/[^\p{L}\p{M}\p{N}\p{Sc} .,:;?!'’%&/()+#-]/gu, ' ')
    .replace(/ +/g, ' ');
  return plain?.trim() || undefined;
}
