// Mutants that switch a rule off: its `finds` finds nothing, and each reason that a function gives, as an object
// with a code, is no longer given.
import type { Module } from '../patterns/read-module.ts';
import { isNode, listed, nameOf, nodesOf, type SyntaxNode } from '../patterns/syntax.ts';
import { type Mutant, replacing } from './mutant.ts';
import { unwrapped } from './unwrapped.ts';

const rule = { kind: 'rule' as const };

export function ruleMutants(module: Module): Mutant[] {
  return [...rulesSwitchedOff(module), ...reasonsNotGiven(module)];
}

function rulesSwitchedOff(module: Module): Mutant[] {
  return Array.from(nodesOf(module.program)).flatMap((node) => {
    if (node.type !== 'ObjectExpression') return [];
    const properties = listed(node.properties);
    const named = (name: string) => properties.find(({ key }) => nameOf(key) === name);
    const finds = named('finds');
    if (!finds) return [];
    const code = unwrapped(named('code')?.value).value ?? 'without a code';
    const what = `rule "${code}" finds nothing`;
    return replacing(module, finds, {
      ...rule,
      of: String(code),
      what,
      by: 'finds: () => undefined',
    });
  });
}

function reasonsNotGiven(module: Module): Mutant[] {
  const guarded = new Set<SyntaxNode>();
  return Array.from(nodesOf(module.program)).flatMap((node) => {
    const given = onlyReturnOf(node.consequent);
    const code = given && codeOf(given.argument);
    if (node.type === 'IfStatement' && given && code !== undefined && isNode(node.test)) {
      guarded.add(given);
      return replacing(module, node.test, {
        ...rule,
        of: code,
        what: `reason "${code}" is not given`,
        by: 'false',
      });
    }
    if (node.type !== 'ReturnStatement' || guarded.has(node)) return [];
    return branchesOf(node.argument).flatMap((branch) => {
      const own = codeOf(branch);
      if (own === undefined) return [];
      return replacing(module, branch, {
        ...rule,
        of: own,
        what: `reason "${own}" is not given`,
        by: 'undefined',
      });
    });
  });
}

// What an `if` leads to, where that is a return and nothing else.
function onlyReturnOf(consequent: unknown): SyntaxNode | undefined {
  if (!isNode(consequent)) return undefined;
  const [only, ...others] =
    consequent.type === 'BlockStatement' ? listed(consequent.body) : [consequent];
  return only?.type === 'ReturnStatement' && others.length === 0 ? only : undefined;
}

// The values that an expression may come to.
function branchesOf(node: unknown): SyntaxNode[] {
  const expression = unwrapped(node);
  const { consequent, alternate, left, right } = expression;
  if (expression.type === 'ConditionalExpression') {
    return [...branchesOf(consequent), ...branchesOf(alternate)];
  }
  if (expression.type === 'LogicalExpression') return [...branchesOf(left), ...branchesOf(right)];
  return [expression];
}

function codeOf(node: unknown): string | undefined {
  const { type, properties } = unwrapped(node);
  if (type !== 'ObjectExpression') return undefined;
  const code = listed(properties).find(({ key }) => nameOf(key) === 'code');
  const { value } = unwrapped(code?.value);
  return typeof value === 'string' ? value : undefined;
}
