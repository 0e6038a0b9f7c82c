// How near the statements of an index are to a question in meaning, by the vectors of both.
import type { GuideIndex, Span } from '../index/guide-index.ts';
import { cosinesOf, type IndexVectors } from '../index/index-vectors.ts';
import type { Passage, Statement } from '../types.ts';
import { type ListedNeighbours, listedNeighbours } from './listed-neighbours.ts';

/** Cosines, -1 to 1: of the statement, and of it with its neighbours. */
export type Nearness = { statement: number; window: number };

/** The nearness of one question's vector to everything; nothing is compared twice. */
export class Meaning {
  readonly #index: GuideIndex;
  readonly #statements: Float32Array;
  readonly #windows: Float32Array;
  readonly #questions: Float32Array;
  readonly #notCovered: Float32Array;

  constructor(index: GuideIndex, vectors: IndexVectors, question: Float32Array) {
    this.#index = index;
    this.#statements = cosinesOf(vectors.statements, question);
    this.#windows = cosinesOf(vectors.windows, question);
    this.#questions = cosinesOf(vectors.questions, question);
    this.#notCovered = cosinesOf(vectors.notCovered, question);
  }

  of(guide: string, statementId: string): Nearness {
    const at = this.#index.statementPosition(guide, statementId);
    return { statement: this.#statements[at] ?? 0, window: this.#windows[at] ?? 0 };
  }

  /** The nearest of the questions that an author lists for a statement, or for its section as a whole. */
  ofListed(guide: string, { id, sectionId }: Statement): number {
    let most = 0;
    for (const key of [id, sectionId]) {
      for (const at of this.#index.listed.of(guide, key)) {
        most = Math.max(most, this.#questions[at] ?? 0);
      }
    }
    return most;
  }

  /** What the nearest of the questions say that the author of a guide lists as covered, and as not. */
  listedAround(guide: string): ListedNeighbours {
    const { askedAs, notCovered } = this.#index.listed.spansOf(guide);
    return listedNeighbours(
      this.#questions.subarray(askedAs.from, askedAs.to),
      this.#notCovered.subarray(notCovered.from, notCovered.to),
    );
  }

  /** The passages that hold the nearest statements, nearest first; among those of a span, or all. */
  nearestPassages(limit: number, { from, to }: Span = this.#index.spanOf(undefined)): Passage[] {
    const { passageStatements } = this.#index.texts.layout;
    const nearest = Array.from({ length: to - from }, (_, at) => {
      const [first, last] = passageStatements.subarray(from + at, from + at + 2);
      return { position: from + at, cosine: Math.max(...this.#statements.subarray(first, last)) };
    });
    nearest.sort((one, other) => other.cosine - one.cosine);
    return nearest.slice(0, limit).map(({ position }) => this.#index.passageAt(position));
  }

  /** By how much the nearest of a guide's statements is nearer than they are on average. */
  lead(guide: string): number {
    const first = this.#index.firstOf(guide);
    const own = this.#statements.subarray(first, first + this.#index.countsOf(guide).statements);
    if (own.length === 0) return 0;
    return Math.max(...own) - own.reduce((sum, cosine) => sum + cosine, 0) / own.length;
  }
}
