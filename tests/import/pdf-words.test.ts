import type { StructuredTextItem } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { linesOfPage } from '../../lib/import/formats/pdf-lines.ts';
import { doubtsOfWords } from '../../lib/import/formats/pdf-words.ts';
import { readPdf } from '../../lib/import/formats/read-pdf.ts';
import { compareWords } from '../../lib/import/lost-words.ts';
import { writeMarkdown } from '../../lib/import/write-markdown.ts';
import { pdf } from './originals.ts';

// The reader of PDF keeps itself in two globals from its first file on.
await read('Text');

async function read(...texts: string[]) {
  const bytes = pdf(texts.map((text, at) => ({ x: 50, y: 700 - at * 14, text })));
  const reading = await readPdf({
    path: 'a.pdf',
    source: 'a.pdf',
    url: undefined,
    mediaType: undefined,
    bytes,
  });
  const { body } = reading;
  return { ...reading, markdown: body.kind === 'tree' ? writeMarkdown(body.tree).trim() : '' };
}

describe('a word that is parted at the end of a line', () => {
  it('is one word of the guide, and its parts are not lost', async () => {
    const { markdown, text, signs } = await read('This is his occu-', 'pation by day.');
    expect(markdown).toBe('This is his occupation by day.');
    expect(compareWords(text, [markdown, ...signs].join('\n'))).toMatchObject({
      words: 7,
      kept: 7,
      lost: [],
    });
  });

  it('keeps a hyphen with which it is written elsewhere', async () => {
    const { markdown } = await read(
      'A well-known baker is a well-',
      'known man, and a day-to-day worker works day-',
      'to-day, not out of habit but of occu-',
      'pation.',
    );
    expect(markdown).toBe(
      'A well-known baker is a well-known man, and a day-to-day worker works day-to-day, not out of habit but of occupation.',
    );
  });
});

describe('words of a PDF', () => {
  const lineOf = (...pieces: [str: string, x: number, width: number][]) =>
    linesOfPage(
      pieces.map(([str, x, width]) => ({
        ...{ str, x, width, y: 700, height: 10, fontSize: 10, fontFamily: 'serif' },
        ...{ dir: 'ltr', hasEOL: false },
      })) as StructuredTextItem[],
    );

  it.each([
    ['that stand closer than a blank are one, and told', 31.2, 'doughnut', true],
    ['are one where nothing is between their letters', 30.2, 'doughnut', false],
    ['with a blank between them are two', 32, 'dough nut', false],
  ])('%s', (_, x, text, isTold) => {
    const lines = lineOf(['dough', 0, 30], ['nut', x, 18]);
    expect(lines.map((line) => line.text)).toEqual([text]);
    expect(doubtsOfWords(lines)).toEqual(
      isTold ? ['Words that stand close together may be one or two: "doughnut".'] : [],
    );
  });

  it('that are too long to be one are told, the first few of them', () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((each) => `${each}doughisbakedintheoldovens`);
    expect(doubtsOfWords(all.flatMap((each) => lineOf([`Good ${each}.`, 0, 100])))).toEqual([
      expect.stringMatching(/^Words without blanks .*: "adough.*, "edough\S+ and 1 more\.$/),
    ]);
  });
});
