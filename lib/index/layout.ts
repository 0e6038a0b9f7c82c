// Where the sections, passages and statements of guides begin, counted through all guides in their order.
import { firstNotBelow } from './string-table.ts';

/** Where things begin; each list has one more entry at its end, the number of all. */
export type Layout = {
  /** By guide, its first section. */
  guideSections: Uint32Array;
  /** By section, its first passage and its first statement. */
  sectionPassages: Uint32Array;
  sectionStatements: Uint32Array;
  /** By passage, its first statement. */
  passageStatements: Uint32Array;
  /** The sections whose headings are questions, in order; this list has nothing at its end. */
  questions: Uint32Array;
};

/** Positions from `from` up to, not including, `to`. */
export type Span = { from: number; to: number };

/** The last place in an ascending list whose value is no higher than one: what holds it, of things that begin there. */
export function holderOf(begins: Uint32Array, value: number): number {
  return firstNotBelow(begins, value + 1) - 1;
}

/**
 * Of a section, where each of its passages ends among the statements of its guide, how many statements it has, and
 * whether its heading is a question.
 */
export type SectionSizes = { passages: number[]; statements: number; isQuestion: boolean };

/** How a layout is taken down, guide by guide. */
export class LayoutBuilder {
  readonly #guideSections: number[] = [0];
  readonly #sectionPassages: number[] = [0];
  readonly #sectionStatements: number[] = [0];
  readonly #passageStatements: number[] = [0];
  readonly #questions: number[] = [];

  add(sections: SectionSizes[]): void {
    const before = this.#sectionStatements.at(-1) ?? 0;
    let statement = before;
    for (const { passages, statements, isQuestion } of sections) {
      if (isQuestion) this.#questions.push(this.#sectionPassages.length - 1);
      for (const last of passages) this.#passageStatements.push(before + last);
      statement += statements;
      this.#sectionPassages.push((this.#sectionPassages.at(-1) ?? 0) + passages.length);
      this.#sectionStatements.push(statement);
    }
    this.#guideSections.push((this.#guideSections.at(-1) ?? 0) + sections.length);
  }

  finish(): Layout {
    return {
      guideSections: Uint32Array.from(this.#guideSections),
      sectionPassages: Uint32Array.from(this.#sectionPassages),
      sectionStatements: Uint32Array.from(this.#sectionStatements),
      passageStatements: Uint32Array.from(this.#passageStatements),
      questions: Uint32Array.from(this.#questions),
    };
  }
}

/** The passages of a section, by its position. */
export function spanOfSection({ sectionPassages }: Layout, section: number): Span {
  const [from = 0, to = 0] = sectionPassages.subarray(section, section + 2);
  return { from, to };
}

/** The passages of a guide, by its number; those of all guides when none is told. */
export function spanOfGuide({ guideSections, sectionPassages }: Layout, guide?: number): Span {
  if (guide === undefined) return { from: 0, to: sectionPassages.at(-1) ?? 0 };
  const beginOf = (number: number) => sectionPassages[guideSections[number] ?? 0] ?? 0;
  return { from: beginOf(guide), to: beginOf(guide + 1) };
}

/** The first statement of a guide, by its number. */
export function firstStatementOf({ guideSections, sectionStatements }: Layout, guide: number) {
  return sectionStatements[guideSections[guide] ?? 0] ?? 0;
}

export type Counts = { sections: number; passages: number; statements: number };

/** How many sections, passages and statements a guide has. */
export function countsOf(layout: Layout, guide: number): Counts {
  const { guideSections } = layout;
  const { from, to } = spanOfGuide(layout, guide);
  return {
    sections: (guideSections[guide + 1] ?? 0) - (guideSections[guide] ?? 0),
    passages: to - from,
    statements: firstStatementOf(layout, guide + 1) - firstStatementOf(layout, guide),
  };
}

/** The sections of a guide whose headings are questions. */
export function questionsOf({ guideSections, questions }: Layout, guide: number): Uint32Array {
  const [first = 0, last = 0] = guideSections.subarray(guide, guide + 2);
  return questions.subarray(firstNotBelow(questions, first), firstNotBelow(questions, last));
}

/** The layout of one guide by itself. */
export function layoutOfGuide(layout: Layout, guide: number): Layout {
  const [first = 0, last = 0] = layout.guideSections.subarray(guide, guide + 2);
  const { from, to } = spanOfGuide(layout, guide);
  return {
    guideSections: Uint32Array.of(0, last - first),
    sectionPassages: countedFromFirst(layout.sectionPassages.subarray(first, last + 1)),
    sectionStatements: countedFromFirst(layout.sectionStatements.subarray(first, last + 1)),
    passageStatements: countedFromFirst(layout.passageStatements.subarray(from, to + 1)),
    questions: questionsOf(layout, guide).map((section) => section - first),
  };
}

function countedFromFirst(begins: Uint32Array): Uint32Array {
  const [first = 0] = begins;
  return begins.map((value) => value - first);
}
