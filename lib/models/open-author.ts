// The language model that drafts answers: OpenAI's Responses API, or the chat completions of any server that
// speaks them.
import type { LanguageModelV4, SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { Config } from '../config.ts';
import { type AnswerBudget, meteredModel } from './answer-budget.ts';
import { openProvider } from './open-provider.ts';

/** A language model to draft with, its longest silence in milliseconds, and what it may do in a day. */
export type Author = {
  model: LanguageModelV4;
  timeoutMs: number;
  budget?: AnswerBudget | undefined;
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
  return { model: provider.languageModel(model.modelId), timeoutMs: model.timeoutMs };
}
