// A term with what it means is one statement: "Journeyman: a worker who has passed the trade test". What is told at
// length is cited by sentence, about the term.
import type { PhrasingContent, RootContent } from 'mdast';
import type { DefinitionEntry, DefinitionList } from '../load/blocks/nodes.ts';
import { placeholderIn } from './no-content.ts';
import { notesIn, qualifyItem } from './qualifiers.ts';
import { placeOf, plainLine, type Reading } from './reading.ts';

/** Longest definition, in characters, that is cited as a whole. */
const longestDefinition = 400;

type MarkChildren = (children: RootContent[], reading: Reading) => RootContent[];

export function markDefinitions(
  node: DefinitionList,
  reading: Reading,
  markChildren: MarkChildren,
): DefinitionList {
  return {
    ...node,
    children: node.children.map((entry) => markEntry(entry, reading, markChildren)),
  };
}

function markEntry(
  entry: DefinitionEntry,
  reading: Reading,
  markChildren: MarkChildren,
): DefinitionEntry {
  const { source, store, block, leadIn, topic, unfilled } = reading;
  const terms = entry.children.flatMap((child) =>
    child.type === 'definitionTerm' ? [plainLine(child.children, source)] : [],
  );
  const term = terms.filter((each) => each !== '').join(', ');
  const inline = inlineOf(entry);
  const meaning = inline.map((nodes) => plainLine(nodes, source)).join('; ');
  const text = [term, meaning].filter((each) => each !== '').join(': ');
  const isWhole = inline.length > 0 && text.length <= longestDefinition;
  if (!isWhole) {
    const children = entry.children.map((child) =>
      child.type === 'definitionText'
        ? {
            ...child,
            children: markChildren(child.children, {
              ...reading,
              leadIn: term || leadIn,
              topic: term || topic,
            }),
          }
        : child,
    );
    return { ...entry, children };
  }
  const place = { start: startOf(entry), end: endOf(entry) };
  const placeholder = placeholderIn(text, []);
  if (placeholder !== undefined) {
    unfilled(placeholder, place.start);
    return entry;
  }
  const statement = store.add({ kind: 'item', text, leadIn, topic, block, ...place });
  const notes = notesIn([...inline.flat(), ...termsOf(entry)]);
  if (notes.length > 0) store.notes.set(statement, notes);
  const from = store.statements.length;
  const children = entry.children.map((child) => {
    if (child.type !== 'definitionText') return child;
    const [first, ...others] = child.children;
    const marked = markChildren(others, {
      ...reading,
      leadIn: term || leadIn,
      topic: term || topic,
    });
    return { ...child, children: first ? [first, ...marked] : marked };
  });
  qualifyItem(statement, store.statements.slice(from));
  return {
    ...entry,
    children,
    data: { ...entry.data, hProperties: { dataStatement: statement.id } },
  };
}

// The paragraph that each meaning begins with; none where one begins otherwise.
function inlineOf({ children }: DefinitionEntry): PhrasingContent[][] {
  const texts = children.filter((child) => child.type === 'definitionText');
  const opening = texts.flatMap(({ children: [first] }) =>
    first?.type === 'paragraph' ? [first.children] : [],
  );
  return opening.length === texts.length ? opening : [];
}

function termsOf({ children }: DefinitionEntry): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'definitionTerm' ? child.children : []));
}

function startOf(entry: DefinitionEntry): number {
  const [first] = termsOf(entry);
  const node = first ?? inlineOf(entry)[0]?.[0];
  return node ? placeOf(node).start : 0;
}

function endOf(entry: DefinitionEntry): number {
  const last = inlineOf(entry).at(-1)?.at(-1);
  return last ? placeOf(last).end : 0;
}
