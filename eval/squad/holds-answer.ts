// Whether an answer says one of the spans that a question is answered by.
import type { Answer } from '../../lib/types.ts';

/**
 * Compares whole words, as SQuAD's own script does: lower case, without punctuation and articles. Only
 * what is said of the guide counts, neither the numbers of citations nor notices to the reader.
 */
export function holdsAnswer({ status, claims }: Answer, spans: string[]): boolean {
  if (status === 'not-covered') return false;
  const said = wordsOf(claims.map(({ text }) => text).join('\n'));
  return spans.some((span) => said.includes(wordsOf(span)));
}

// A blank at both ends, so that a word is found as a whole only.
function wordsOf(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.filter((word) => !/^(?:a|an|the)$/.test(word)).join(' ')} `;
}
