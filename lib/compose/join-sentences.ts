// Language-model middleware: the tokens of a model leave as whole sentences. Joined here, before the
// AI SDK sees them, because the SDK's cost is per part.
import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { wrapLanguageModel } from 'ai';
import { giveWay } from '../give-way.ts';
import { createSentenceJoiner } from './sentence-joiner.ts';

/**
 * The same model, with one text delta a sentence. A sentence that the model did not finish (an error, a
 * stream cut half way, a length limit) is dropped: half a sentence can say the opposite of the whole.
 */
export function joinSentences(model: LanguageModelV4): LanguageModelV4 {
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v4',
      async wrapStream({ doStream }) {
        const { stream, ...rest } = await doStream();
        return { ...rest, stream: stream.pipeThrough(sentenceTransform()) };
      },
    },
  });
}

const longestPiece = 500;

type Part = LanguageModelV4StreamPart;

// The end of a text is held back until the next part tells whether the model came to its end.
function sentenceTransform(): TransformStream<Part, Part> {
  let joiner = createSentenceJoiner();
  let heldEnd: (Part & { type: 'text-end' }) | undefined;
  return new TransformStream({
    async transform(part, controller) {
      if (part.type === 'text-delta') {
        for (const piece of piecesOf(part.delta)) {
          await giveWay();
          for (const delta of joiner.push(piece)) controller.enqueue({ ...part, delta });
        }
        return;
      }
      if (heldEnd) {
        const tail = isCutOff(part) ? [] : joiner.end();
        for (const delta of tail) {
          controller.enqueue({ type: 'text-delta', id: heldEnd.id, delta });
        }
        controller.enqueue(heldEnd);
        joiner = createSentenceJoiner();
        heldEnd = undefined;
      }
      if (part.type === 'text-end') heldEnd = part;
      else controller.enqueue(part);
    },
  });
}

// Where a text is cut makes no difference to its sentences; in a short piece few of them are read at once.
function piecesOf(text: string): string[] {
  const count = Math.ceil(text.length / longestPiece);
  return Array.from({ length: count }, (_, at) =>
    text.slice(at * longestPiece, (at + 1) * longestPiece),
  );
}

function isCutOff(next: Part): boolean {
  return next.type === 'error' || (next.type === 'finish' && next.finishReason.unified !== 'stop');
}
