// BM25F as a textbook has it: an inverted index, a score for each passage that a word of the question
// touches, and a sort of them all. The yardstick of the bench, so without any trick.
import { termsOf } from '../../lib/language/terms.ts';

/** The weighted text of a passage, by field. */
export type PlainPassage = { title: string; path: string; text: string };

export type PlainResult = { position: number; score: number };

type Postings = { positions: number[]; frequencies: number[] };

const k1 = 1.2;
const b = 0.75;
const fieldWeights = { title: 1, path: 2, text: 1 } as const;

/** Indexes passages and gives the search over them: the best passages for a question, best first. */
export function indexPlainly(
  passages: PlainPassage[],
): (question: string, limit: number) => PlainResult[] {
  const index = new Map<string, Postings>();
  const lengths = passages.map((passage, position) => addPassage(passage, position, index));
  const count = lengths.length;
  const average = lengths.reduce((sum, length) => sum + length, 0) / count;
  return (question, limit) => {
    const scores = new Float64Array(count);
    const touched: number[] = [];
    for (const term of new Set(termsOf(question).map((each) => each.term))) {
      const { positions, frequencies } = index.get(term) ?? { positions: [], frequencies: [] };
      const idf = Math.log(1 + (count - positions.length + 0.5) / (positions.length + 0.5));
      for (const [at, position] of positions.entries()) {
        const frequency = frequencies[at] ?? 0;
        const norm = k1 * (1 - b + (b * (lengths[position] ?? 0)) / average);
        const before = scores[position] ?? 0;
        if (before === 0) touched.push(position);
        scores[position] = before + (idf * frequency * (k1 + 1)) / (frequency + norm);
      }
    }
    return touched
      .map((position) => ({ position, score: scores[position] ?? 0 }))
      .sort((one, other) => other.score - one.score)
      .slice(0, limit);
  };
}

// Gives the passage's weighted length.
function addPassage(passage: PlainPassage, position: number, index: Map<string, Postings>): number {
  const found = new Map<string, number>();
  let length = 0;
  for (const field of ['title', 'path', 'text'] as const) {
    for (const { term } of termsOf(passage[field])) {
      found.set(term, (found.get(term) ?? 0) + fieldWeights[field]);
      length += fieldWeights[field];
    }
  }
  for (const [term, frequency] of found) {
    const postings = index.get(term) ?? { positions: [], frequencies: [] };
    postings.positions.push(position);
    postings.frequencies.push(frequency);
    index.set(term, postings);
  }
  return length;
}
