// Asks a language model what a question in another language is in the guide's. Its reply is a text from outside: words
// to look passages up by, and nothing else. It is neither shown nor part of any prompt.
import { streamText } from 'ai';
import { askedModel } from '../models/asked-model.ts';
import { ServiceResting } from '../models/circuit.ts';
import { dataBlock } from '../models/data-block.ts';
import { failureReason } from '../models/failure-reason.ts';
import { type Author, providerOptions } from '../models/open-author.ts';
import { createThoughtFilter, type Heard } from '../models/thought-filter.ts';
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

type Asking = {
  author: Author;
  /** When the whole answer has to be there, on the clock of `performance.now()`. */
  endsAt: number | undefined;
  signal: AbortSignal | undefined;
};

/**
 * The question in English; undefined when the model gives none in time.
 * @param turns Oldest first; the last one is the question.
 * @throws AbortError when `signal` stops it.
 */
export async function wordQuestion(
  turns: Turn[],
  { author, endsAt, signal }: Asking,
): Promise<string | undefined> {
  const asked = turns.filter(({ role }) => role === 'user').map(({ text }) => text);
  const question = asked.at(-1) ?? '';
  const earlier = asked
    .slice(0, -1)
    .slice(-earlierQuestions)
    .map((text) => text.slice(0, longestEarlier));
  const ownEnd = performance.now() + Math.min(author.timeoutMs, longestWait);
  const leaving = new AbortController();
  const { stream } = streamText({
    model: askedModel(author, Math.min(endsAt ?? ownEnd, ownEnd)),
    instructions: wordingInstructions,
    prompt: dataBlock({ question, earlierQuestions: earlier }),
    maxOutputTokens: longestReply,
    maxRetries: 0,
    providerOptions,
    onError: () => {},
    abortSignal: AbortSignal.any([leaving.signal, ...(signal ? [signal] : [])]),
  });
  const filter = createThoughtFilter();
  let reply = '';
  const hear = (heard: Heard[]) => {
    for (const each of heard) reply = each.kind === 'said' ? reply + each.text : '';
  };
  try {
    for await (const part of stream) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'abort') throw new DOMException('It was stopped.', 'AbortError');
      if (part.type === 'text-delta') hear(filter.push(part.text));
      if (reply.length > longestWording) break;
    }
    hear(filter.end());
  } catch (error) {
    if (signal?.aborted) throw new DOMException('The answer was stopped.', 'AbortError');
    if (!(error instanceof ServiceResting)) warnOfFailure(error, author);
    return undefined;
  } finally {
    leaving.abort();
  }
  return wordingIn(reply);
}

function warnOfFailure(error: unknown, { secrets }: Author): void {
  const reason = failureReason(error, secrets);
  console.warn(`The language model did not put a question into English. ${reason}`);
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
