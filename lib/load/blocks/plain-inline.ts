// Takes what stood for signs of dialects out of the text of parsed Markdown, and puts in what they meant: links of
// note-taking programs, marked words.
import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import { unseen, type WrittenLink } from '../dialects/source-mask.ts';

type Written = {
  /** The guide's source as its author wrote it, and as it was parsed. */
  source: string;
  text: string;
  links: WrittenLink[];
};

/** A copy of the tree with its inline nodes as readers are to see them. */
export function plainInline(tree: Root, written: Written): Root {
  if (written.source === written.text) return tree;
  const links = written.links.toSorted((one, other) => one.start - other.start);
  return { ...tree, children: tree.children.map((node) => plainNode(node, { ...written, links })) };
}

function plainNode<Node extends RootContent>(node: Node, written: Written): Node {
  const kept = { ...node };
  if ('alt' in kept && typeof kept.alt === 'string') kept.alt = kept.alt.replaceAll(unseen, '');
  if ('url' in kept) kept.url = kept.url.replaceAll(unseen, '').replaceAll('%EE%83%B0', '');
  if (kept.type === 'inlineCode') kept.value = kept.value.replaceAll(unseen, '');
  if (kept.type === 'strong' && written.source.startsWith('==', kept.position?.start.offset)) {
    kept.data = { ...kept.data, hName: 'mark' };
  }
  if (!('children' in kept)) return kept;
  const children = (kept.children as RootContent[]).flatMap((child): RootContent[] =>
    child.type === 'text' ? plainText(child, written) : [plainNode(child, written)],
  );
  return { ...kept, children } as Node;
}

function plainText(node: Text, written: Written): PhrasingContent[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [cleaned(node)];
  const isLiteral = written.text.slice(start, end) === node.value;
  const links = isLiteral ? linksIn(written.links, start, end) : [];
  const pieces: PhrasingContent[] = [];
  let from = start;
  for (const { start: one, end: other, url } of links) {
    pieces.push(cut(node, from, one));
    pieces.push({
      type: 'link',
      url,
      children: [cut(node, one, other)],
      ...(node.position && { position: node.position }),
    });
    from = other;
  }
  pieces.push(cut(node, from, end));
  return (links.length === 0 ? [node] : pieces)
    .map((piece) => (piece.type === 'text' ? cleaned(piece) : piece))
    .filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function linksIn(links: WrittenLink[], from: number, to: number): WrittenLink[] {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: WrittenLink[] = [];
  for (let at = low; at < links.length; at += 1) {
    const link = links[at];
    if (!link || link.start >= to) break;
    if (link.end <= to && link.end > link.start) found.push(link);
  }
  return found;
}

// By offsets of the source, in a text that stands there letter by letter.
function cut(node: Text, from: number, to: number): Text {
  const start = node.position?.start;
  const base = start?.offset ?? 0;
  const value = node.value.slice(from - base, to - base);
  if (!start) return { type: 'text', value };
  return {
    type: 'text',
    value,
    position: { start: { ...start, offset: from }, end: { ...start, offset: to } },
  };
}

function cleaned(node: Text): Text {
  return node.value.includes(unseen) ? { ...node, value: node.value.replaceAll(unseen, '') } : node;
}
