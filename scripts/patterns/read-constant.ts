// Works out what an expression of constants stands for, without running any of it: strings, templates,
// lists that are joined, keys of tables, the source of another pattern.
import { oneOf } from '../../lib/language/one-of.ts';
import type { OpenModule } from './modules.ts';
import type { Module } from './read-module.ts';
import { isNode, listed, nameOf, type SyntaxNode } from './syntax.ts';

export type PatternParts = { source: string; flags: string };
type Table = Map<string, Constant | undefined>;
type Constant = string | PatternParts | Table | Constant[];

type Reader = { module: Module; open: OpenModule };

/** The pattern that a literal, or a name for one, stands for. */
export function readPattern(node: unknown, module: Module, open: OpenModule) {
  const value = read(node, { module, open });
  return isPattern(value) ? value : undefined;
}

function read(node: unknown, reader: Reader): Constant | undefined {
  if (!isNode(node)) return undefined;
  switch (node.type) {
    case 'Literal':
      return readLiteral(node);
    case 'TemplateLiteral':
      return readTemplate(node, 'cooked', reader);
    case 'TaggedTemplateExpression':
      return readTagged(node, reader);
    case 'BinaryExpression':
      return joined([read(node.left, reader), read(node.right, reader)]);
    case 'ArrayExpression':
      return readList(node, reader);
    case 'ObjectExpression':
      return readTable(node, reader);
    case 'Identifier':
      return readName(String(node.name), reader);
    case 'MemberExpression':
      return readMember(node, reader);
    case 'CallExpression':
      return readCall(node, reader);
    case 'NewExpression':
      return readBuilt(node, reader);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return read(node.expression, reader);
    default:
      return undefined;
  }
}

function readLiteral(node: SyntaxNode): Constant | undefined {
  const regex = node.regex as { pattern: string; flags: string } | undefined;
  if (regex) return { source: regex.pattern, flags: regex.flags };
  return typeof node.value === 'string' || typeof node.value === 'number'
    ? String(node.value)
    : undefined;
}

function readTemplate(node: SyntaxNode, form: 'cooked' | 'raw', reader: Reader) {
  const holes = listed(node.expressions).map((each) => read(each, reader));
  const texts = listed(node.quasis).map(({ value }) =>
    String((value as Record<string, unknown>)[form]),
  );
  return joined(texts.flatMap((text, at) => (at < holes.length ? [text, holes[at]] : [text])));
}

function readTagged(node: SyntaxNode, reader: Reader): string | undefined {
  const { tag, quasi } = node;
  const isRaw = isNode(tag) && nameOf(tag.object) === 'String' && nameOf(tag.property) === 'raw';
  return isRaw && isNode(quasi) ? readTemplate(quasi, 'raw', reader) : undefined;
}

function joined(parts: (Constant | undefined)[]): string | undefined {
  return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
}

function readList(node: SyntaxNode, reader: Reader): Constant[] | undefined {
  const items: Constant[] = [];
  for (const element of listed(node.elements)) {
    const isSpread = element.type === 'SpreadElement';
    const value = read(isSpread ? element.argument : element, reader);
    if (value === undefined || (isSpread && !Array.isArray(value))) return undefined;
    if (isSpread && Array.isArray(value)) items.push(...value);
    else items.push(value);
  }
  return items;
}

function readTable(node: SyntaxNode, reader: Reader): Table | undefined {
  const table: Table = new Map();
  for (const { type, key, value, computed } of listed(node.properties)) {
    const name = nameOf(key) ?? read(key, reader);
    if (type !== 'Property' || computed === true || typeof name !== 'string') return undefined;
    table.set(name, read(value, reader));
  }
  return table;
}

function readName(name: string, reader: Reader): Constant | undefined {
  const { module, open } = reader;
  const constant = module.constants.get(name);
  if (constant) return read(constant, reader);
  const imported = module.imports.get(name);
  const other = imported && open(imported.from);
  return other && readName(imported.name, { module: other, open });
}

function readMember(node: SyntaxNode, reader: Reader): Constant | undefined {
  const owner = read(node.object, reader);
  const name = nameOf(node.property);
  if (name === undefined || node.computed === true) return undefined;
  if (isPattern(owner)) return name === 'source' ? owner.source : undefined;
  return owner instanceof Map ? owner.get(name) : undefined;
}

// The few calls with which lists of words become patterns.
function readCall(node: SyntaxNode, reader: Reader): Constant | undefined {
  const { callee } = node;
  if (nameOf(callee) === 'oneOf') return readOneOf(node, reader);
  if (!isNode(callee) || callee.type !== 'MemberExpression') return readBuilt(node, reader);
  const method = nameOf(callee.property);
  const [first] = listed(node.arguments);
  if (nameOf(callee.object) === 'Object') {
    const table = read(first, reader);
    if (!(table instanceof Map)) return undefined;
    if (method === 'keys') return [...table.keys()];
    const values = [...table.values()];
    return method === 'values' && values.every((value) => value !== undefined) ? values : undefined;
  }
  const owner = read(callee.object, reader);
  const argument = read(first, reader);
  if (method === 'join' && Array.isArray(owner) && typeof argument === 'string') {
    return owner.every((item) => typeof item === 'string') ? owner.join(argument) : undefined;
  }
  if (method === 'slice' && Array.isArray(owner)) {
    return owner.slice(...listed(node.arguments).map((each) => Number(read(each, reader))));
  }
  if (method === 'split' && typeof owner === 'string' && typeof argument === 'string') {
    return owner.split(argument);
  }
  return undefined;
}

// A pattern for any of some words, as lib/language makes it.
function readOneOf(node: SyntaxNode, reader: Reader): string | undefined {
  const lists = listed(node.arguments).map((each) => read(each, reader));
  return lists.every(isListOfWords) ? oneOf(...lists) : undefined;
}

function isListOfWords(value: Constant | undefined): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function readBuilt(node: SyntaxNode, reader: Reader): PatternParts | undefined {
  if (nameOf(node.callee) !== 'RegExp') return undefined;
  const [pattern, marks] = listed(node.arguments);
  const given = read(pattern, reader);
  const source = isPattern(given) ? given.source : given;
  const flags = marks === undefined ? (isPattern(given) ? given.flags : '') : read(marks, reader);
  return typeof source === 'string' && typeof flags === 'string' ? { source, flags } : undefined;
}

function isPattern(value: Constant | undefined): value is PatternParts {
  return typeof value === 'object' && 'source' in value;
}
