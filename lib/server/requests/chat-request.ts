// What an outsider may send to the chat route, and how it is refused: each refusal is a sentence that
// tells how to mend the request.
import { z } from 'zod';
import { SignpostError } from '../../errors.ts';
import {
  longestMessage,
  longestSlug,
  mostMessageParts,
  mostMessages,
  mostRequestBytes,
} from '../../limits.ts';
import { checkQuestionLength } from '../../question-length.ts';
import type { Turn } from '../../types.ts';
import type { Language } from '../../wire/languages.ts';
import { readJsonBody } from './json-body.ts';
import { readerLanguage } from './reader-language.ts';

const roleError = 'must be "user" or "assistant"';
const guideError = 'must be the slug of a guide';
const langError = 'must be a language tag, such as "es"';

/** Characters of the name of a version of the guides. */
const longestVersion = 64;

const partSchema = z.looseObject(
  {
    type: z.string({ error: 'must be a string, such as "text"' }),
    text: z.string({ error: 'must be a string' }).optional(),
  },
  { error: 'must be an object, such as { "type": "text", "text": "…" }' },
);

/** What a client does not know is none of ours, whatever it is. */
const metadataSchema = z
  .object({ guidesVersion: z.string().max(longestVersion).optional() })
  .optional()
  .catch(undefined);

const messageSchema = z.object(
  {
    role: z.enum(['user', 'assistant'], { error: roleError }),
    parts: z
      .array(partSchema, {
        error: 'must be a list of parts, such as [{ "type": "text", "text": "…" }]',
      })
      .max(mostMessageParts, `has over ${mostMessageParts} parts. Send its text parts alone`),
    metadata: metadataSchema,
  },
  { error: 'must be an object { "role", "parts" }' },
);

const bodySchema = z.object(
  {
    messages: z.array(messageSchema, { error: 'must be a list of UI messages' }),
    guide: z.string({ error: guideError }).max(longestSlug, guideError).nullish(),
    lang: z.string({ error: langError }).max(100, langError).nullish(),
  },
  { error: 'must be a JSON object { "id", "messages" }' },
);

export type ChatRequest = {
  turns: Turn[];
  guide: string | undefined;
  /** The version of the guides that gave the last answer, as that said. */
  guidesVersion: string | undefined;
  /** What Signpost speaks to the reader in, beside the guide's own words. */
  language: Language;
};

/**
 * Reads the body of a chat request. Where `lang` names no language that is spoken here, the headers do.
 * @throws SignpostError `too-large` over the size limit, else `bad-request`.
 */
export async function readChatRequest(request: Request): Promise<ChatRequest> {
  const { messages, guide, lang } = await readJsonBody(request, bodySchema, {
    mostBytes: mostRequestBytes,
    whenTooLarge: 'Leave out the oldest messages.',
    example: '{ "id": "…", "messages": [ … ] }',
  });
  if (messages.length === 0) {
    throw badRequest('There is no message. Send the question as the last of "messages".');
  }
  if (messages.length > mostMessages) {
    throw badRequest(
      `There are ${messages.length} messages, and at most ${mostMessages} are read. Leave out the oldest ones.`,
    );
  }
  const turns = messages.map(({ role, parts }, at) => ({ role, text: textOf(parts, at) }));
  checkQuestion(turns.at(-1));
  const [named] = lang?.toLowerCase().split('-') ?? [];
  const answered = messages.findLast(({ role }) => role === 'assistant');
  return {
    turns,
    guide: guide ?? undefined,
    guidesVersion: answered?.metadata?.guidesVersion,
    language: readerLanguage(named, request.headers),
  };
}

function checkQuestion(question: Turn | undefined): void {
  if (question?.role !== 'user') {
    throw badRequest('The last message is not a question. Its role must be "user".');
  }
  if (question.text.trim() === '') {
    throw badRequest('The question is empty. Put it into a text part of the last message.');
  }
  checkQuestionLength(question.text);
}

function textOf(parts: { type: string; text?: string | undefined }[], at: number): string {
  const texts = parts.filter(({ type }) => type === 'text').map(({ text }) => text ?? '');
  // Half a character, as a string of JSON may hold one, fits into no answer.
  const text = texts.join('\n').toWellFormed();
  if (text.length > longestMessage) {
    throw badRequest(
      `The text of "messages.${at}" has ${text.length} characters, and at most ${longestMessage} are read. Shorten it.`,
    );
  }
  return text;
}

function badRequest(message: string): SignpostError {
  return new SignpostError('bad-request', message);
}
