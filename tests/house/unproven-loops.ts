// Finds loops of tests that expect something of each thing in a list, though nothing says that the list holds
// anything: with an empty one such a test passes without a look. A list is held to be filled where it is written
// out in the file, or where the same test expects something of it or of its length.
import {
  childrenOf,
  methodOf,
  type Node,
  nameOf,
  readSyntax,
  rootOf,
  type Syntax,
  some,
  textOf,
} from './syntax.ts';

/** The loop and the test around a place; the whole file where there is no test. */
type Around = { loop: Node | undefined; within: Node };

/** What an empty list passes as well. */
const saysEmpty =
  /^\s*\.(?:toEqual\(\[\]\)|toHaveLength\(0\)|not\.to(?!Equal\(\[\]\)|HaveLength\(0\)))/;

/** Such loops, each as its line and the list that it goes through. */
export function unprovenLoops(source: string): string[] {
  const file = readSyntax(source);
  const found: string[] = [];
  const visit = (node: Node, around: Around): void => {
    const list = listOf(node);
    if (list && isUnproven(file, { loop: node, list, around })) {
      const line = source.slice(0, node.start).split('\n').length;
      found.push(`${line}: ${textOf(file, list)}`);
    }
    for (const child of childrenOf(node)) visit(child, inside(node, around));
  };
  visit(file.program, { loop: undefined, within: file.program });
  return found;
}

function inside(node: Node, around: Around): Around {
  if (isTest(node)) return { loop: undefined, within: node };
  const isLoop = listOf(node) !== undefined || /^(?:For|While)Statement$/.test(node.type);
  return isLoop ? { ...around, loop: node } : around;
}

type Place = { loop: Node; list: Node; around: Around };

// A loop that makes tests is no matter here: without things there are no tests, and none passes.
function isUnproven(file: Syntax, { loop, list, around }: Place): boolean {
  const body = bodyOf(loop);
  if (!expects(file, body) || some(body, isTest) || isFilled(file, list)) return false;
  if (around.loop && surelyExpects(file, bodyOf(around.loop))) return false;
  const lists = chain(list).map((each) => textOf(file, each));
  return !some(around.within, (node) => {
    if (!isExpect(node) || (node.start > loop.start && node.end < loop.end)) return false;
    const [asserted] = node.arguments as Node[];
    const isAsserted =
      asserted && chain(asserted).some((each) => lists.includes(textOf(file, each)));
    return isAsserted === true && !saysEmpty.test(file.source.slice(node.end));
  });
}

// Whether something in a part of the file expects, itself or by a function of the file.
function expects(file: Syntax, part: Node, passed: Node[] = []): boolean {
  return some(part, (node) => {
    if (isExpect(node)) return true;
    const called = node.type === 'CallExpression' ? file.named.get(nameOf(node.callee) ?? '') : [];
    return (called ?? []).some(
      (each) => !passed.includes(each) && expects(file, each, [...passed, each]),
    );
  });
}

// Whether a body expects something in any case, beside its own loops and conditions.
function surelyExpects(file: Syntax, body: Node): boolean {
  const statements = body.type === 'BlockStatement' ? (body.body as Node[]) : [body];
  return statements.some(
    (statement) =>
      /Expression|VariableDeclaration/.test(statement.type) &&
      !some(statement, (node) => listOf(node) !== undefined) &&
      expects(file, statement),
  );
}

// Whether a list is written out with something in it.
function isFilled(file: Syntax, node: Node): boolean {
  const isOwn = (part: Node) =>
    part.type !== 'SpreadElement' || isFilled(file, part.argument as Node);
  if (node.type.startsWith('TS')) return isFilled(file, node.expression as Node);
  if (node.type === 'Literal') return typeof node.value === 'string' && node.value !== '';
  if (node.type === 'ArrayExpression') return (node.elements as Node[]).some(isOwn);
  if (node.type === 'ObjectExpression') return (node.properties as Node[]).some(isOwn);
  if (node.type === 'Identifier') {
    const meanings = file.named.get(String(node.name)) ?? [];
    return meanings.length > 0 && meanings.every((meaning) => isFilled(file, meaning));
  }
  const from = under(node);
  return from !== undefined && isFilled(file, from);
}

// The list of a for … of or a forEach.
function listOf(node: Node): Node | undefined {
  if (/^For(?:Of|In)Statement$/.test(node.type)) return node.right as Node;
  const method = methodOf(node);
  return method?.name === 'forEach' ? method.object : undefined;
}

function bodyOf(loop: Node): Node {
  const [run] = (loop.arguments as Node[] | undefined) ?? [];
  return (loop.body ?? run?.body ?? loop) as Node;
}

// What something has been made of that has as many things: x of x.length, x.map(…), Object.entries(x), await x.
function under(node: Node): Node | undefined {
  if (node.type === 'AwaitExpression') return node.argument as Node;
  if (node.type === 'NewExpression') return (node.arguments as Node[])[0];
  if (node.type === 'MemberExpression') {
    return /^(?:length|size)$/.test(nameOf(node.property) ?? '')
      ? (node.object as Node)
      : undefined;
  }
  const method = methodOf(node);
  if (!method) return undefined;
  if (/^(?:Object|Array)$/.test(nameOf(method.object) ?? '')) return (node.arguments as Node[])[0];
  return /^(?:entries|keys|values|map|toSorted|toReversed)$/.test(method.name)
    ? method.object
    : undefined;
}

function chain(node: Node): Node[] {
  const next = under(node);
  return next ? [node, ...chain(next)] : [node];
}

const isExpect = (node: Node): boolean =>
  node.type === 'CallExpression' && nameOf(node.callee) === 'expect';

const isTest = (node: Node): boolean =>
  node.type === 'CallExpression' && /^(?:test|it)$/.test(rootOf(node) ?? '');
