// One change to the source by which a test should fail.
import type { Module } from '../patterns/read-module.ts';
import type { SyntaxNode } from '../patterns/syntax.ts';

export type MutantKind = 'constant' | 'rule' | 'word list';

export type Mutant = {
  kind: MutantKind;
  /** The constant, rule or list that is changed. */
  of: string;
  path: string;
  line: number;
  /** What is changed, for people. */
  what: string;
  /** The range of the source that is replaced. */
  start: number;
  end: number;
  replacement: string;
};

type Range = Pick<SyntaxNode, 'start' | 'end'>;

/** The mutant that puts other code in the place of some. */
export function replacing(
  { path, source }: Module,
  { start, end }: Range,
  { by, ...its }: Pick<Mutant, 'kind' | 'of' | 'what'> & { by: string },
): Mutant {
  const line = source.slice(0, start).split('\n').length;
  return { ...its, path, line, start, end, replacement: by };
}

/** The source with the change. */
export function mutate(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}
