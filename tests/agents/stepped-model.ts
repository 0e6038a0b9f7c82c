// A language model that a test lets speak.
import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { MockLanguageModelV4 } from 'ai/test';
import { vi } from 'vitest';

/** A model that says each sentence when the test lets it. */
export function steppedModel() {
  const { readable, writable } = new TransformStream<LanguageModelV4StreamPart>();
  const writer = writable.getWriter();
  const stopped = vi.fn();
  const begun = Promise.withResolvers<void>();
  const model = new MockLanguageModelV4({
    doStream: async ({ abortSignal }) => {
      abortSignal?.addEventListener('abort', stopped);
      begun.resolve();
      return { stream: readable };
    },
  });
  void writer.write({ type: 'stream-start', warnings: [] });
  void writer.write({ type: 'text-start', id: '1' });
  const say = (delta: string) => void writer.write({ type: 'text-delta', id: '1', delta });
  return { model, say, stopped, begun: begun.promise };
}
