// Asks a language model for the questions of one section.
import { APICallError } from '@ai-sdk/provider';
import { streamText } from 'ai';
import { type Author, providerOptions } from '../models/open-author.ts';
import type { Guide, Section } from '../types.ts';
import {
  confirmInstructions,
  confirmPrompt,
  questionInstructions,
  questionPrompt,
  readConfirmed,
  readQuestions,
  shownStatements,
  type WrittenQuestion,
} from './question-prompt.ts';

const longestReply = 2000;
/** Milliseconds that a whole reply may take. */
const longestWait = 120_000;

/** What a model says; of a failure, what it was in a few words. */
export type Said<Value> = { kind: 'said'; value: Value } | { kind: 'failed'; reason: string };

/** Asks a model for at most `most` questions that a section answers. */
export async function askForQuestions(
  author: Author,
  guide: Guide,
  { section, most }: { section: Section; most: number },
): Promise<Said<WrittenQuestion[]>> {
  const shown = shownStatements(guide, section);
  const prompt = questionPrompt(guide, section, { shown, most });
  return saidBy(author, { instructions: questionInstructions, prompt }, (reply) =>
    readQuestions(reply, shown).slice(0, most),
  );
}

/**
 * Asks a model which questions of a section their statements answer. A pipeline that goes by words cannot tell
 * a question in other words than the guide's from one that the guide only seems to answer.
 */
export async function confirmQuestions(
  author: Author,
  section: Section,
  questions: WrittenQuestion[],
): Promise<Said<Set<WrittenQuestion>>> {
  if (questions.length === 0) return { kind: 'said', value: new Set() };
  const prompt = confirmPrompt(section, questions);
  return saidBy(author, { instructions: confirmInstructions, prompt }, (reply) =>
    readConfirmed(reply, questions),
  );
}

type Request = { instructions: string; prompt: string };

async function saidBy<Value>(
  author: Author,
  request: Request,
  read: (reply: string) => Value,
): Promise<Said<Value>> {
  try {
    return { kind: 'said', value: read(await replyTo(request, author)) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

async function replyTo({ instructions, prompt }: Request, { model }: Author): Promise<string> {
  const { stream } = streamText({
    model,
    instructions,
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
