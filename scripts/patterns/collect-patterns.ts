// Every regular expression of a module: the literals, and those that are built of constants or listed with
// examples. One that is built of something else is given as unread, so that none escapes.
import type { OpenModule } from './modules.ts';
import { type PatternParts, readPattern } from './read-constant.ts';
import type { Module } from './read-module.ts';
import type { RunTimePattern } from './run-time-patterns.ts';
import { nameOf, nodesOf, type SyntaxNode } from './syntax.ts';

/** A place in the project's source. */
type Place = { path: string; line: number };

export type FoundPattern = Place & PatternParts;

/** A pattern that is built at run time; `code` is the expression that builds it. */
export type UnreadPattern = Place & { code: string };

export type CollectedPatterns = { found: FoundPattern[]; unread: UnreadPattern[] };

/** @param listed Examples of what patterns hold that are built at run time. */
export function collectPatterns(
  module: Module,
  open: OpenModule,
  listed: readonly RunTimePattern[],
): CollectedPatterns {
  const found: FoundPattern[] = [];
  const unread: UnreadPattern[] = [];
  const readable = withExamples(module, listed);
  for (const node of nodesOf(module.program)) {
    if (!isPatternNode(node)) continue;
    const place = { path: module.path, line: lineOf(module.source, node.start) };
    const pattern = readPattern(node, readable, open);
    if (pattern) found.push({ ...place, ...pattern });
    else unread.push({ ...place, code: module.source.slice(node.start, node.end) });
  }
  return { found, unread };
}

function isPatternNode(node: SyntaxNode): boolean {
  if (node.type === 'Literal') return node.regex !== undefined;
  const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
  return isCall && nameOf(node.callee) === 'RegExp';
}

function withExamples(module: Module, listed: readonly RunTimePattern[]): Module {
  const examples = listed.filter(({ path }) => path === module.path).map((each) => each.examples);
  const stood = examples.flatMap(Object.entries).map(([name, value]): [string, SyntaxNode] => {
    return [name, { type: 'Literal', value, start: 0, end: 0 }];
  });
  return { ...module, constants: new Map([...stood, ...module.constants]) };
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
