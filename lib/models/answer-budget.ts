// What a language model may do in a day: asked before each answer, and told what the answer has taken.
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';
import { readParts, withStream } from './part-stream.ts';

/** Kept by whoever serves many readers. */
export type AnswerBudget = {
  /** Whether the model may write one more answer, which then counts. */
  allows(): Promise<boolean>;
  /** Counts the tokens of one reply, its prompt included. */
  spend(tokens: number): void;
};

/** Characters of English in a token, where a service does not tell how many there were. */
const charactersOfToken = 4;

/** Tokens of a prompt, or of a reply with its thoughts, that no model takes. */
const mostTokens = 10_000_000;

/** The same model, of whose replies the budget is told: also of one that is left or cut off before its end. */
export function meteredModel(model: LanguageModelV4, budget: AnswerBudget): LanguageModelV4 {
  return withStream(model, async function* metered(options) {
    const { stream } = await model.doStream(options);
    let written = 0;
    let told: number | undefined;
    try {
      for await (const part of readParts(stream)) {
        if (part.type === 'text-delta' || part.type === 'reasoning-delta') {
          written += part.delta.length;
        }
        if (part.type === 'finish') {
          told = tokensOf(part.usage);
        }
        yield part;
      }
    } finally {
      budget.spend(told ?? Math.ceil((asked(options) + written) / charactersOfToken));
    }
  });
}

/** Tokens of prompt and reply, where the service tells any that can be: what it says is counted for a whole day. */
function tokensOf({ inputTokens, outputTokens }: LanguageModelV4Usage): number | undefined {
  const told = [inputTokens.total, outputTokens.total];
  const numbers = told.filter((each) => each !== undefined && each > 0 && each < mostTokens);
  if (numbers.length < told.length) return undefined;
  return numbers.reduce((sum: number, each) => sum + Math.ceil(each ?? 0), 0);
}

function asked({ prompt }: LanguageModelV4CallOptions): number {
  return JSON.stringify(prompt).length;
}
