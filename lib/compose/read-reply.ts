// A language model as it is read: its tokens leave as whole sentences, without its thoughts, and no more of them than an
// answer may have. Joined here, before the AI SDK sees them, because the SDK's cost is per part.
import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider';
import { giveWay } from '../give-way.ts';
import { replyLimits } from '../limits.ts';
import { readParts, withStream } from '../models/part-stream.ts';
import { ModelFailure } from '../models/patience.ts';
import { createThoughtFilter, type Heard } from '../models/thought-filter.ts';
import { createSentenceJoiner, type SentenceJoiner } from './sentence-joiner.ts';

type Part = LanguageModelV4StreamPart;

/** The id of the block of text that a reply is read as. */
export const replyBlock = 'model';
/** How ids of blocks begin that stand where all text before them turns out to be thoughts. The SDK wants each once. */
const restartBlock = 'restart-';

/** Whether a block says that all text before it was thought aloud. */
export function isRestart(id: string): boolean {
  return id.startsWith(restartBlock);
}

/** How a model finishes that has come to the end of what it says. */
const endsText = new Set<LanguageModelV4FinishReason['unified']>(['stop', 'tool-calls']);

/**
 * The same model, with one text delta a sentence. A sentence that the model did not finish (an error, a stream cut half
 * way, a length limit) is dropped: half a sentence can say the opposite of the whole. A reply over `replyLimits` fails
 * with a `ModelFailure` behind the sentences that are within them.
 */
export function readReply(model: LanguageModelV4): LanguageModelV4 {
  return withStream(model, (options) => replyParts(model, options));
}

async function* replyParts(
  model: LanguageModelV4,
  options: LanguageModelV4CallOptions,
): AsyncGenerator<Part> {
  const reply = new Reply();
  const { stream } = await model.doStream(options);
  let block: string | undefined;
  for await (const part of readParts(stream)) {
    switch (part.type) {
      case 'text-start':
        // Another block is another paragraph; a server that thinks in between goes on with the same one.
        if (block !== undefined && block !== part.id) yield* reply.hear('\n\n');
        block = part.id;
        break;
      case 'text-delta':
        yield* reply.hear(part.delta);
        break;
      case 'finish':
        if (endsText.has(part.finishReason.unified)) yield* reply.end();
        yield part;
        return;
      case 'error':
      case 'stream-start':
      case 'response-metadata':
        yield part;
    }
  }
}

const longestPiece = 500;

/** What has been heard of one reply, and is no whole sentence yet. */
class Reply {
  readonly #filter = createThoughtFilter();
  #joiner: SentenceJoiner = createSentenceJoiner();
  #characters = 0;
  #sentences = 0;
  #restarts = 0;

  // Where a text is cut makes no difference to its sentences; in a short piece few of them are read at once.
  async *hear(text: string): AsyncGenerator<Part> {
    for (let at = 0; at < text.length; at += longestPiece) {
      await giveWay();
      yield* this.#take(this.#filter.push(text.slice(at, at + longestPiece)));
    }
  }

  *end(): Generator<Part> {
    yield* this.#take(this.#filter.end());
    yield* this.#say(this.#joiner.end());
  }

  *#take(heard: Heard[]): Generator<Part> {
    for (const each of heard) {
      if (each.kind === 'said') {
        this.#characters += each.text.length;
        if (this.#characters > replyLimits.characters) {
          throw new ModelFailure(`The reply has over ${replyLimits.characters} characters.`);
        }
        yield* this.#say(this.#joiner.push(each.text));
      } else {
        this.#joiner = createSentenceJoiner();
        this.#restarts += 1;
        yield { type: 'text-delta', id: `${restartBlock}${this.#restarts}`, delta: '\n' };
      }
    }
  }

  *#say(sentences: string[]): Generator<Part> {
    for (const delta of sentences.flatMap(unwrapped)) {
      this.#sentences += 1;
      if (this.#sentences > replyLimits.sentences) {
        throw new ModelFailure(`The reply has over ${replyLimits.sentences} sentences.`);
      }
      yield { type: 'text-delta', id: replyBlock, delta };
    }
  }
}

// Models that are asked for Markdown may put it into a block of code.
function unwrapped(piece: string): string[] {
  const opening = /^\s*(?:`{3,}|~{3,})(?:markdown|md)[ \t]*\r?\n/i.exec(piece)?.[0];
  if (opening === undefined) return [piece];
  const text = piece.slice(opening.length).trimEnd();
  const lastLine = text.lastIndexOf('\n') + 1;
  const joiner = createSentenceJoiner();
  const isClosed = /^(?:`{3,}|~{3,})$/.test(text.slice(lastLine));
  return [...joiner.push(isClosed ? text.slice(0, lastLine) : text), ...joiner.end()];
}
