// A model's stream as an async generator, and back. Models of ours that are made of one another hand their generators on:
// a stream between two of them costs each token more than what is done with it.
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';

type Part = LanguageModelV4StreamPart;

/** What makes a stream of ours, which nobody has begun to read. */
const sources = new WeakMap<ReadableStream<Part>, AsyncGenerator<Part>>();

/** The parts of a stream; leaving the loop early cancels it. */
export function readParts(stream: ReadableStream<Part>): AsyncGenerator<Part> {
  return sources.get(stream) ?? partsOf(stream);
}

async function* partsOf(stream: ReadableStream<Part>): AsyncGenerator<Part> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** The same model as far as others see it, whose stream is made anew for each call. */
export function withStream(
  model: LanguageModelV4,
  parts: (options: LanguageModelV4CallOptions) => AsyncGenerator<Part>,
): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: (options) => model.doGenerate(options),
    async doStream(options) {
      return { stream: streamOf(parts(options)) };
    },
  };
}

/** A stream of the parts, which pulls them one by one; cancelling it ends the generator. */
export function streamOf(parts: AsyncGenerator<Part>): ReadableStream<Part> {
  const stream = new ReadableStream<Part>(
    {
      async pull(controller) {
        const { done, value } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await parts.return(undefined);
      },
    },
    // Nothing is pulled ahead, so that the generator can be read in its place.
    { highWaterMark: 0 },
  );
  sources.set(stream, parts);
  return stream;
}
