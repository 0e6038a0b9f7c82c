// How near the statements of an index are to one question, wherever their vectors are kept.
import { cosinesOf, type IndexVectors } from './index-vectors.ts';
import { holderOf, type Span } from './layout.ts';
import type { Nearness, NearnessElsewhere, NearStatement } from './vectors-elsewhere.ts';

/** Where they are kept elsewhere, each method: @throws ListsMissing for what has to be asked first. */
export type StatementCosines = {
  /** Has those of some statements, by their places, asked for at once. */
  need(places: number[]): void;
  of(place: number): Nearness;
  /**
   * Positions of passages, those that hold the nearest statements first.
   * @param begins By passage, the place of its first statement.
   */
  nearestPassages(among: Span, limit: number, begins: Uint32Array): number[];
  /** By how much the nearest of a guide's statements, of which there are some, is nearer than they are on average. */
  lead(guide: Span): number;
};

/** The nearness of one question's vector to everything; nothing is compared twice. */
export function statementCosines(vectors: IndexVectors, question: Float32Array): StatementCosines {
  if (vectors.elsewhere) return cosinesElsewhere(vectors.elsewhere.about(question));
  const statements = cosinesOf(vectors.statements, question);
  const windows = cosinesOf(vectors.windows, question);
  return {
    need() {},
    of: (place) => ({ statement: statements[place] ?? 0, window: windows[place] ?? 0 }),
    nearestPassages({ from, to }, limit, begins) {
      const nearest = Array.from({ length: to - from }, (_, at) => {
        const [first, last] = begins.subarray(from + at, from + at + 2);
        return { position: from + at, cosine: Math.max(...statements.subarray(first, last)) };
      });
      nearest.sort((one, other) => other.cosine - one.cosine);
      return nearest.slice(0, limit).map(({ position }) => position);
    },
    lead({ from, to }) {
      const own = statements.subarray(from, to);
      return Math.max(...own) - own.reduce((sum, cosine) => sum + cosine, 0) / own.length;
    },
  };
}

/** Statements that are asked for at first, for each passage that is wanted, and by how many times more if those are too few. */
const statementsOfPassage = 4;

function cosinesElsewhere(about: NearnessElsewhere): StatementCosines {
  /** The nearest of all that was asked for. */
  let nearest: NearStatement[] = [];
  return {
    need: (places) => about.need(places),
    of: (place) => about.of(place),
    nearestPassages(among, limit, begins) {
      const span = { from: begins[among.from] ?? 0, to: begins[among.to] ?? 0 };
      for (let asked = limit * statementsOfPassage; ; asked *= statementsOfPassage) {
        nearest = about.nearest(span, asked);
        const passages = new Set(nearest.map(({ place }) => holderOf(begins, place)));
        const areAll = nearest.length < asked;
        if (passages.size >= limit || areAll) return [...passages].slice(0, limit);
      }
    },
    lead(guide) {
      const isOwn = ({ place }: NearStatement) => guide.from <= place && place < guide.to;
      const best = nearest.find(isOwn) ?? about.nearest(guide, 1)[0];
      return (best?.cosine ?? 0) - about.mean(guide);
    },
  };
}
