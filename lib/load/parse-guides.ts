// load: Markdown files in, parsed guides out (front matter by schema, Markdown as a syntax tree). What
// the tree means is left to chunk.
import { SignpostError } from '../errors.ts';
import { type FrontMatter, readFields } from './front-matter.ts';
import { readFrontMatterBlock } from './front-matter-block.ts';
import type { GuideFile } from './guide-files.ts';
import { guideSlugs } from './guide-slug.ts';
import { type ListedWords, parseWords } from './guide-words.ts';
import { lineFinder } from './line-at.ts';
import { type ParsedMarkdown, parseMarkdown } from './parse-markdown.ts';

type SlugsByFile = { get(file: string): string | undefined };

/** A guide as parsed: what its author wrote, before it is cut into sections. */
export type ParsedGuide = GuideFile &
  ParsedMarkdown & {
    slug: string;
    frontMatter: FrontMatter;
    words: ListedWords;
    /** The line of the file on which an offset stands, counted from 1. */
    lineAt(offset: number): number;
  };

/**
 * Parses each file.
 * @param slugs What each guide of the folder is called in addresses, by its file; these files are all, where it is left out.
 * @throws SignpostError `bad-guide` that names every fault of every file, with what to mend.
 */
export function parseGuides(
  files: GuideFile[],
  slugs: SlugsByFile = guideSlugs(files.map(({ file }) => file)),
): ParsedGuide[] {
  const faults: unknown[] = [];
  const guides = files.flatMap((file) => {
    try {
      return [parseGuide(file, slugs.get(file.file) ?? '')];
    } catch (error) {
      if (!(error instanceof SignpostError)) throw error;
      faults.push(error);
      return [];
    }
  });
  if (faults.length > 0) throw oneError(faults);
  return guides;
}

/** The first error itself where it is alone, else one that says the messages of all. */
export function oneError(errors: unknown[]): unknown {
  const [first] = errors;
  if (errors.length < 2) return first;
  const messages = errors.map((error) => (error instanceof Error ? error.message : String(error)));
  return new SignpostError('bad-guide', messages.join('\n'), { cause: first });
}

function parseGuide(guideFile: GuideFile, slug: string): ParsedGuide {
  const { file } = guideFile;
  // The parser counts neither a byte order mark nor U+0000, which Markdown reads as U+FFFD (CommonMark, 2.3).
  const source = guideFile.source.replace(/^\ufeff+/, '').replaceAll('\0', '\ufffd');
  const block = readFrontMatterBlock(source);
  const faults: string[] = [];
  const read = 'fault' in block ? [] : readFields(block.fields);
  if ('fault' in block) faults.push(`${file}:${block.line}: ${block.fault}`);
  else if (Array.isArray(read)) {
    for (const { field, fault } of read) {
      faults.push(`${file}:${field === undefined ? 2 : block.lineOf(field)}: ${fault}`);
    }
  }
  const words = orFault(() => parseWords(guideFile), faults);
  const body = source.slice(0, block.end).replace(/[^\r\n]/g, ' ') + source.slice(block.end);
  const parsed = orFault(() => parseMarkdown(body, file), faults);
  if (Array.isArray(read) || !words || !parsed) {
    throw new SignpostError('bad-guide', faults.join('\n'));
  }
  return {
    ...guideFile,
    source,
    slug,
    frontMatter: read,
    words,
    ...parsed,
    lineAt: lineFinder(source),
  };
}

function orFault<Value>(read: () => Value, faults: string[]): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SignpostError)) throw error;
    faults.push(error.message);
    return undefined;
  }
}
