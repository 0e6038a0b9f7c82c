// How near in meaning a claim is to statements of a guide, told by an embedding model: asked only where words leave
// open whether a claim says the same in words of its own.
import type { LabelledStatement } from '../evidence/labels.ts';
import { cosinesOf } from '../index/index-vectors.ts';
import type { Embedder } from '../models/embedder.ts';
import { warnOfFailure } from '../models/embedding-failure.ts';

/** The cosines of some wordings with the text of some statements, in order; undefined where no model tells. */
export type Likeness = (
  wordings: string[],
  statements: LabelledStatement[],
) => Promise<number[] | undefined>;

const timeoutMs = 3000;
/** Characters of the statements that are read; a sentence model reads no more. */
const longestText = 1500;

/**
 * One is made for each answer: a model that fails once is not waited for again.
 * @returns Undefined without an embedding model; one that fails tells nothing.
 */
export function likenessBy(embedder: Embedder | undefined): Likeness | undefined {
  if (!embedder || embedder.isLost?.()) return undefined;
  let hasFailed = false;
  return async (wordings, statements) => {
    if (hasFailed || embedder.isLost?.()) return undefined;
    const text = statements.map(({ statement }) => wholeOf(statement)).join(' ');
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const texts = [text.slice(0, longestText), ...wordings];
      const [stated, ...said] = await embedder.embed(texts, { retries: 0, signal });
      return stated && said.map((vector) => cosinesOf(stated, vector)[0] ?? 0);
    } catch (error) {
      hasFailed = true;
      warnOfFailure(error);
      return undefined;
    }
  };
}

// With what leads in to it, without which an item of a list says little.
function wholeOf({ leadIn, text }: LabelledStatement['statement']): string {
  return leadIn ? `${leadIn} ${text}` : text;
}
