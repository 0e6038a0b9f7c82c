// Which reader a file needs: what it begins with tells, where that tells anything, and then its ending or its type.
// The readers of formats that few sources have are loaded with the first file of theirs.
import { posix } from 'node:path';
import { type FormatReader, type Original, UnreadableOriginal } from './imported.ts';

export type Format = 'markdown' | 'html' | 'text';

const byEnding: Record<string, Format> = {
  ...{ '.md': 'markdown', '.mdx': 'markdown', '.markdown': 'markdown' },
  ...{ '.html': 'html', '.htm': 'html', '.xhtml': 'html' },
  ...{ '.txt': 'text', '.text': 'text' },
};

const byMediaType: Record<string, Format> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/plain': 'text',
};

/** Names for what a file is told to be in a sentence. */
const names: Record<Format, string> = {
  markdown: 'Markdown',
  html: 'HTML',
  text: 'plain text',
};

const readers: Record<Format, () => Promise<FormatReader>> = {
  markdown: async () => (await import('./read-markdown.ts')).readMarkdown,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  text: async () => (await import('./read-text.ts')).readText,
};

/** Whether a file of a folder is of a format that can be read, by its name. */
export function isImportable(path: string): boolean {
  return byEnding[posix.extname(path).toLowerCase()] !== undefined;
}

/** @throws UnreadableOriginal for what is of no format that can be read, or is not what its name says. */
export function formatOf({ path, bytes, mediaType }: Original): Format {
  if (bytes.length === 0) throw new UnreadableOriginal('it is empty.');
  const [type = ''] = (mediaType ?? '').split(';');
  const ending = posix.extname(path).toLowerCase();
  const named = byMediaType[type.trim().toLowerCase()] ?? byEnding[ending];
  if (named === undefined) {
    throw new UnreadableOriginal(
      `it is of no format that can be read${ending === '' ? '' : ` ("${ending}")`}. Use ${Object.values(names).join(', ')}.`,
    );
  }
  if (isBinary(bytes)) {
    throw new UnreadableOriginal(`it is called ${names[named]}, and is not: it holds no text.`);
  }
  return named;
}

export async function readerOf(format: Format): Promise<FormatReader> {
  return readers[format]();
}

const looked = 4096;

// Text has no zero bytes, but in UTF-16, which says so with a mark.
function isBinary(bytes: Uint8Array): boolean {
  const hasMark =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !hasMark && bytes.subarray(0, looked).includes(0);
}
