// E-books (.epub): the pages of the spine in their order, out of the ZIP, with titles from the book's own contents where
// a page has no heading. Links between pages become links within the one guide.
import { posix } from 'node:path';
import type { Element, Root as Page } from 'hast';
import type { Root } from 'xast';
import { languageTag } from '../../load/language-tag.ts';
import {
  attribute,
  element,
  elementsIn,
  findElement,
  replaceElements,
  textOf,
} from '../html/elements.ts';
import { parseHtml, readContent } from '../html/read-html.ts';
import { type Original, type Reading, UnreadableOriginal } from '../imported.ts';
import { localName, readXml, xmlElements, xmlText } from '../read-xml.ts';
import { openZip, type Zip } from '../read-zip.ts';

const mostPageBytes = 20 * 1024 * 1024;
/** XHTML closes an element in itself that HTML does not: all but those without content. */
const closedInItself = /<([a-z][\w:-]*)(\s[^<>]*)?\/>/gi;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const unseen = ['script', 'style', 'template', 'link', 'meta', 'svg', 'nav', 'title'];

type Book = {
  title: string | undefined;
  language: string | undefined;
  description: string | undefined;
  updated: string | undefined;
  /** Paths of the pages in the order in which they are read. */
  pages: string[];
  contents: string | undefined;
};

export async function readEpub({ bytes }: Original): Promise<Reading> {
  const zip = await openZip(bytes);
  if (zip.names.includes('META-INF/encryption.xml') && (await isLocked(zip))) {
    throw new UnreadableOriginal('it is encrypted. Use a copy without protection.');
  }
  const book = await readBook(zip);
  const titles =
    book.contents === undefined ? new Map<string, string>() : await titlesOf(zip, book.contents);
  const content: Page = { type: 'root', children: [] };
  for (const path of book.pages) {
    const page = parseHtml(asHtml(await textIn(zip, path)));
    content.children.push(...pageContent(page, path, book.pages, titles.get(path)));
  }
  const { pages: _, contents: __, ...said } = book;
  const reading = readContent(content, book.title);
  return { ...reading, ...said, title: book.title ?? reading.title };
}

// Fonts may be scrambled in a book that everybody may read.
async function isLocked(zip: Zip): Promise<boolean> {
  const root = readXml(await textIn(zip, 'META-INF/encryption.xml'));
  const locked = [...xmlElements(root)].filter((each) => localName(each) === 'CipherReference');
  return locked.some(({ attributes }) => /\.x?html?$/i.test(attributes.URI ?? ''));
}

async function textIn(zip: Zip, name: string): Promise<string> {
  const bytes = await zip.read(name);
  if (bytes.byteLength > mostPageBytes) {
    throw new UnreadableOriginal(`"${name}" in it has over ${mostPageBytes / 1024 / 1024} MB.`);
  }
  return new TextDecoder().decode(bytes);
}

async function readBook(zip: Zip): Promise<Book> {
  if (!zip.names.includes('META-INF/container.xml')) {
    throw new UnreadableOriginal('it is no EPUB: it lacks META-INF/container.xml.');
  }
  const container = readXml(await textIn(zip, 'META-INF/container.xml'));
  const roots = [...xmlElements(container)].filter((each) => localName(each) === 'rootfile');
  const root = roots[0]?.attributes['full-path'];
  if (!root) throw new UnreadableOriginal('it names no book in META-INF/container.xml.');
  return bookOf(readXml(await textIn(zip, root)), root, zip);
}

