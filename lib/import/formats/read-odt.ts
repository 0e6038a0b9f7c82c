// OpenDocument texts (.odt), from the XML in their ZIP.
import type { Root as Page } from 'hast';
import type { Element, Root } from 'xast';
import { languageTag } from '../../load/language-tag.ts';
import { readContent } from '../html/read-html.ts';
import { type Original, type Reading, UnreadableOriginal } from '../imported.ts';
import { readXml, xmlElements, xmlText } from '../read-xml.ts';
import { openZip, type Zip } from '../read-zip.ts';
import { readOdtStyles } from './odt-styles.ts';
import { OdtToHtml } from './odt-to-html.ts';
import { shapesOfOdt } from './xml-shapes.ts';

const mostXmlBytes = 60 * 1024 * 1024;
/** Elements whose text is no text of the document. */
const untold = new Set([
  ...[
    'text:tracked-changes',
    'office:annotation',
    'text:table-of-content',
    'text:alphabetical-index',
  ],
  ...['text:illustration-index', 'text:table-index', 'text:note-citation', 'svg:desc', 'svg:title'],
  ...['text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'office:forms'],
]);
const parting = new Set([
  'text:p',
  'text:h',
  'text:tab',
  'text:line-break',
  'text:s',
  'table:table-cell',
]);

export async function readOdt({ bytes }: Original): Promise<Reading> {
  const zip = await openZip(bytes);
  const content = await xmlIn(zip, 'content.xml');
  const body = content && find(content, 'office:text');
  if (!content || !body) {
    throw new UnreadableOriginal(
      'it is no OpenDocument text: it may be encrypted, or of another program.',
    );
  }
  const styles = await xmlIn(zip, 'styles.xml');
  const text = textOf(body);
  const converter = new OdtToHtml(readOdtStyles(styles ? [styles, content] : [content]));
  const page: Page = { type: 'root', children: converter.convert(body) };
  const { contents, comments, formulas, signs } = converter.told;
  const meta = metaOf(await xmlIn(zip, 'meta.xml'));
  const reading = readContent(page, meta.title);
  const doubts = [...reading.doubts];
  if (formulas > 0)
    doubts.push(`${formulas} formulas or drawings of other programs in it are not read.`);
  return {
    ...reading,
    ...meta,
    title: meta.title ?? reading.title,
    text,
    shapes: shapesOfOdt(body, untold),
    signs: [...reading.signs, ...signs],
    setAside: [
      ...contents.map((each) => ({ what: 'table of contents', text: each })),
      ...comments.map((each) => ({ what: "reviewers' comments", text: each })),
    ],
    doubts,
  };
}

async function xmlIn(zip: Zip, name: string): Promise<Root | undefined> {
  if (!zip.names.includes(name)) return undefined;
  const part = await zip.read(name);
  if (part.byteLength > mostXmlBytes) {
    throw new UnreadableOriginal(`its text has over ${mostXmlBytes / 1024 / 1024} MB. Part it.`);
  }
  try {
    return readXml(new TextDecoder('utf-8', { fatal: true }).decode(part));
  } catch (error) {
    if (error instanceof UnreadableOriginal && name !== 'content.xml') throw error;
    throw new UnreadableOriginal('it is encrypted or damaged. Save it without a password.');
  }
}

function find(root: Root, name: string): Element | undefined {
  for (const each of xmlElements(root)) if (each.name === name) return each;
  return undefined;
}

// Taken apart from the conversion, so that it can tell what that loses.
function textOf(body: Element): string {
  const parts: string[] = [];
  const add = (node: Element) => {
    if (untold.has(node.name) || node.attributes['text:display'] === 'none') return;
    if (parting.has(node.name)) parts.push(' ');
    for (const child of node.children) {
      if (child.type === 'element') add(child);
      else if (child.type === 'text' || child.type === 'cdata') parts.push(child.value);
    }
  };
  add(body);
  return parts.join('');
}

function metaOf(meta: Root | undefined) {
  const said = new Map<string, string>();
  if (meta) for (const each of xmlElements(meta)) said.set(each.name, xmlText(each).trim());
  const day = (said.get('dc:date') ?? '').slice(0, 10);
  return {
    title: said.get('dc:title') || undefined,
    language: languageTag(said.get('dc:language') ?? ''),
    description: said.get('dc:description') || undefined,
    updated: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
  };
}
