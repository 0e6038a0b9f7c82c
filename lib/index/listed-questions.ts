// The questions that authors list, counted through all guides of an index.
import type { Guide } from '../types.ts';
import type { Span } from './layout.ts';

/** Where the questions of one guide stand: of `askedAs` and of `notCovered`, each among those of all guides. */
export type ListedSpans = { askedAs: Span; notCovered: Span };

/** The places of listed questions: in the order of the guides, and of `askedAs` or `notCovered` within each. */
export class ListedQuestions {
  readonly #places = new Map<string, number[]>();
  readonly #spans = new Map<string, ListedSpans>();

  constructor(guides: Guide[]) {
    let asked = 0;
    let not = 0;
    for (const { slug, words } of guides) {
      const askedAs = { from: asked, to: asked + words.askedAs.length };
      const notCovered = { from: not, to: not + words.notCovered.length };
      this.#spans.set(slug, { askedAs, notCovered });
      for (const [at, { sectionId, statementId }] of words.askedAs.entries()) {
        const key = `${slug}#${statementId ?? sectionId}`;
        const places = this.#places.get(key) ?? [];
        places.push(asked + at);
        this.#places.set(key, places);
      }
      asked = askedAs.to;
      not = notCovered.to;
    }
  }

  /** The places in `IndexVectors.questions` of what is listed for a statement, or a section as a whole, by its id. */
  of(slug: string, id: string): number[] {
    return this.#places.get(`${slug}#${id}`) ?? [];
  }

  /** The places of a guide's own, in `IndexVectors.questions` and in `notCovered`; empty for one that is not there. */
  spansOf(slug: string): ListedSpans {
    return this.#spans.get(slug) ?? { askedAs: nothing, notCovered: nothing };
  }
}

const nothing: Span = { from: 0, to: 0 };
