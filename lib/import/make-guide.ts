// One original into one guide: read by its format's reader, written as Markdown with front matter, and read back.
import { SignpostError } from '../errors.ts';
import { formatOf, readerOf } from './formats.ts';
import { frontMatterOf, type GuideFields, withFields } from './front-matter.ts';
import { type Original, type Reading, UnreadableOriginal } from './imported.ts';
import type { GuideLinker } from './link-guides.ts';
import { compareWords, countWords, type KeptWords } from './lost-words.ts';
import { readGuide } from './read-guide.ts';
import { compareShapes, type KeptShapes, toldShapes } from './shapes.ts';
import { writeMarkdown } from './write-markdown.ts';

export type MadeGuide = {
  file: string;
  source: string;
  markdown: string;
  places: ReadonlyMap<string, string>;
  sections: number;
  statements: number;
  words: KeptWords;
  /** What of the source's headings, tables and the like the guide has as such, where these can be counted. */
  shapes: KeptShapes;
  /** What was left out on purpose: words, and how they begin. */
  setAside: { what: string; words: number; begins: string }[];
  doubts: string[];
};

const begins = 80;
/** Words that want a heading. */
const manyWords = 600;
const mostLinksTold = 5;

/** @throws UnreadableOriginal with the sentence that says why there is no guide of it. */
export async function makeGuide(
  original: Original,
  file: string,
  linker: GuideLinker,
): Promise<MadeGuide> {
  const read = await readerOf(formatOf(original));
  const { reading, isOwn, markdown, lostLinks } = written(await read(original), {
    original,
    file,
    linker,
  });
  const back = await readBack(file, markdown);
  const words = compareWords(
    isOwn ? back.text : reading.text,
    [back.title, back.text, ...reading.signs].join('\n'),
  );
  const shapes = compareShapes(reading.shapes, back.shapes);
  if (words.kept === 0) throw new UnreadableOriginal('there is no text in it.');
  return {
    file,
    source: original.source,
    markdown,
    places: reading.places,
    sections: back.sections,
    statements: back.statements,
    words,
    shapes,
    setAside: summedUp(reading),
    doubts: [
      ...reading.doubts,
      ...(back.sections < 2 && words.words > manyWords
        ? ['There are no headings in it that could be told, so that it is one long section.']
        : []),
      ...toldShapes(shapes),
      ...toldLinks(lostLinks),
      ...back.warnings.map(({ line, text }) =>
        line === undefined ? text : `line ${line}: ${text}`,
      ),
    ],
  };
}

type From = { original: Original; file: string; linker: GuideLinker };

// The tree is given no further: while the guide is read back, nothing holds it any more.
function written({ body, ...reading }: Reading, { original, file, linker }: From) {
  const { title, description, updated, language, canonicalUrl, places } = reading;
  const { source } = original;
  const fields: GuideFields = { title, description, updated, language, canonicalUrl, source };
  if (body.kind === 'markdown') {
    return { reading, isOwn: true, lostLinks: [], markdown: withFields(body.markdown, fields) };
  }
  const lostLinks = linker.link(body.tree, { ...original, file, places });
  const markdown = frontMatterOf(fields) + writeMarkdown(body.tree);
  return { reading, isOwn: false, lostLinks, markdown };
}

async function readBack(file: string, markdown: string) {
  try {
    return await readGuide(file, markdown);
  } catch (error) {
    if (!(error instanceof SignpostError)) throw error;
    throw new UnreadableOriginal(`what it became is refused: ${error.message}`);
  }
}

function summedUp({ setAside }: Omit<Reading, 'body'>): MadeGuide['setAside'] {
  const sums = new Map<string, MadeGuide['setAside'][number]>();
  for (const { what, text } of setAside) {
    let words = 0;
    for (const count of countWords(text).values()) words += count;
    const sum = sums.get(what) ?? { what, words: 0, begins: text.trim().slice(0, begins) };
    sum.words += words;
    sums.set(what, sum);
  }
  return [...sums.values()].filter(({ words }) => words > 0);
}

function toldLinks(lost: string[]): string[] {
  if (lost.length === 0) return [];
  const named = [...new Set(lost)].slice(0, mostLinksTold).map((url) => `"${url.slice(0, 100)}"`);
  const count = lost.length === 1 ? 'One link leads' : `${lost.length} links lead`;
  return [
    `${count} to what was not brought along, and ${lost.length === 1 ? 'is' : 'are'} text: ${named.join(', ')}.`,
  ];
}
