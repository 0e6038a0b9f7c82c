// The XML of a Word file as mammoth reads it without loss: it shows hidden text, drops fields and formulas, joins words
// at page breaks and forgets where the numbers of a list go on. Each is put into words that it keeps.
import type { Element, ElementContent, Root } from 'xast';
import { localName, xmlElements, xmlText } from '../read-xml.ts';
import type { DocxStyles } from './docx-styles.ts';

/** Encloses the number of a list item before its text. They are for private use, and no text has them. */
const numberSigns = { open: '\ue010', close: '\ue011' };

/** @returns The text of the tables of contents, which are taken out. */
export function mendDocx(document: Root, styles: DocxStyles): string[] {
  const contents: string[] = [];
  const counters = new Map<string, number[]>();
  for (const node of [...xmlElements(document)]) {
    const children: ElementContent[] = [];
    for (const child of node.children as ElementContent[]) {
      if (child.type !== 'element') children.push(child);
      else if (isContents(child, styles)) contents.push(docxText(child, styles).trim());
      else if (isHiddenRun(child, styles)) continue;
      else if (child.name === 'w:fldSimple') children.push(...(child.children as ElementContent[]));
      else if (child.name === 'm:oMath' || child.name === 'm:oMathPara')
        children.push(run(xmlText(child)));
      else if (isPageBreak(child)) children.push(text(' '));
      else children.push(child);
    }
    node.children = children;
    if (node.name === 'w:p') markNumber(node, styles, counters);
  }
  return contents;
}

/** The text of a part of the file, paragraph by paragraph, without what is hidden or deleted. */
export function docxText(part: Root | Element, styles: DocxStyles): string {
  const parts: string[] = [];
  for (const node of xmlElements(part)) {
    if (node.name === 'w:p') parts.push('\n');
    if (['w:tab', 'w:br', 'w:cr', 'w:ptab'].includes(node.name)) parts.push(' ');
    if (node.name === 'w:r' && isHiddenRun(node, styles)) node.children = [];
    if (node.name === 'w:noBreakHyphen') parts.push('-');
    if (node.name === 'w:t' || node.name === 'm:t') parts.push(xmlText(node));
    // What stands there for older programs says the same again.
    if (node.name === 'mc:Fallback') node.children = [];
  }
  return parts.join('');
}

function run(value: string): Element {
  return { type: 'element', name: 'w:r', attributes: {}, children: [text(value)] };
}

function text(value: string): Element {
  const attributes = { 'xml:space': 'preserve' };
  return { type: 'element', name: 'w:t', attributes, children: [{ type: 'text', value }] };
}

function childOf(node: Element | undefined, name: string): Element | undefined {
  const found = node?.children.find((each) => each.type === 'element' && each.name === name);
  return found?.type === 'element' ? found : undefined;
}

function isPageBreak({ name, attributes }: Element): boolean {
  return name === 'w:br' && ['page', 'column'].includes(attributes['w:type'] ?? '');
}

function isHiddenRun(node: Element, { hidden }: DocxStyles): boolean {
  if (node.name !== 'w:r') return false;
  const properties = childOf(node, 'w:rPr');
  const vanish = childOf(properties, 'w:vanish');
  if (vanish) return !['0', 'false'].includes(vanish.attributes['w:val'] ?? '');
  return hidden.has(childOf(properties, 'w:rStyle')?.attributes['w:val'] ?? '');
}

function isContents(node: Element, styles: DocxStyles): boolean {
  if (node.name !== 'w:p') return false;
  const style = childOf(childOf(node, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '';
  return styles.contents.has(style) || /^(?:TOC|Contents)\s?\d$/i.test(style);
}

function markNumber(paragraph: Element, styles: DocxStyles, counters: Map<string, number[]>): void {
  const properties = childOf(paragraph, 'w:pPr');
  const style = styles.numbered.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
  const numbering = childOf(properties, 'w:numPr');
  const id = childOf(numbering, 'w:numId')?.attributes['w:val'] ?? style?.id;
  const level = Number(childOf(numbering, 'w:ilvl')?.attributes['w:val'] ?? style?.level ?? 0);
  if (id === undefined || id === '0' || !Number.isInteger(level) || level > 8) return;
  const counts = counters.get(id) ?? [];
  counters.set(id, counts);
  const start = styles.starts.get(`${id} ${level}`) ?? 1;
  counts[level] = (counts[level] ?? start - 1) + 1;
  counts.length = level + 1;
  const mark = run(`${numberSigns.open}${counts[level]}${numberSigns.close}`);
  const at = paragraph.children.findIndex(
    (each) => each.type === 'element' && localName(each) === 'pPr',
  );
  paragraph.children.splice(at + 1, 0, mark);
}
