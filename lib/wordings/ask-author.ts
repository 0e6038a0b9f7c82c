// Asks a language model for the questions of one section.
import { APICallError } from '@ai-sdk/provider';
import { streamText } from 'ai';
import { type Author, providerOptions } from '../models/open-author.ts';
import type { Guide, Section } from '../types.ts';
import {
  questionInstructions,
  questionPrompt,
  readQuestions,
  shownStatements,
  type WrittenQuestion,
} from './question-prompt.ts';

const longestReply = 2000;
/** Milliseconds that a whole reply may take. */
const longestWait = 120_000;

/** What a model offers for a section; of a failure, what it was in a few words. */
export type Offer =
  | { kind: 'offered'; questions: WrittenQuestion[] }
  | { kind: 'failed'; reason: string };

/** Asks a model for at most `most` questions that a section answers. */
export async function askForQuestions(
  author: Author,
  guide: Guide,
  { section, most }: { section: Section; most: number },
): Promise<Offer> {
  const shown = shownStatements(guide, section);
  try {
    const reply = await replyTo(questionPrompt(guide, section, { shown, most }), author);
    return { kind: 'offered', questions: readQuestions(reply, shown).slice(0, most) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

async function replyTo(prompt: string, { model }: Author): Promise<string> {
  const { stream } = streamText({
    model,
    instructions: questionInstructions,
    prompt,
    maxOutputTokens: longestReply,
    maxRetries: 1,
    providerOptions,
    onError: () => {},
    abortSignal: AbortSignal.timeout(longestWait),
  });
  let reply = '';
  for await (const part of stream) {
    if (part.type === 'error') throw part.error;
    if (part.type === 'abort') throw new DOMException('It took too long.', 'TimeoutError');
    if (part.type === 'text-delta') reply += part.text;
  }
  return reply;
}

// Without the service's own words, which may repeat the key.
function reasonOf(error: unknown): string {
  const last = error instanceof Error && 'lastError' in error ? error.lastError : error;
  if (APICallError.isInstance(last) && last.statusCode !== undefined) {
    return `it answered HTTP ${last.statusCode}`;
  }
  if (last instanceof Error && last.name === 'TimeoutError') return 'it took too long';
  return 'it gave no answer';
}