function bookOf(packed: Root, root: string, zip: Zip): Book {
  const said = new Map<string, string>();
  const items = new Map<string, { path: string; properties: string; type: string }>();
  const spine: string[] = [];
  let ncx: string | undefined;
  for (const each of xmlElements(packed)) {
    const { attributes } = each;
    const name = localName(each);
    if (each.name.startsWith('dc:')) said.set(name, said.get(name) ?? xmlText(each).trim());
    if (name === 'meta' && attributes.property === 'dcterms:modified')
      said.set('modified', xmlText(each));
    if (name === 'item') {
      const path = posix.join(posix.dirname(root), decoded(attributes.href ?? ''));
      const { properties, 'media-type': type } = attributes;
      items.set(attributes.id ?? '', { path, properties: properties ?? '', type: type ?? '' });
    }
    if (name === 'itemref') spine.push(attributes.idref ?? '');
    if (name === 'spine') ncx = attributes.toc ?? undefined;
  }
  const known = new Set(zip.names);
  const contents =
    [...items.values()].find(({ properties }) => /\bnav\b/.test(properties)) ??
    items.get(ncx ?? '');
  const pages = spine.flatMap((id) => {
    const item = items.get(id);
    return item && /html/.test(item.type) && known.has(item.path) && item !== contents
      ? [item.path]
      : [];
  });
  if (pages.length === 0) throw new UnreadableOriginal('there are no pages in it.');
  const day = (said.get('modified') ?? '').slice(0, 10);
  return {
    title: said.get('title') || undefined,
    language: languageTag(said.get('language') ?? ''),
    description: said.get('description') || undefined,
    updated: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
    pages,
    contents: contents && known.has(contents.path) ? contents.path : undefined,
  };
}

// Of nav.xhtml of EPUB 3, or of the NCX of EPUB 2.
async function titlesOf(zip: Zip, path: string): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const add = (href: string, title: string) => {
    const [page = '', place] = decoded(href).split('#');
    const target = posix.join(posix.dirname(path), page);
    if (!titles.has(target) || place === undefined)
      titles.set(target, title.replace(/\s+/g, ' ').trim());
  };
  const text = await textIn(zip, path);
  if (/\.ncx$/i.test(path)) {
    for (const each of xmlElements(readXml(text))) {
      if (localName(each) !== 'navPoint') continue;
      const parts = [...xmlElements(each)];
      const label = parts.find((part) => localName(part) === 'text');
      const target = parts.find((part) => localName(part) === 'content')?.attributes.src;
      if (label && target) add(target, xmlText(label));
    }
    return titles;
  }
  for (const each of elementsIn(parseHtml(asHtml(text)))) {
    if (each.tagName === 'a' && attribute(each, 'href') !== '')
      add(attribute(each, 'href'), textOf(each));
  }
  return titles;
}

/** Ids are made those of the page, for other pages may have the same. */
function pageContent(
  page: Page,
  path: string,
  pages: string[],
  title: string | undefined,
): Element[] {
  const body = findElement(page, ({ tagName }) => tagName === 'body');
  replaceElements(page, (node) => (unseen.includes(node.tagName) ? [] : undefined));
  for (const each of elementsIn(page)) {
    for (const name of ['id', 'name']) {
      const id = attribute(each, name);
      if (id !== '') each.properties[name] = placeIn(path, id, pages);
    }
    const href = attribute(each, 'href');
    if (href === '' || /^[a-z][a-z\d+.-]*:/i.test(href)) continue;
    const [file = '', place = ''] = decoded(href).split('#');
    const target = file === '' ? path : posix.join(posix.dirname(path), file);
    each.properties.href = pages.includes(target) ? `#${placeIn(target, place, pages)}` : '';
  }
  const children = body?.children ?? [];
  const hasText = textOf({ type: 'root', children }).trim() !== '';
  const isHeaded = findElement({ type: 'root', children }, ({ tagName }) =>
    /^h[1-6]$/.test(tagName),
  );
  const heading =
    title && hasText && !isHeaded ? [element('h2', {}, [{ type: 'text', value: title }])] : [];
  return [element('section', { id: placeIn(path, '', pages) }, [...heading, ...children])];
}

function placeIn(path: string, id: string, pages: string[]): string {
  const page = pages.indexOf(path) + 1;
  return id === '' ? `page-${page}` : pages.length === 1 ? id : `${id}-${page}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function asHtml(xhtml: string): string {
  return xhtml.replace(closedInItself, (all, name: string, attributes: string | undefined) =>
    empty.has(name.toLowerCase()) ? all : `<${name}${attributes ?? ''}></${name}>`,
  );
}
