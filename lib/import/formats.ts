// Which reader a file needs: what it begins with tells, where that tells anything, and then its ending or its type.
// The readers of formats that few sources have are loaded with the first file of theirs.
import { posix } from 'node:path';
import { type FormatReader, type Original, UnreadableOriginal } from './imported.ts';

export type Format = 'markdown' | 'html' | 'text' | 'docx' | 'epub' | 'odt' | 'pdf';

const byEnding: Record<string, Format> = {
  ...{ '.md': 'markdown', '.mdx': 'markdown', '.markdown': 'markdown' },
  ...{ '.html': 'html', '.htm': 'html', '.xhtml': 'html' },
  ...{ '.txt': 'text', '.text': 'text' },
  ...{ '.docx': 'docx', '.epub': 'epub', '.odt': 'odt', '.pdf': 'pdf' },
};

const byMediaType: Record<string, Format> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'text/plain': 'text',
  'application/pdf': 'pdf',
  'application/epub+zip': 'epub',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** Names for what a file is told to be in a sentence. */
const names: Record<Format, string> = {
  markdown: 'Markdown',
  html: 'HTML',
  text: 'plain text',
  docx: 'Word (.docx)',
  epub: 'EPUB',
  odt: 'ODT',
  pdf: 'PDF',
};

const readers: Record<Format, () => Promise<FormatReader>> = {
  markdown: async () => (await import('./read-markdown.ts')).readMarkdown,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  text: async () => (await import('./read-text.ts')).readText,
  docx: async () => (await import('./formats/read-docx.ts')).readDocx,
  epub: async () => (await import('./formats/read-epub.ts')).readEpub,
  odt: async () => (await import('./formats/read-odt.ts')).readOdt,
  pdf: async () => (await import('./formats/read-pdf.ts')).readPdf,
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
  const { begins } = signs[named] ?? { begins: undefined };
  const isSo = begins === undefined ? !isBinary(bytes) : beginsWith(bytes, begins);
  if (isSo) return named;
  if (beginsWith(bytes, oleSign)) {
    throw new UnreadableOriginal(
      'it is encrypted, or of an older Word (.doc). Save it as .docx without a password.',
    );
  }
  throw new UnreadableOriginal(`it is called ${names[named]}, and holds something else.`);
}

/** How files of a format begin. */
const zipSign = 'PK\u0003\u0004';
const signs: Partial<Record<Format, { begins: string }>> = {
  docx: { begins: zipSign },
  epub: { begins: zipSign },
  odt: { begins: zipSign },
  pdf: { begins: '%PDF-' },
};
/** Of Office's older container, in which it also keeps what it encrypts. */
const oleSign = '\u00d0\u00cf\u0011\u00e0';
/** A PDF may have some other bytes before its sign. */
const signWithin = 1024;

function beginsWith(bytes: Uint8Array, sign: string): boolean {
  const beginning = Buffer.from(bytes.subarray(0, signWithin)).toString('latin1');
  return sign === '%PDF-' ? beginning.includes(sign) : beginning.startsWith(sign);
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
