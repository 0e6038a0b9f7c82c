// The language model that drafts answers: OpenAI's Responses API, or the chat completions of any server that
// speaks them.
import type { LanguageModelV4, SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { Config } from '../config.ts';
import { type AnswerBudget, meteredModel } from './answer-budget.ts';
import { Circuit } from './circuit.ts';
import { secretsOf } from './failure-reason.ts';
import { openProvider } from './open-provider.ts';

/** A language model to draft with. */
export type Author = {
  model: LanguageModelV4;
  /** Its longest silence in milliseconds. */
  timeoutMs: number;
  /** What a whole answer may take, in milliseconds; without an end when undefined. */
  answerMs?: number | undefined;
  /** What it may do in a day. */
  budget?: AnswerBudget | undefined;
  /** Remembers that its service fails. */
  circuit?: Circuit | undefined;
  /** What no line of the log may hold. */
  secrets?: readonly string[] | undefined;
};

/** Nothing of a conversation is kept at OpenAI. */
export const providerOptions: SharedV4ProviderOptions = { openai: { store: false } };

/** The same author with a budget, which is told what each reply takes. */
export function withBudget(author: Author, budget: AnswerBudget | undefined): Author {
  return budget ? { ...author, model: meteredModel(author.model, budget), budget } : author;
}

/** The author of the configuration; undefined when no model is configured. No request is made yet. */
export async function openAuthor({ model }: Pick<Config, 'model'>): Promise<Author | undefined> {
  if (!model) return undefined;
  const provider = await openProvider(model);
  return {
    model: provider.languageModel(model.modelId),
    timeoutMs: model.timeoutMs,
    answerMs: model.answerMs,
    circuit: new Circuit('The language model'),
    secrets: secretsOf(model),
  };
}
