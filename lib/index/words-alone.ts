// Tells where the local embedding model is not used although nothing forbids it.
import type { EmbeddingConfig } from '../config.ts';
import { mostLocalTexts } from '../limits.ts';
import { embeddingModelId } from '../models/open-embedder.ts';
import { isReadLanguage } from '../wire/read-languages.ts';
import type { GuideIndex } from './guide-index.ts';

/** Why these guides are found by their words alone, as a sentence for the log; undefined where they are not, or
 * where embeddings are switched off. */
export function whyWordsAlone(
  { guides, statements }: GuideIndex,
  embedding: EmbeddingConfig | undefined,
): string | undefined {
  if (embedding?.kind !== 'local' || embedding.isRequired) return undefined;
  const told = (reason: string) =>
    `Passages are found by their words alone: ${reason} docs/models.md tells more.`;
  if (embeddingModelId(embedding) === undefined) {
    return told('the embedding model is not installed.');
  }
  const foreign = guides.find(({ language }) => !isReadLanguage(language));
  if (foreign) {
    return told(
      `the guide "${foreign.title}" is in "${foreign.language}", and the embedding model reads English.`,
    );
  }
  const questions = guides.reduce((sum, { words }) => sum + words.askedAs.length, 0);
  const texts = 2 * statements.length + questions;
  if (texts <= mostLocalTexts) return undefined;
  return told(
    `the guides hold ${texts} texts, and more than ${mostLocalTexts} take the embedding model too long.`,
  );
}
