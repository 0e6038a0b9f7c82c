// What the checks of the house ask of a file's syntax tree.
import { parseAst } from 'rolldown/parseAst';

export type Node = { type: string; start: number; end: number } & Record<string, unknown>;

/** A file of TypeScript, and what each constant and function in it stands for, wherever that is. */
export type Syntax = { source: string; program: Node; named: Map<string, Node[]> };

export function readSyntax(source: string): Syntax {
  const program = parseAst(source, { lang: 'ts' }) as unknown as Node;
  return { source, program, named: namesIn(program) };
}

export function textOf({ source }: Syntax, { start, end }: Node): string {
  return source.slice(start, end).replace(/\s+/g, ' ');
}

export function nameOf(node: unknown): string | undefined {
  const { type, name } = (node ?? {}) as Partial<Node>;
  return type === 'Identifier' ? String(name) : undefined;
}

/** The name that a chain begins with: `test` of `test.each(cases)`. */
export function rootOf(node: Node): string | undefined {
  const next = node.type === 'MemberExpression' ? node.object : node.callee;
  return next ? rootOf(next as Node) : nameOf(node);
}

/** The method that is called, and on what. */
export function methodOf(node: Node): { name: string; object: Node } | undefined {
  const callee = node.callee as Node | undefined;
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression') return undefined;
  return { name: nameOf(callee.property) ?? '', object: callee.object as Node };
}

/** Whether a node or any below it is wanted. */
export function some(node: Node, isWanted: (node: Node) => boolean): boolean {
  return isWanted(node) || childrenOf(node).some((child) => some(child, isWanted));
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | null)?.type === 'string');
}

function namesIn(program: Node): Map<string, Node[]> {
  const names = new Map<string, Node[]>();
  some(program, ({ type, id, body, init }) => {
    const meaning = type === 'FunctionDeclaration' ? body : init;
    const name = nameOf(id);
    if (name !== undefined && meaning) {
      names.set(name, [...(names.get(name) ?? []), meaning as Node]);
    }
    return false;
  });
  return names;
}
