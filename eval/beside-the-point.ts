// How many of the statements that answers cite are beside the point, as far as the facts and sections of
// their questions can tell: between a lower and an upper bound, which docs/evaluation.md defines.
import type { Answer } from '../lib/types.ts';
import { foldText } from './fold-text.ts';

/** What a question asks of its answer. `sections` are ids or headings. */
type Aim = { isCovered: boolean; facts: string[][]; sections: string[] };

type Cited = Pick<Answer, 'status' | 'citations'>;

/** Statements that an answer cites, by count. */
export type Pointing = {
  cited: number;
  /** Those that hold none of the facts and stand in no expected section. */
  beside: number;
  /** Those that hold none of the facts, wherever they stand. */
  factless: number;
};

/**
 * Looks at the statements of an answer. All that answers what a guide does not cover is beside the point;
 * of a refusal nothing is, and where no fact is listed the section alone tells.
 */
export function pointingOf(aim: Aim, { status, citations }: Cited): Pointing {
  if (status === 'not-covered') return { cited: 0, beside: 0, factless: 0 };
  const facts = aim.facts.flat().map(foldText);
  const sections = aim.sections.map(foldText);
  const isFactless = citations.filter(({ quote }) => {
    const text = foldText(quote);
    return !aim.isCovered || !facts.some((fact) => text.includes(fact));
  });
  const beside = isFactless.filter(({ section: { id, title } }) => {
    const stands = sections.includes(foldText(id)) || sections.includes(foldText(title));
    return !aim.isCovered || !stands;
  });
  const namesFacts = !aim.isCovered || facts.length > 0;
  return {
    cited: citations.length,
    beside: beside.length,
    factless: namesFacts ? isFactless.length : beside.length,
  };
}

export type PointingFigures = {
  /** Mean number of cited statements. */
  statements: number | undefined;
  /** Of all cited statements, the shares that are `beside` and `factless`. */
  beside: number | undefined;
  factless: number | undefined;
};

/** The figures of the answers that cite something. */
export function pointingFigures(all: Pointing[]): PointingFigures {
  const citing = all.filter(({ cited }) => cited > 0);
  const sum = (count: (each: Pointing) => number) =>
    citing.reduce((total, each) => total + count(each), 0);
  const cited = sum((each) => each.cited);
  if (cited === 0) return { statements: undefined, beside: undefined, factless: undefined };
  return {
    statements: cited / citing.length,
    beside: sum((each) => each.beside) / cited,
    factless: sum((each) => each.factless) / cited,
  };
}
