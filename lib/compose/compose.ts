// compose: evidence in, a draft out, as whole sentences of Markdown that carry the labels of the
// statements that they quote. The rest does not know who spoke, a language model or the extractive answerer, which has
// its pieces at once and needs nothing to stream them.
import type { LanguageModelV4 } from '@ai-sdk/provider';
import { type LabelledStatement, labelStatements } from '../evidence/labels.ts';
import { hearNetwork } from '../give-way.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { askedModel } from '../models/asked-model.ts';
import { type Author, providerOptions } from '../models/open-author.ts';
import { readParts } from '../models/part-stream.ts';
import type { AnswerMode, Evidence } from '../types.ts';
import type { Notice } from '../wire/codes.ts';
import { settledEvidence } from './extractive/computed/settled-evidence.ts';
import { draftAnswer, extractiveModel } from './extractive/extractive-model.ts';
import { draftNearest } from './extractive/nearest-statements.ts';
import { failureNotice, textBlock, withFallback } from './fallback-model.ts';
import { withOtherTrades } from './other-trade.ts';
import { instructions, instructionsAcross, promptOf } from './prompt.ts';
import { isRestart, readReply } from './read-reply.ts';
import { withUnmentioned } from './unmentioned.ts';
import { withUntoldComparisons } from './untold-comparison.ts';
import { withUntoldMeanings } from './untold-meaning.ts';
import { withUntoldMeasures } from './untold-measure.ts';
import { withUntoldOrigins } from './untold-origin.ts';
import { withUntoldPrices } from './untold-price.ts';
import { withUntoldQualities } from './untold-quality.ts';

/** One piece of a draft: a sentence to check, what becomes of those before, or a notice of Signpost's own to the reader. */
export type DraftPart =
  | { kind: 'sentence'; author: AnswerMode; text: string }
  /** All sentences before it were thought aloud, and not said to the reader. */
  | { kind: 'restart' }
  | { kind: 'notice'; notice: Notice };

export type Draft = {
  parts: AsyncIterable<DraftPart>;
  labelled: LabelledStatement[];
  /** The guide's own answer, in pieces of one claim each, for where a model's does not hold. */
  quotes?: () => string[];
  /** What stands nearest to a question that is not covered, as pieces of one claim each; often none. */
  nearest?: string[];
  /** The evidence with the verdicts of what rows of a table settle. */
  evidence: Evidence;
};

const longestReply = 2000;

export type ComposeOptions = {
  /** The language model; without one, the extractive answerer speaks. */
  author: Author | undefined;
  signal: AbortSignal | undefined;
  /** When a language model has to be done, on the clock of `performance.now()`. */
  endsAt?: number | undefined;
};

/**
 * Drafts an answer. Leaving its parts early stops the model; a draft that `signal` stops ends with an
 * `AbortError`, for what was said so far is no answer.
 */
export function compose(
  found: Evidence,
  index: GuideIndex,
  { author, signal, endsAt }: ComposeOptions,
): Draft {
  const labelled = labelStatements(found, index);
  const mentioned = withUnmentioned(found, labelled, index);
  const priced = withUntoldPrices(mentioned, labelled, index);
  const ofTrade = withOtherTrades(priced, labelled, index);
  const compared = withUntoldComparisons(ofTrade, labelled);
  const measured = withUntoldMeasures(compared, labelled, index);
  const defined = withUntoldMeanings(measured, labelled, index);
  const qualified = withUntoldQualities(defined, labelled);
  const evidence = withUntoldOrigins(qualified, labelled);
  const quotes = () => draftAnswer(labelled, evidence, index);
  const asked = () => ({
    prompt: promptOf(evidence, labelled, index),
    isAcross: evidence.query.askedIn !== undefined,
  });
  return {
    parts: author ? speak(modelOf(author, quotes, endsAt), asked(), signal) : say(quotes, signal),
    labelled,
    quotes,
    nearest: draftNearest(evidence, labelled, index),
    evidence: settledEvidence(evidence, labelled, index),
  };
}

async function* say(
  quotes: () => string[],
  signal: AbortSignal | undefined,
): AsyncGenerator<DraftPart> {
  for (const text of quotes()) {
    if (signal?.aborted) throw new DOMException('The answer was stopped.', 'AbortError');
    if (text) yield { kind: 'sentence', author: 'extractive', text };
  }
}

function modelOf(author: Author, quotes: () => string[], endsAt: number | undefined) {
  const reply = readReply(askedModel(author, endsAt));
  return withFallback(reply, extractiveModel(quotes), author.secrets);
}

async function* speak(
  model: LanguageModelV4,
  { prompt, isAcross }: { prompt: string; isAcross: boolean },
  signal: AbortSignal | undefined,
): AsyncGenerator<DraftPart> {
  // A reader may have left while the question was read, and nothing is asked of a model for them.
  await hearNetwork();
  const leaving = new AbortController();
  try {
    const { stream } = await model.doStream({
      prompt: [
        { role: 'system', content: isAcross ? instructionsAcross : instructions },
        { role: 'user', content: [{ type: 'text', text: prompt }] },
      ],
      maxOutputTokens: longestReply,
      providerOptions,
      abortSignal: AbortSignal.any(signal ? [signal, leaving.signal] : [leaving.signal]),
    });
    for await (const part of readParts(stream)) {
      if (part.type === 'error') throw part.error;
      if (part.type !== 'text-delta') continue;
      if (part.id === textBlock.notice) yield { kind: 'notice', notice: failureNotice(part.delta) };
      else if (isRestart(part.id)) yield { kind: 'restart' };
      else yield { kind: 'sentence', author: authorOf(part.id), text: part.delta };
    }
  } catch (error) {
    if (signal?.aborted) throw new DOMException('The answer was stopped.', 'AbortError');
    throw error;
  } finally {
    leaving.abort();
  }
}

function authorOf(block: string): AnswerMode {
  return block === textBlock.model ? 'model' : 'extractive';
}
