// Reads one module of the project: the constants at its top, and where its imported names come from.
import { dirname, join } from 'node:path';
import { isNode, listed, nameOf, parseSource, type SyntaxNode } from './syntax.ts';

export type Module = {
  path: string;
  source: string;
  program: SyntaxNode;
  /** The value of each constant at the top, by name. */
  constants: Map<string, SyntaxNode>;
  /** Where an imported name comes from. */
  imports: Map<string, { from: string; name: string }>;
};

/** Reads one module from its source. */
export function readModule(path: string, source: string): Module {
  const program = parseSource(source, path);
  const constants: Module['constants'] = new Map();
  const imports: Module['imports'] = new Map();
  for (const statement of listed(program.body)) {
    if (statement.type === 'ImportDeclaration') readImports(statement, path, imports);
    const declared = isNode(statement.declaration) ? statement.declaration : statement;
    if (declared.type === 'VariableDeclaration') readConstants(declared, constants);
  }
  return { path, source, program, constants, imports };
}

function readConstants(declaration: SyntaxNode, constants: Module['constants']): void {
  if (declaration.kind !== 'const') return;
  for (const { id, init } of listed(declaration.declarations)) {
    const name = nameOf(id);
    if (name !== undefined && isNode(init)) constants.set(name, init);
  }
}

function readImports(statement: SyntaxNode, path: string, imports: Module['imports']): void {
  const from = isNode(statement.source) ? String(statement.source.value) : '';
  if (!from.startsWith('.')) return;
  for (const specifier of listed(statement.specifiers)) {
    const local = nameOf(specifier.local);
    const name = nameOf(specifier.imported);
    if (local !== undefined && name !== undefined) {
      imports.set(local, { from: join(dirname(path), from), name });
    }
  }
}
