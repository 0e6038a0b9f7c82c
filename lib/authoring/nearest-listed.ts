// Which questions of a list are nearest to one of the owner's: by the stems that they share, and by their meaning where
// there is an embedding model.
import { cosinesOf } from '../index/index-vectors.ts';
import { tokensOf } from '../index/wording-postings.ts';
import { stopWords } from '../language/stop-words.ts';
import type { Embedder } from '../models/embedder.ts';
import type { Listed } from './words-document.ts';

const retries = 2;

export class NearestListed {
  readonly #stems: Map<Listed, Set<string>>;
  readonly #held = new Map<string, number>();
  readonly #embedder: Embedder | undefined;

  constructor(listed: readonly Listed[], embedder: Embedder | undefined) {
    this.#embedder = embedder;
    this.#stems = new Map(listed.map((each) => [each, stemsOf(each.text)]));
    for (const stem of [...this.#stems.values()].flatMap((stems) => [...stems]))
      this.#held.set(stem, (this.#held.get(stem) ?? 0) + 1);
  }

  /** The nearest ones by each measure, so many of each; all that are left in the end. */
  async to(text: string, left: Listed[], count: number): Promise<Set<Listed>> {
    const asked = stemsOf(text);
    const byWords = left.map((each) => this.#sharedWith(asked, each));
    const byMeaning = await this.#meaning(text, left);
    return new Set([byWords, ...byMeaning].flatMap((scores) => best(left, scores, count)));
  }

  // The rarer the stems of the list that both hold, the nearer; what is short has fewer others.
  #sharedWith(asked: Set<string>, listed: Listed): number {
    const own = this.#stems.get(listed) ?? new Set();
    const mass = (stem: string) => Math.log(1 + this.#stems.size / (this.#held.get(stem) ?? 1));
    const sum = (stems: Iterable<string>) => [...stems].reduce((all, stem) => all + mass(stem), 0);
    return sum(own.intersection(asked)) / (sum(own.union(asked)) || 1);
  }

  async #meaning(text: string, left: Listed[]): Promise<number[][]> {
    const embedder = this.#embedder;
    if (!embedder || left.length === 0) return [];
    const signal = AbortSignal.timeout(embedder.batchTimeoutMs);
    const texts = [text, ...left.map((each) => each.text)];
    const [asked, ...vectors] = await embedder.embed(texts, { retries, signal });
    return asked ? [vectors.map((each) => cosinesOf(each, asked)[0] ?? 0)] : [];
  }
}

function best(left: Listed[], scores: number[], count: number): Listed[] {
  const order = [...left.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return order.slice(0, count).flatMap((at) => left[at] ?? []);
}

function stemsOf(text: string): Set<string> {
  return new Set(tokensOf(text).flatMap(({ token, stem }) => (stopWords.has(token) ? [] : [stem])));
}
