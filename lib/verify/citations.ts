// Numbers the statements that an answer cites, in the order of first use, and makes their links.
import type { LabelledStatement } from '../evidence/labels.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import type { Citation } from '../types.ts';
import { statementHref } from '../wire/links.ts';

/** The citations of one answer, counted from 1. */
export class CitationList {
  readonly #index: GuideIndex;
  readonly #citations = new Map<string, Citation>();

  constructor(index: GuideIndex) {
    this.#index = index;
  }

  /** The citation of a statement, and whether this is its first use. */
  cite({ statement, source }: LabelledStatement): { citation: Citation; isNew: boolean } {
    const { guide } = source.passage;
    const key = `${guide}#${statement.id}`;
    const known = this.#citations.get(key);
    if (known) return { citation: known, isNew: false };
    const { id, title, path } = this.#index.section(guide, statement.sectionId);
    const citation: Citation = {
      number: this.#citations.size + 1,
      guide,
      section: { id, title, path },
      statementId: statement.id,
      quote: statement.text,
      href: statementHref(guide, id, statement.id),
    };
    this.#citations.set(key, citation);
    return { citation, isNew: true };
  }

  all(): Citation[] {
    return [...this.#citations.values()];
  }
}
