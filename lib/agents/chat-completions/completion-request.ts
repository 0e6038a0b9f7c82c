// What is read of a request for a chat completion, as OpenAI's API has it: https://platform.openai.com/docs/api-reference/chat.
// What changes nothing here (temperature, seed, user, …) is passed over; what cannot be given is refused.
import { z } from 'zod';
import { SignpostError } from '../../errors.ts';
import { longestSlug, mostMessages } from '../../limits.ts';
import { checkQuestionLength } from '../../question-length.ts';
import type { Turn } from '../../types.ts';
import { guideOf } from './models.ts';

const partSchema = z.looseObject({ type: z.string(), text: z.string().optional() });

const messageSchema = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool', 'function'], {
    error: 'must be "user", "assistant" or "system"',
  }),
  content: z
    .union([z.string(), z.array(partSchema)], { error: 'must be a string or a list of parts' })
    .nullish(),
});

const noneOf = z.array(z.unknown()).max(0, 'cannot be used: a guide calls no tools').nullish();

/** The body of the request. Its refusals name the field. */
export const completionSchema = z.object(
  {
    model: z
      .string({ error: 'must be "signpost" or "signpost/<guide>"' })
      .max(longestSlug + 100, 'is no model here'),
    messages: z
      .array(messageSchema, { error: 'must be a list of messages' })
      .min(1, 'is empty. Send the question as its last message'),
    stream: z.boolean({ error: 'must be true or false' }).nullish(),
    stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
    n: z.literal(1, { error: 'must be 1: a guide has one answer' }).nullish(),
    tools: noneOf,
    functions: noneOf,
    response_format: z
      .object({ type: z.literal('text', { error: 'must be "text": an answer is Markdown' }) })
      .nullish(),
    modalities: z.array(z.literal('text', { error: 'must be "text"' })).nullish(),
    logprobs: z
      .literal(false, { error: 'must be false: sentences are quoted or checked' })
      .nullish(),
  },
  { error: 'must be a JSON object { "model", "messages" }' },
);

type Body = z.infer<typeof completionSchema>;

export type CompletionRequest = {
  model: string;
  turns: Turn[];
  guide: string | undefined;
  isStream: boolean;
  hasUsage: boolean;
  /** Characters of all that was sent as text, by which usage is told. */
  sentCharacters: number;
};

/**
 * What is asked. Instructions (system, developer) change nothing: an answer is the guide's. Of a long conversation the
 * newest messages are read.
 * @throws SignpostError `not-found` for a model that is not here, `bad-request`.
 */
export function readCompletion({
  model,
  messages,
  stream,
  stream_options,
}: Body): CompletionRequest {
  const guide = guideOf(model);
  const texts = messages.map(({ content }) => textOf(content));
  const turns = messages
    .map(({ role }, at) => ({ role, text: texts[at] ?? '' }))
    .filter((turn): turn is Turn => turn.role === 'user' || turn.role === 'assistant')
    .slice(-mostMessages);
  checkQuestion(turns.at(-1), messages.at(-1));
  return {
    ...{ model, turns, guide },
    isStream: stream ?? false,
    hasUsage: stream_options?.include_usage ?? false,
    sentCharacters: texts.reduce((sum, { length }) => sum + length, 0),
  };
}

function checkQuestion(
  question: Turn | undefined,
  last: Body['messages'][number] | undefined,
): void {
  if (question?.role !== 'user' || last?.role !== 'user') {
    throw new SignpostError(
      'bad-request',
      'The last of "messages" must be a question, of the role "user".',
    );
  }
  if (Array.isArray(last.content) && last.content.some(({ type }) => type !== 'text')) {
    throw new SignpostError(
      'bad-request',
      'The question can hold text alone: a guide is asked in words.',
    );
  }
  if (question.text.trim() === '') {
    throw new SignpostError(
      'bad-request',
      'The question is empty. Put it into the last of "messages".',
    );
  }
  checkQuestionLength(question.text);
}

// Half a character, as a string of JSON may hold one, fits into no answer.
function textOf(content: Body['messages'][number]['content']): string {
  if (typeof content === 'string') return content.toWellFormed();
  const texts = content?.filter(({ type }) => type === 'text').map(({ text }) => text ?? '') ?? [];
  return texts.join('\n').toWellFormed();
}
