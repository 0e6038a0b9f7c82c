// Vectors of statements that are not in memory: what a question needs to know of them is asked where they are kept, and
// remembered while it is worked on. Stages read it as they read lists of terms: what is not there yet is thrown as
// `ListsMissing`.
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Span } from './layout.ts';
import { ListsMissing } from './lists-missing.ts';

/** Cosines with a question's vector, -1 to 1: of a statement, and of it with its neighbours. */
export type Nearness = { statement: number; window: number };

/** A statement by its place among those of all guides. */
export type NearStatement = { place: number; cosine: number };

/** Where vectors of statements are kept; all places are those of `GuideIndex.statements`. */
export type VectorSource = {
  /** The nearest statements of a span, nearest first. */
  nearest(question: Float32Array, among: Span, limit: number): Promise<NearStatement[]>;
  /** Of some statements; those that are not there are left out. */
  nearness(question: Float32Array, places: number[]): Promise<Map<number, Nearness>>;
  /** The mean of the cosines of a guide's statements. */
  mean(question: Float32Array, guide: Span): Promise<number>;
};

/** Questions of which answers are remembered: more than are worked on at one time. */
const questionsKept = 500;

type Known = {
  nearest: Map<string, NearStatement[]>;
  nearness: Map<number, Nearness>;
  means: Map<number, number>;
};

/** The vectors of the statements of an index that begins at a place of what is kept. */
export class VectorsElsewhere {
  readonly #source: VectorSource;
  readonly #first: number;
  readonly #known: LRUCache<string, Known>;

  constructor(
    source: VectorSource,
    first = 0,
    known = new LRUCache<string, Known>({ max: questionsKept }),
  ) {
    this.#source = source;
    this.#first = first;
    this.#known = known;
  }

  /** Those from a place on. */
  from(place: number): VectorsElsewhere {
    return new VectorsElsewhere(this.#source, this.#first + place, this.#known);
  }

  /** What is known of a question, by a hash of its vector, for what a reader wrote is not kept. */
  about(question: Float32Array): NearnessElsewhere {
    const { buffer, byteOffset, byteLength } = question;
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    const key = createHash('sha256').update(bytes).digest('base64');
    const known = this.#known.get(key) ?? {
      nearest: new Map(),
      nearness: new Map(),
      means: new Map(),
    };
    this.#known.set(key, known);
    return new NearnessElsewhere({ question, known, source: this.#source, first: this.#first });
  }
}

type Asked = { question: Float32Array; known: Known; source: VectorSource; first: number };

/** What one question is told. Places are those of the index. Each method: @throws ListsMissing where it has to be asked first. */
export class NearnessElsewhere {
  readonly #asked: Asked;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** Of statements that will be asked for: all of them are then asked at once. */
  need(places: number[]): void {
    const { question, known, source, first } = this.#asked;
    const missing = places.map((at) => first + at).filter((at) => !known.nearness.has(at));
    if (missing.length === 0) return;
    throw new ListsMissing(async () => {
      const found = await source.nearness(question, missing);
      for (const at of missing) known.nearness.set(at, found.get(at) ?? nowhere);
      return [known];
    });
  }

  of(place: number): Nearness {
    this.need([place]);
    return this.#asked.known.nearness.get(this.#asked.first + place) ?? nowhere;
  }

  nearest(among: Span, limit: number): NearStatement[] {
    const { question, known, source, first } = this.#asked;
    const span = { from: first + among.from, to: first + among.to };
    const key = `${span.from} ${span.to} ${limit}`;
    const found = known.nearest.get(key);
    if (found) return found.map(({ place, cosine }) => ({ place: place - first, cosine }));
    throw new ListsMissing(async () => {
      known.nearest.set(key, await source.nearest(question, span, limit));
      return [known];
    });
  }

  mean(guide: Span): number {
    const { question, known, source, first } = this.#asked;
    const span = { from: first + guide.from, to: first + guide.to };
    const found = known.means.get(span.from);
    if (found !== undefined) return found;
    throw new ListsMissing(async () => {
      known.means.set(span.from, await source.mean(question, span));
      return [known];
    });
  }
}

const nowhere: Nearness = { statement: 0, window: 0 };
