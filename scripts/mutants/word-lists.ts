// Mutants of word lists: each entry of each list that a module has at its top, or imports from the lists of the
// language, is dropped.
import type { OpenModule } from '../patterns/modules.ts';
import type { Module } from '../patterns/read-module.ts';
import { isNode, listed, nameOf, type SyntaxNode } from '../patterns/syntax.ts';
import { type Mutant, replacing } from './mutant.ts';
import { unwrapped } from './unwrapped.ts';

const listsOfLanguage = 'lib/language/lists/';
/** What a rule keeps and catches is tested, and tests nothing by itself. */
const examplesOfRule = 'examples';

/** One mutant an entry, in the order of the source. */
export function wordListMutants(module: Module, open: OpenModule): Mutant[] {
  const own = Array.from(module.constants, ([name, init]) => ({ module, name, init }));
  const imported = Array.from(module.imports.values()).flatMap(({ from, name }) => {
    const other = from.startsWith(listsOfLanguage) ? open(from) : undefined;
    const init = other?.constants.get(name);
    return other && init ? [{ module: other, name, init }] : [];
  });
  return [...own, ...imported].flatMap(listsIn).flatMap(({ module: its, name, init }) =>
    dropsOf(its, init).map(({ entry, range, by }) => {
      const what = `${name} without ${entry}`;
      return replacing(its, range, { kind: 'word list', of: name, what, by });
    }),
  );
}

type NamedList = { module: Module; name: string; init: SyntaxNode };

// An object of lists holds several.
function listsIn({ module, name, init }: NamedList): NamedList[] {
  if (name === examplesOfRule) return [];
  const { type, properties } = unwrapped(init);
  const lists = listed(properties).map(({ key, value }) => ({
    module,
    name: `${name}.${nameOf(key)}`,
    init: unwrapped(value),
  }));
  const areLists = lists.every((list) => dropsOf(module, list.init).length > 0);
  return type === 'ObjectExpression' && areLists ? lists : [{ module, name, init }];
}

/** How one entry is dropped. */
type Drop = { entry: string; range: Pick<SyntaxNode, 'start' | 'end'>; by: string };

function dropsOf(module: Module, init: SyntaxNode): Drop[] {
  const node = unwrapped(init);
  if (node.type === 'ArrayExpression') return dropsFrom(module, listed(node.elements), isEntry);
  if (node.type === 'ObjectExpression') {
    const named = listed(node.properties);
    return named.every(isNamed) ? dropsFrom(module, named, isNamed) : [];
  }
  const [argument] = listed(node.arguments);
  if (node.type === 'NewExpression' && ['Set', 'Map'].includes(nameOf(node.callee) ?? '')) {
    return argument ? dropsOf(module, argument) : [];
  }
  return dropsFromSplit(node, argument);
}

function dropsFrom(
  { source }: Module,
  entries: SyntaxNode[],
  counts: (entry: SyntaxNode) => boolean,
): Drop[] {
  return entries.flatMap((entry, at) => {
    if (!counts(entry)) return [];
    const next = entries[at + 1];
    const before = entries[at - 1];
    const range = next
      ? { start: entry.start, end: next.start }
      : { start: before?.end ?? entry.start, end: entry.end };
    return { entry: source.slice(entry.start, entry.end).replace(/\s+/g, ' '), range, by: '' };
  });
}

// A word, or words that belong together.
function isEntry(node: SyntaxNode): boolean {
  const { type, value, elements } = unwrapped(node);
  if (type === 'ArrayExpression') return listed(elements).every(isEntry);
  return type === 'Literal' && typeof value === 'string';
}

function isNamed({ value }: SyntaxNode): boolean {
  return isNode(value) && isEntry(value);
}

// "a|b|c".split("|")
function dropsFromSplit({ callee }: SyntaxNode, separator: SyntaxNode | undefined): Drop[] {
  if (!isNode(callee) || nameOf(callee.property) !== 'split') return [];
  const words = unwrapped(callee.object);
  if (typeof words.value !== 'string' || typeof separator?.value !== 'string') return [];
  const joint = separator.value;
  const all = words.value.split(joint);
  return all.map((entry, at) => ({
    entry: JSON.stringify(entry),
    range: words,
    by: JSON.stringify(all.toSpliced(at, 1).join(joint)),
  }));
}
