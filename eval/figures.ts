// Sums up scored answers as figures. A figure is undefined when no question counts for it.
import type { Result } from './ask-questions.ts';
import { type PointingFigures, pointingFigures } from './beside-the-point.ts';

export type Figures = PointingFigures & {
  questions: number;
  right: number | undefined;
  facts: number | undefined;
  section: number | undefined;
  precision: number | undefined;
  rightlyRefused: number | undefined;
  wronglyRefused: number | undefined;
  words: number | undefined;
};

/** The figures of some results, as docs/evaluation.md defines them. */
export function figuresOf(results: Result[]): Figures {
  const covered = results.filter(({ question }) => question.expect !== 'not-covered');
  const uncovered = results.filter(({ question }) => question.expect === 'not-covered');
  const precisions = covered.flatMap(({ score }) => score.precision ?? []);
  return {
    questions: results.length,
    right: share(results, ({ score }) => score.isRight),
    facts: share(covered, ({ score }) => score.factsPresent),
    section: share(covered, ({ score }) => score.sectionCited),
    precision: mean(precisions),
    rightlyRefused: share(uncovered, ({ score }) => score.refused),
    wronglyRefused: share(covered, ({ score }) => score.refused),
    ...pointingFigures(results.map(({ score }) => score.pointing)),
    words: mean(results.map(({ score }) => score.words)),
  };
}

/** The figures of each kind of question, in the order of the set, and of `all`. */
export function figuresByKind(results: Result[]): Map<string, Figures> {
  const byKind = Map.groupBy(results, ({ question }) => question.kind);
  const figures = Array.from(byKind, ([kind, own]) => [kind, figuresOf(own)] as const);
  return new Map([...figures, ['all', figuresOf(results)]]);
}

/** Mean of some values; undefined when there is none. */
export function mean(values: number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share of some items of which something holds, 0 to 1; undefined when there is none. */
export function share<Item>(items: Item[], holds: (item: Item) => boolean): number | undefined {
  return mean(items.map((item) => (holds(item) ? 1 : 0)));
}
