// What the styles of an ODT file say: which text is strong or emphasized, which paragraphs are titles or code, and which
// lists are numbered at which level.
import type { Element, Root } from 'xast';
import { xmlElements } from '../read-xml.ts';

export type OdtStyles = {
  marks: Map<string, 'strong' | 'em'>;
  titles: Set<string>;
  code: Set<string>;
  /** Styles of lists, each with the levels that are numbered and their first number. */
  numbered: Map<string, Map<number, number>>;
};

const mostParents = 20;

export function readOdtStyles(parts: Root[]): OdtStyles {
  const byName = new Map<string, Element>();
  const styles: OdtStyles = {
    marks: new Map(),
    titles: new Set(),
    code: new Set(),
    numbered: new Map(),
  };
  for (const part of parts) {
    for (const each of xmlElements(part)) {
      const name = each.attributes['style:name'] ?? '';
      if (each.name === 'style:style') byName.set(name, each);
      if (each.name === 'text:list-style') styles.numbered.set(name, levelsOf(each));
    }
  }
  for (const [name, style] of byName) {
    const chain = chainOf(style, byName);
    const names = chain.map((each) => each.attributes['style:name'] ?? '');
    if (names.includes('Title')) styles.titles.add(name);
    if (names.some((each) => /^(?:Preformatted_20_Text|Source_20_Code)$/.test(each)))
      styles.code.add(name);
    const mark = style.attributes['style:family'] === 'text' ? markOf(style, names) : undefined;
    if (mark) styles.marks.set(name, mark);
  }
  return styles;
}

function chainOf(style: Element, byName: ReadonlyMap<string, Element>): Element[] {
  const chain: Element[] = [];
  for (let next: Element | undefined = style; next && chain.length < mostParents; ) {
    chain.push(next);
    next = byName.get(next.attributes['style:parent-style-name'] ?? '');
  }
  return chain;
}

function markOf(style: Element, names: string[]): 'strong' | 'em' | undefined {
  if (names.includes('Strong_20_Emphasis')) return 'strong';
  if (names.includes('Emphasis')) return 'em';
  for (const each of style.children) {
    if (each.type !== 'element' || each.name !== 'style:text-properties') continue;
    if (each.attributes['fo:font-weight'] === 'bold') return 'strong';
    if (each.attributes['fo:font-style'] === 'italic') return 'em';
  }
  return undefined;
}

function levelsOf(list: Element): Map<number, number> {
  const levels = new Map<number, number>();
  for (const each of list.children) {
    if (each.type !== 'element' || each.name !== 'text:list-level-style-number') continue;
    if ((each.attributes['style:num-format'] ?? '') === '') continue;
    const level = Number(each.attributes['text:level'] ?? 1);
    levels.set(level, Number(each.attributes['text:start-value'] ?? 1));
  }
  return levels;
}
