// Word files (.docx) by mammoth, whose HTML keeps tables, lists and notes, with the XML mended before.
import { zipSync } from 'fflate';
import type { Root as Page } from 'hast';
import mammoth from 'mammoth';
import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { elementsIn, isElement, replaceElements, textOf } from '../html/elements.ts';
import { parseHtml, readContent } from '../html/read-html.ts';
import { type Original, type Reading, UnreadableOriginal } from '../imported.ts';
import { readXml, xmlElements, xmlText } from '../read-xml.ts';
import { openZip, type Zip } from '../read-zip.ts';
import type { Shapes } from '../shapes.ts';
import { readStyles } from './docx-styles.ts';
import { docxText, mendDocx } from './mend-docx.ts';
import { shapesOfDocx } from './xml-shapes.ts';

const main = 'word/document.xml';
const mostXmlBytes = 60 * 1024 * 1024;
const mostMessages = 5;
const number = /\ue010(\d{1,9})\ue011/;
const numbers = /\ue010\d{1,9}\ue011/g;

export async function readDocx({ bytes }: Original): Promise<Reading> {
  const zip = await openZip(bytes);
  if (!zip.names.includes(main)) {
    throw new UnreadableOriginal('it is no Word file: it may be encrypted, or of another program.');
  }
  const parts = await partsOf(zip);
  const xml = (name: string): Root | undefined => {
    const part = parts.get(name);
    return part === undefined ? undefined : readXml(part);
  };
  const styles = readStyles(xml('word/styles.xml'), xml('word/numbering.xml'));
  const texts: string[] = [];
  let shapes: Shapes = {};
  const contents: string[] = [];
  for (const name of [main, 'word/footnotes.xml', 'word/endnotes.xml']) {
    const part = xml(name);
    if (!part) continue;
    if (name === main) {
      contents.push(...mendDocx(part, styles));
      shapes = shapesOfDocx(part, styles);
    }
    parts.set(name, toXml(part));
    texts.push(docxText(part, styles));
  }
  const { html, messages } = await converted(parts, styles.headings);
  const content = parseHtml(html);
  const body = [...elementsIn(content)].find((each) => each.tagName === 'body');
  const page: Page = { type: 'root', children: body?.children ?? [] };
  startLists(page);
  const core = coreOf(xml('docProps/core.xml'));
  const reading = readContent(page, core.title);
  return {
    ...reading,
    title: core.title ?? reading.title,
    language: core.language,
    updated: core.updated,
    text: texts.join('\n').replace(numbers, ''),
    shapes,
    setAside: contents.map((text) => ({ what: 'table of contents', text })),
    doubts: [...reading.doubts, ...messages],
  };
}

// Pictures and other large parts are not needed for the text.
async function partsOf(zip: Zip): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const name of zip.names.filter((each) => /\.(?:xml|rels)$/i.test(each))) {
    const part = await zip.read(name);
    if (part.byteLength > mostXmlBytes) {
      throw new UnreadableOriginal(`its text has over ${mostXmlBytes / 1024 / 1024} MB. Part it.`);
    }
    parts.set(name, new TextDecoder().decode(part));
  }
  return parts;
}

async function converted(
  parts: ReadonlyMap<string, string>,
  headings: ReadonlyMap<string, number>,
) {
  const encoder = new TextEncoder();
  const files = [...parts].map(([name, text]) => [name, encoder.encode(text)] as const);
  const buffer = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
  const styleMap = [...headings].map(
    ([name, depth]) => `p[style-name='${name.replace(/['\\]/g, '\\$&')}'] => h${depth}:fresh`,
  );
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    // A style without a meaning of its own is a plain paragraph, and no word of it is lost.
    const told = messages.filter(({ message }) => !message.startsWith('Unrecognised '));
    const said = new Set(told.map(({ message }) => message));
    return { html: value, messages: [...said].slice(0, mostMessages) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableOriginal(`it is damaged (${reason}).`);
  }
}

// Each numbered item carries its number; a list begins with that of its first.
function startLists(page: Page): void {
  for (const list of elementsIn(page)) {
    if (list.tagName !== 'ol') continue;
    const first = list.children.find((each) => isElement(each, 'li'));
    const [, value] = first ? (number.exec(textOf(first)) ?? []) : [];
    if (value !== undefined && value !== '1') list.properties.start = Number(value);
  }
  replaceElements(page, (node) => {
    for (const child of node.children) {
      if (child.type === 'text') child.value = child.value.replace(numbers, '');
    }
    return undefined;
  });
}

function coreOf(core: Root | undefined) {
  const named = new Map<string, string>();
  if (core) for (const each of xmlElements(core)) named.set(each.name, xmlText(each).trim());
  const day = named.get('dcterms:modified')?.slice(0, 10);
  return {
    title: named.get('dc:title') || undefined,
    language: named.get('dc:language') || undefined,
    updated: day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
  };
}
