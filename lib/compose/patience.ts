// Waiting for a language model that may never answer: a model that is given up after a silence.
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import { readParts, withStream } from '../models/part-stream.ts';

/** A model did not bring its answer to an end. */
export class ModelFailure extends Error {
  override name = 'ModelFailure';
}

/**
 * The same model, whose stream fails with a `ModelFailure` after a silence, and which is aborted when it
 * is given up or left early.
 * @param timeoutMs Longest silence, before the first part and between parts.
 */
export function withPatience(model: LanguageModelV4, timeoutMs: number): LanguageModelV4 {
  return withStream(model, (options) => patientParts(model, options, timeoutMs));
}

async function* patientParts(
  model: LanguageModelV4,
  options: LanguageModelV4CallOptions,
  timeoutMs: number,
): AsyncGenerator<LanguageModelV4StreamPart> {
  const patience = createPatience(timeoutMs, options.abortSignal);
  try {
    const { stream } = await patience.wait(
      model.doStream({ ...options, abortSignal: patience.signal }),
    );
    const parts = readParts(stream);
    for (;;) {
      const next = await patience.wait(parts.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    patience.end();
  }
}

type Patience = {
  signal: AbortSignal;
  wait<T>(promise: PromiseLike<T>): Promise<T>;
  end(): void;
};

// Waits for one thing after another, each at most `timeoutMs`; then gives up.
function createPatience(timeoutMs: number, outer: AbortSignal | undefined): Patience {
  const controller = new AbortController();
  const signal = outer ? AbortSignal.any([outer, controller.signal]) : controller.signal;
  return {
    signal,
    async wait(promise) {
      let timer: NodeJS.Timeout | undefined;
      const silence = new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(new ModelFailure(`The model was silent for ${timeoutMs} ms.`));
        }, timeoutMs);
      });
      try {
        return await Promise.race([promise, silence]);
      } finally {
        clearTimeout(timer);
      }
    },
    end() {
      controller.abort();
    },
  };
}
