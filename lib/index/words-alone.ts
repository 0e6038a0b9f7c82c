// Tells where the local embedding model is not used although it is not switched off.
import type { EmbeddingConfig } from '../config.ts';
import { mostLocalTexts } from '../limits.ts';
import { isReadLanguage } from '../wire/read-languages.ts';
import type { GuideIndex } from './guide-index.ts';

/**
 * Why guides are found by their words alone, as a sentence for the log. Undefined where they are not, where
 * embeddings are switched off, and where the local model is asked for by name.
 * @param isInstalled Whether the local model is.
 */
export function whyWordsAlone(
  { guides, statementCount }: GuideIndex,
  embedding: EmbeddingConfig | undefined,
  isInstalled: boolean,
): string | undefined {
  if (embedding?.kind !== 'local' || embedding.isRequired) return undefined;
  if (!isInstalled) return told('the embedding model is not installed.');
  const foreign = guides.find(({ language }) => !isReadLanguage(language));
  if (foreign) {
    const { title, language } = foreign;
    return told(`the embedding model reads English, and the guide "${title}" is in "${language}".`);
  }
  const questions = guides.reduce(
    (sum, { words }) => sum + words.askedAs.length + words.notCovered.length,
    0,
  );
  const texts = 2 * statementCount + questions;
  if (texts <= mostLocalTexts) return undefined;
  return told(
    `the guides hold ${texts} texts, and more than ${mostLocalTexts} take the embedding model long. EMBEDDINGS=local uses it all the same.`,
  );
}

function told(reason: string): string {
  return `Passages are found by their words alone: ${reason}`;
}
