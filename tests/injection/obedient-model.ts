// A language model that does what an injection tells it, from the labels that it is really given.
import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { convertArrayToReadableStream, MockLanguageModelV4 } from 'ai/test';
import { z } from 'zod';

const dataSchema = z.strictObject({
  question: z.string(),
  earlierQuestions: z.array(z.string()),
  passages: z.array(
    z.strictObject({
      section: z.string(),
      statements: z.array(z.strictObject({ label: z.string(), text: z.string() })),
    }),
  ),
});

export type PromptData = z.infer<typeof dataSchema>;
export type PromptStatement = PromptData['passages'][number]['statements'][number];
export type ModelPrompt = { roles: string[]; system: string; user: string };

/** A model with the prompts that it was given. */
export type ObedientModel = { model: MockLanguageModelV4; prompts: ModelPrompt[] };

/** @param write Gives what the model says, from the labelled statements of its prompt. */
export function obedientModel(write: (statements: PromptStatement[]) => string): ObedientModel {
  const prompts: ModelPrompt[] = [];
  const model = new MockLanguageModelV4({
    async doStream({ prompt }) {
      const textOf = (wanted: string) =>
        prompt
          .filter(({ role }) => role === wanted)
          .map(({ content }) => (typeof content === 'string' ? content : partsText(content)))
          .join('\n');
      const asked = {
        roles: prompt.map(({ role }) => role),
        system: textOf('system'),
        user: textOf('user'),
      };
      prompts.push(asked);
      const statements = dataOf(asked).passages.flatMap((passage) => passage.statements);
      return { stream: convertArrayToReadableStream(replyParts(write(statements))) };
    },
  });
  return { model, prompts };
}

/** The data between the fences of a prompt; that they enclose everything is checked on the way. */
export function dataOf({ user }: ModelPrompt): PromptData {
  const [, json = ''] = /^<data>\n([^<]*)\n<\/data>$/.exec(user) ?? [];
  return dataSchema.parse(JSON.parse(json));
}

function partsText(parts: { type: string; text?: string }[]): string {
  return parts.map(({ text }) => text ?? '').join('');
}

function replyParts(text: string): LanguageModelV4StreamPart[] {
  const usage = {
    inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 0, text: 0, reasoning: 0 },
  };
  const tokens = text.match(/.{1,40}/gsu) ?? [];
  return [
    { type: 'stream-start', warnings: [] },
    { type: 'text-start', id: '0' },
    ...tokens.map((delta) => ({ type: 'text-delta' as const, id: '0', delta })),
    { type: 'text-end', id: '0' },
    { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage },
  ];
}
