// Waiting for a language model that may never come to an end: it is given up after a silence, and when its time is over.
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import { withStream } from './part-stream.ts';

/** A model did not bring its answer to an end. */
export class ModelFailure extends Error {
  override name = 'ModelFailure';
}

/** How long a model is waited for. */
export type Patience = {
  /** Longest silence in milliseconds, before the first part and between parts. */
  silenceMs: number;
  /** When the whole reply has to be there, on the clock of `performance.now()`. */
  endsAt?: number | undefined;
};

/**
 * The same model, whose stream fails with a `ModelFailure` when patience ends, and which is aborted when it is given up
 * or left early.
 */
export function withPatience(model: LanguageModelV4, patience: Patience): LanguageModelV4 {
  return withStream(model, (options) => patientParts(model, options, patience));
}

async function* patientParts(
  model: LanguageModelV4,
  options: LanguageModelV4CallOptions,
  patience: Patience,
): AsyncGenerator<LanguageModelV4StreamPart> {
  const outer = options.abortSignal;
  const leaving = new AbortController();
  const abortSignal = outer ? AbortSignal.any([outer, leaving.signal]) : leaving.signal;
  let reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart> | undefined;
  try {
    const { stream } = await waitFor(model.doStream({ ...options, abortSignal }), patience);
    reader = stream.getReader();
    for (;;) {
      const { done, value } = await waitFor(reader.read(), patience);
      if (done) return;
      yield value;
    }
  } finally {
    leaving.abort();
    reader?.cancel().catch(() => {});
  }
}

async function waitFor<T>(
  promise: PromiseLike<T>,
  { silenceMs, endsAt = Number.POSITIVE_INFINITY }: Patience,
): Promise<T> {
  const left = endsAt - performance.now();
  const isLast = left < silenceMs;
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    const message = isLast
      ? 'The time for the answer was over.'
      : `The model was silent for ${silenceMs} ms.`;
    const giveUp = () => reject(new ModelFailure(message));
    // Of a model that says something all the time no wait is long enough for a timer.
    if (left <= 0) giveUp();
    else timer = setTimeout(giveUp, isLast ? left : silenceMs);
  });
  try {
    return await Promise.race([end, promise]);
  } finally {
    clearTimeout(timer);
  }
}
