// PDF: it says where letters stand on a page, and not what they are. Lines are put together to paragraphs by the space
// between them, headings told by the size of their letters, lists by their signs and tables by their columns.

import { slug as slugify } from 'github-slugger';
import type { Root } from 'mdast';
import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import { firstFree } from '../../load/guide-slug.ts';
import { languageTag } from '../../load/language-tag.ts';
import { type Original, type Reading, UnreadableOriginal } from '../imported.ts';
import { blocksOfPages } from './pdf-blocks.ts';
import { withoutContents } from './pdf-contents.ts';
import { linesOfPage, withoutFurniture } from './pdf-lines.ts';
import { doubtsOfWords } from './pdf-words.ts';

const mostPages = 3000;

export async function readPdf({ bytes }: Original): Promise<Reading> {
  const { pages, info, language } = await textOf(bytes);
  const lines = pages.map((items) => linesOfPage(items));
  const { kept: said, furniture } = withoutFurniture(lines);
  const { kept, contents } = withoutContents(said);
  const signs: string[] = [];
  const tree: Root = { type: 'root', children: blocksOfPages(kept, signs) };
  giveIds(tree);
  const text = kept.flatMap((page) => page.map((line) => line.text)).join('\n');
  const tables = tree.children.filter(({ type }) => type === 'table').length;
  const first = tree.children.find(({ type }) => type === 'heading');
  const heading =
    first?.type === 'heading' && first.children[0]?.type === 'text'
      ? first.children[0].value
      : undefined;
  const day = /^D:(\d{4})(\d{2})(\d{2})/.exec(String(info.ModDate ?? ''));
  return {
    title: String(info.Title ?? '').trim() || heading,
    description: undefined,
    language: languageTag(language),
    updated: day ? `${day[1]}-${day[2]}-${day[3]}` : undefined,
    canonicalUrl: undefined,
    body: { kind: 'tree', tree },
    text,
    shapes: {},
    signs,
    setAside: [
      ...furniture.map((text) => ({ what: 'lines that stand on every page', text })),
      ...contents.map((text) => ({ what: 'a table of contents', text })),
    ],
    doubts: [
      'A PDF does not say what is a heading, a list or a table: look through the result.',
      ...doubtsOfWords(kept.flat()),
      ...(tables > 0 ? [`${tables} tables were told by their columns: check them.`] : []),
    ],
    places: new Map(),
  };
}

async function textOf(bytes: Uint8Array) {
  try {
    // The reader takes the bytes away from their owner.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > mostPages) {
      throw new UnreadableOriginal(`it has over ${mostPages} pages. Part it.`);
    }
    const { items } = await extractTextItems(document);
    const { info, metadata } = await getMeta(document);
    const language = String(metadata?.get?.('dc:language') ?? info.Language ?? '');
    await document.loadingTask.destroy();
    if (items.every((page) => page.every(({ str }) => str.trim() === ''))) {
      throw new UnreadableOriginal(
        'there is no text in it: its pages are pictures. Have their text recognized first.',
      );
    }
    return { pages: items, info, language };
  } catch (error) {
    if (error instanceof UnreadableOriginal) throw error;
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    if (name === 'PasswordException') {
      throw new UnreadableOriginal('it is encrypted. Save it without a password.');
    }
    throw new UnreadableOriginal(`it is cut, damaged or no PDF (${message}).`);
  }
}

function giveIds(tree: Root): void {
  const taken = new Set<string>();
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const title = node.children.map((each) => ('value' in each ? each.value : '')).join('');
    const plain = slugify(title.slice(0, 80)).replace(/^[^\p{L}\p{N}]+/u, '');
    const { name } = firstFree(plain || 'section', taken);
    taken.add(name);
    node.data = { ...node.data, id: name };
  }
}
