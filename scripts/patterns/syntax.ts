// A source file as a tree of ESTree nodes, read as plain records: what is looked for here are a few shapes
// of node, wherever they stand.
import { parseAst } from 'rolldown/parseAst';

export type SyntaxNode = { type: string; start: number; end: number } & Record<string, unknown>;

/** Reads TypeScript, with JSX where the name ends in x. */
export function parseSource(source: string, path: string): SyntaxNode {
  const program: unknown = parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path);
  if (!isNode(program)) throw new Error(`${path} could not be read.`);
  return program;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The nodes right below one, in order. */
function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flat().filter(isNode);
}

/** The node and all below it, in order of the source. */
export function* nodesOf(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const child of childrenOf(node)) yield* nodesOf(child);
}

/** The name of an identifier. */
export function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined;
}

/** The nodes that a property of a node lists. */
export function listed(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}
