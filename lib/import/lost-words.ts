// The round trip of words: which words of an original's text the guide made of it does not hold. Several readers of
// formats lose or join words without a sign; the count tells.

const word = /[\p{L}\p{N}]+/gu;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Words by how often they stand there. Letters are compared as compatible ones (NFKC), so that "ﬁ" is "fi". */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [each] of text.replace(unseen, '').normalize('NFKC').matchAll(word)) {
    counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
}

export type KeptWords = {
  /** Words of the original, each as often as it stands there. */
  words: number;
  kept: number;
  /** The first that are lost, in the order of the original, with some words around each. */
  lost: string[];
};

const mostTold = 10;
const around = 30;

/** @param guide What a reader sees of the guide. */
export function compareWords(original: string, guide: string): KeptWords {
  const left = countWords(guide);
  const text = original.replace(unseen, '').normalize('NFKC').replace(/\s+/g, ' ');
  const lost: string[] = [];
  let words = 0;
  let kept = 0;
  for (const { 0: each, index } of text.matchAll(word)) {
    words += 1;
    const count = left.get(each) ?? 0;
    if (count > 0) {
      left.set(each, count - 1);
      kept += 1;
    } else if (lost.length < mostTold) {
      lost.push(text.slice(Math.max(0, index - around), index + each.length + around).trim());
    }
  }
  return { words, kept, lost };
}
