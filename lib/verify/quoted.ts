// Whether a claim only quotes: its words stand in the source one behind the other.
import { type Reading, readOnce, wordsOf } from '../language/reading.ts';

const spacedWords = readOnce(
  (reading: Reading) =>
    ` ${wordsOf(reading)
      .map(({ token }) => token)
      .join(' ')} `,
);

/** Whether all words of a claim stand in a text in its order, and nothing between them. */
export function isQuoted(claim: Reading, text: Reading): boolean {
  return spacedWords(text).includes(spacedWords(claim));
}
