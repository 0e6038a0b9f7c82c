// What the styles of a Word file say of its paragraphs: which are headings, hidden, or numbered, also by the style that
// each is based on.
import type { Element, Root } from 'xast';
import { xmlElements } from '../read-xml.ts';

export type DocxStyles = {
  /** Depth of the headings by the names of their styles. */
  headings: Map<string, number>;
  /** Ids of these styles. */
  headingIds: Set<string>;
  hidden: Set<string>;
  /** Ids of the styles of a table of contents and of its heading. */
  contents: Set<string>;
  numbered: Map<string, { id: string; level: number }>;
  /** The first number of a list by its id and level. */
  starts: Map<string, number>;
};

const deepest = 6;
const mostBases = 20;
const contentsName = /^(?:toc|contents) (?:\d|heading)$/i;

export function readStyles(styles: Root | undefined, numbering: Root | undefined): DocxStyles {
  const byId = new Map<string, Element>();
  if (styles) {
    for (const each of xmlElements(styles)) {
      if (each.name === 'w:style') byId.set(each.attributes['w:styleId'] ?? '', each);
    }
  }
  const read: DocxStyles = {
    headings: new Map(),
    headingIds: new Set(),
    hidden: new Set(),
    contents: new Set(),
    numbered: new Map(),
    starts: startsOf(numbering),
  };
  for (const [id, style] of byId) {
    const chain = chainOf(style, byId);
    const name = settingOf(style, 'w:name');
    const depth = chain.map(headingDepth).find((each) => each !== undefined);
    // The id is in the language of the program, the name is not.
    if (contentsName.test(name ?? '')) read.contents.add(id);
    else if (
      name !== undefined &&
      depth !== undefined &&
      style.attributes['w:type'] !== 'character'
    ) {
      read.headings.set(name, depth);
      read.headingIds.add(id);
    }
    const vanish = find(style, 'w:vanish');
    if (vanish && !['0', 'false'].includes(vanish.attributes['w:val'] ?? '')) read.hidden.add(id);
    const list = chain.map((each) => settingOf(each, 'w:numId')).find((each) => each !== undefined);
    if (list !== undefined) {
      const level = chain
        .map((each) => settingOf(each, 'w:ilvl'))
        .find((each) => each !== undefined);
      read.numbered.set(id, { id: list, level: Number(level ?? 0) });
    }
  }
  return read;
}

function chainOf(style: Element, byId: ReadonlyMap<string, Element>): Element[] {
  const chain: Element[] = [];
  for (let next: Element | undefined = style; next && chain.length < mostBases; ) {
    chain.push(next);
    next = byId.get(settingOf(next, 'w:basedOn') ?? '');
  }
  return chain;
}

function find(node: Element, name: string): Element | undefined {
  for (const each of xmlElements(node)) if (each.name === name) return each;
  return undefined;
}

function settingOf(node: Element, name: string): string | undefined {
  return find(node, name)?.attributes['w:val'] ?? undefined;
}

function headingDepth(style: Element): number | undefined {
  const name = settingOf(style, 'w:name') ?? '';
  if (/^title$/i.test(name)) return 1;
  const [, digit] = /^heading (\d)$/i.exec(name) ?? [];
  const outline = settingOf(style, 'w:outlineLvl');
  const depth = digit === undefined ? Number(outline ?? Number.NaN) + 1 : Number(digit);
  return depth >= 1 && depth <= 9 ? Math.min(depth, deepest) : undefined;
}

function startsOf(numbering: Root | undefined): Map<string, number> {
  const starts = new Map<string, number>();
  if (!numbering) return starts;
  const abstracts = new Map<string, [level: string, start: number][]>();
  for (const each of xmlElements(numbering)) {
    if (each.name === 'w:abstractNum') {
      abstracts.set(
        each.attributes['w:abstractNumId'] ?? '',
        levelStarts(each, 'w:lvl', 'w:start'),
      );
    } else if (each.name === 'w:num') {
      const id = each.attributes['w:numId'] ?? '';
      const own = levelStarts(each, 'w:lvlOverride', 'w:startOverride');
      for (const [level, start] of [
        ...(abstracts.get(settingOf(each, 'w:abstractNumId') ?? '') ?? []),
        ...own,
      ]) {
        starts.set(`${id} ${level}`, start);
      }
    }
  }
  return starts;
}

function levelStarts(node: Element, level: string, start: string): [string, number][] {
  const found: [string, number][] = [];
  for (const each of xmlElements(node)) {
    if (each.name !== level) continue;
    const value = Number(settingOf(each, start) ?? Number.NaN);
    if (Number.isInteger(value)) found.push([each.attributes['w:ilvl'] ?? '', value]);
  }
  return found;
}
