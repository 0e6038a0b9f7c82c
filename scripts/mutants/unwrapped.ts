// Looks through what TypeScript and brackets put around an expression.
import { isNode, type SyntaxNode } from '../patterns/syntax.ts';

const wrappers = new Set([
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
]);
const nothing: SyntaxNode = { type: 'Nothing', start: 0, end: 0 };

/** The expression itself; a node without a meaning where there is none. */
export function unwrapped(node: unknown): SyntaxNode {
  if (!isNode(node)) return nothing;
  return wrappers.has(node.type) ? unwrapped(node.expression) : node;
}
