// The language model as it is asked: waited for with patience, and left alone for a while where its service fails.
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import type { Circuit } from './circuit.ts';
import type { Author } from './open-author.ts';
import { readParts, withStream } from './part-stream.ts';
import { ModelFailure, withPatience } from './patience.ts';

/**
 * The author's model; its stream fails with a `ModelFailure` when patience ends, and with `ServiceResting` where it is
 * not asked at all.
 * @param endsAt When the reply has to be there, on the clock of `performance.now()`.
 */
export function askedModel(
  { model, timeoutMs, circuit }: Author,
  endsAt: number | undefined,
): LanguageModelV4 {
  const patient = withPatience(model, { silenceMs: timeoutMs, endsAt });
  if (!circuit) return patient;
  return withStream(patient, (options) => countedParts(patient, options, circuit));
}

async function* countedParts(
  model: LanguageModelV4,
  options: LanguageModelV4CallOptions,
  circuit: Circuit,
): AsyncGenerator<LanguageModelV4StreamPart> {
  const call = circuit.begin();
  try {
    const { stream } = await model.doStream(options);
    for await (const part of readParts(stream)) {
      if (part.type === 'error') call.end({ kind: 'failed', error: part.error });
      if (part.type === 'finish') call.end({ kind: 'answered' });
      yield part;
    }
    call.end({ kind: 'failed', error: new ModelFailure('The stream ended without a finish.') });
  } catch (error) {
    if (!options.abortSignal?.aborted) call.end({ kind: 'failed', error });
    throw error;
  } finally {
    call.end({ kind: 'left' });
  }
}
