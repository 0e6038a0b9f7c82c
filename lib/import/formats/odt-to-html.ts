// The content of an ODT file as HTML, element by element, for the common steps of HTML to read: headings, lists with
// their numbers, tables, notes, links, pictures' descriptions. Deleted text and reviewers' comments are no text.
import type { ElementContent, Element as HtmlElement } from 'hast';
import type { Element, Nodes } from 'xast';
import { element, isElement } from '../html/elements.ts';
import { xmlText } from '../read-xml.ts';
import type { OdtStyles } from './odt-styles.ts';

const mostRepeated = 100;
const deepest = 6;
const dropped = new Set([
  ...['text:tracked-changes', 'office:annotation', 'office:annotation-end', 'office:forms'],
  ...[
    'text:sequence-decls',
    'text:variable-decls',
    'text:user-field-decls',
    'text:soft-page-break',
  ],
]);

type Told = { contents: string[]; comments: string[]; formulas: number; signs: string[] };

export class OdtToHtml {
  readonly told: Told = { contents: [], comments: [], formulas: 0, signs: [] };
  readonly #styles: OdtStyles;
  /** The next number of each list by its id or style, for lists that go on. */
  readonly #next = new Map<string, number>();
  readonly #notes: HtmlElement[] = [];

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  convert(body: Element): ElementContent[] {
    return [...this.#all(body, 0), ...this.#notes];
  }

  #all(node: Element, level: number, list = ''): ElementContent[] {
    return joinCode(node.children.flatMap((child) => this.#one(child, level, list)));
  }

  #one(node: Nodes, level: number, list: string): ElementContent[] {
    if (node.type === 'text' || node.type === 'cdata') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    const { name, attributes } = node;
    if (name === 'office:annotation') this.told.comments.push(xmlText(node));
    if (dropped.has(name) || attributes['text:display'] === 'none') return [];
    if (
      /^text:(?:table-of-content|alphabetical-index|illustration-index|table-index)$/.test(name)
    ) {
      this.told.contents.push(partedText(node).trim());
      return [];
    }
    return this.#block(node, level, list) ?? this.#inline(node, level, list);
  }

  #block(node: Element, level: number, list: string): ElementContent[] | undefined {
    const { name, attributes } = node;
    const style = attributes['text:style-name'] ?? '';
    switch (name) {
      case 'text:h': {
        const depth = Math.min(
          Math.max(Number(attributes['text:outline-level'] ?? 1) || 1, 1),
          deepest,
        );
        return [element(`h${depth}`, {}, this.#all(node, level))];
      }
      case 'text:p':
        return this.#paragraph(node, style, level);
      case 'text:list':
        return [this.#list(node, level + 1, attributes['text:style-name'] ?? list)];
      case 'text:list-item':
      case 'text:list-header':
        return [element('li', {}, this.#all(node, level, list))];
      case 'table:table':
        return [element('table', {}, this.#rows(node))];
      case 'draw:text-box':
        return [element('div', {}, this.#all(node, 0))];
      default:
        return undefined;
    }
  }

  #paragraph(node: Element, style: string, level: number): ElementContent[] {
    const children = this.#all(node, level);
    if (this.#styles.titles.has(style)) return [element('h1', {}, children)];
    if (this.#styles.code.has(style)) return [element('pre', {}, children)];
    // A frame of text is a block of its own.
    const frames = children.filter((each) => each.type === 'element' && each.tagName === 'div');
    const said = children.filter((each) => !frames.includes(each));
    return [element('p', {}, said), ...frames];
  }

  #inline(node: Element, level: number, list: string): ElementContent[] {
    const { name, attributes } = node;
    switch (name) {
      case 'text:span': {
        const mark = this.#styles.marks.get(attributes['text:style-name'] ?? '');
        const children = this.#all(node, level);
        return mark && children.length > 0 ? [element(mark, {}, children)] : children;
      }
      case 'text:a':
        return [element('a', { href: attributes['xlink:href'] ?? '' }, this.#all(node, level))];
      case 'text:line-break':
        return [element('br', {}, [])];
      case 'text:tab':
        return [{ type: 'text', value: ' ' }];
      case 'text:s':
        return [{ type: 'text', value: ' '.repeat(spaces(attributes['text:c'])) }];
      case 'text:note':
        return this.#note(node);
      case 'text:bookmark':
      case 'text:bookmark-start':
        return [element('a', { id: attributes['text:name'] ?? '' }, [])];
      case 'draw:frame':
        return this.#frame(node);
      default:
        return this.#all(node, level, list);
    }
  }

  #list(node: Element, level: number, style: string): HtmlElement {
    const start = this.#styles.numbered.get(style)?.get(level);
    const children = this.#all(node, level, style);
    if (start === undefined) return element('ul', {}, children);
    const { attributes } = node;
    const key = `${style} ${level}`;
    const isContinued =
      attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'];
    const [item] = node.children.filter((each) => each.type === 'element');
    const own = item?.type === 'element' ? item.attributes['text:start-value'] : undefined;
    const first = own ? Number(own) : isContinued ? (this.#next.get(key) ?? start) : start;
    this.#next.set(key, first + children.filter((each) => each.type === 'element').length);
    return element('ol', first === 1 ? {} : { start: first }, children);
  }

  #rows(table: Element, isHead = false): HtmlElement[] {
    const rows: HtmlElement[] = [];
    for (const child of table.children) {
      if (child.type !== 'element') continue;
      if (child.name === 'table:table-row') {
        const row = element('tr', {}, this.#cells(child, isHead ? 'th' : 'td'));
        for (let count = repeats(child, 'table:number-rows-repeated'); count > 0; count -= 1)
          rows.push(structuredClone(row));
      } else if (child.name === 'table:table-header-rows')
        rows.push(element('thead', {}, this.#rows(child, true)));
      else if (/^table:table-(?:rows|row-group)$/.test(child.name)) rows.push(...this.#rows(child));
    }
    return rows;
  }

  #cells(row: Element, tagName: string): HtmlElement[] {
    return row.children.flatMap((cell) => {
      if (cell.type !== 'element' || cell.name !== 'table:table-cell') return [];
      const colSpan = Number(cell.attributes['table:number-columns-spanned'] ?? 1);
      const rowSpan = Number(cell.attributes['table:number-rows-spanned'] ?? 1);
      const isHead = (cell.children.length > 0 && tagName === 'th') || isHeading(cell);
      const made = element(isHead ? 'th' : 'td', { colSpan, rowSpan }, this.#all(cell, 0));
      return Array.from({ length: repeats(cell, 'table:number-columns-repeated') }, () =>
        structuredClone(made),
      );
    });
  }

  #note(node: Element): ElementContent[] {
    const name = String(this.#notes.length + 1);
    const parts = node.children.filter((each) => each.type === 'element');
    const mark = parts.find((each) => each.name === 'text:note-citation');
    if (mark) this.told.signs.push(xmlText(mark));
    const body = parts.find((each) => each.name === 'text:note-body');
    const note = element('x-note', { name }, []);
    // Its place is kept before the notes within it.
    this.#notes.push(note);
    note.children = body ? this.#all(body, 0) : [];
    return [element('x-ref', { name }, [])];
  }

  #frame(node: Element): ElementContent[] {
    const parts = node.children.filter((each) => each.type === 'element');
    const said = ['svg:desc', 'svg:title'].map((name) => parts.find((each) => each.name === name));
    const alt =
      said.map((each) => (each ? xmlText(each).trim() : '')).find((each) => each !== '') ?? '';
    if (parts.some((each) => each.name === 'draw:object')) this.told.formulas += 1;
    const picture = parts.some((each) => each.name === 'draw:image')
      ? [element('img', { alt }, [])]
      : [];
    const boxes = parts.filter((each) => each.name === 'draw:text-box');
    return [...picture, ...boxes.flatMap((each) => this.#one(each, 0, ''))];
  }
}

// A table of contents by its paragraphs, each entry parted from the number of its page.
function partedText(node: Nodes): string {
  if (node.type !== 'element') return xmlText(node);
  const text = node.children.map(partedText).join('');
  if (node.name === 'text:tab') return ' ';
  return node.name === 'text:p' ? `${text}\n` : text;
}

function spaces(count: string | null | undefined): number {
  const given = Number(count ?? 1);
  return Number.isInteger(given) && given > 0 ? Math.min(given, mostRepeated) : 1;
}

// Empty rows and columns are repeated to the edge of the sheet.
function repeats(node: Element, name: string): number {
  const count = Number(node.attributes[name] ?? 1);
  if (!Number.isInteger(count) || count < 1) return 1;
  return xmlText(node).trim() === '' ? 1 : Math.min(count, mostRepeated);
}

// LibreOffice names the paragraphs of heads where it marks no rows.
function isHeading(cell: Element): boolean {
  const paragraphs = cell.children.filter((each) => each.type === 'element');
  return (
    paragraphs.length > 0 &&
    paragraphs.every(({ attributes }) => attributes['text:style-name'] === 'Table_20_Heading')
  );
}

// Each line of code is a paragraph of its own.
function joinCode(blocks: ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    // Blanks between paragraphs are those of the file.
    if (block.type === 'text' && block.value.trim() === '' && isElement(last, 'pre')) continue;
    const isCode = block.type === 'element' && block.tagName === 'pre';
    if (isCode && last?.type === 'element' && last.tagName === 'pre') {
      last.children.push({ type: 'text', value: '\n' }, ...block.children);
    } else joined.push(block);
  }
  return joined;
}
