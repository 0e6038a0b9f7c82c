// How near the statements of an index are to a question in meaning, by the vectors of both.
import type { GuideIndex, Span } from '../index/guide-index.ts';
import { cosinesOf, type IndexVectors } from '../index/index-vectors.ts';
import { type StatementCosines, statementCosines } from '../index/statement-cosines.ts';
import type { Nearness } from '../index/vectors-elsewhere.ts';
import type { Passage, Statement } from '../types.ts';
import { type ListedNeighbours, listedNeighbours } from './listed-neighbours.ts';

/** The nearness of one question's vector to everything. @throws ListsMissing for vectors that are kept elsewhere. */
export class Meaning {
  readonly #index: GuideIndex;
  readonly #statements: StatementCosines;
  readonly #questions: Float32Array;
  readonly #notCovered: Float32Array;

  constructor(index: GuideIndex, vectors: IndexVectors, question: Float32Array) {
    this.#index = index;
    this.#statements = statementCosines(vectors, question);
    this.#questions = cosinesOf(vectors.questions, question);
    this.#notCovered = cosinesOf(vectors.notCovered, question);
  }

  /** Of statements that will be asked for: all of them are then read at once. */
  need(statements: { guide: string; id: string }[]): void {
    this.#statements.need(
      statements.map(({ guide, id }) => this.#index.statementPosition(guide, id)),
    );
  }

  of(guide: string, statementId: string): Nearness {
    return this.#statements.of(this.#index.statementPosition(guide, statementId));
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
  nearestPassages(limit: number, span: Span = this.#index.spanOf(undefined)): Passage[] {
    const { passageStatements } = this.#index.texts.layout;
    const nearest = this.#statements.nearestPassages(span, limit, passageStatements);
    return nearest.map((position) => this.#index.passageAt(position));
  }

  /** By how much the nearest of a guide's statements is nearer than they are on average. */
  lead(guide: string): number {
    const from = this.#index.firstOf(guide);
    const to = from + this.#index.countsOf(guide).statements;
    return from === to ? 0 : this.#statements.lead({ from, to });
  }
}
