// Any Markdown becomes a guide, or is refused in a sentence: nothing is lost, moved or named twice.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SignpostError } from '../../lib/errors.ts';
import { tokenize } from '../../lib/language/terms.ts';
import type { Passage, Statement } from '../../lib/types.ts';
import { elementsOf, readGuide, textOf } from '../chunk/read-guide.ts';
import { workOf } from '../fixtures/work-of.ts';
import { anyText, fuzz, patience } from './fuzz.ts';
import { fragments, plantedMarkdown, wildMarkdown } from './markdown.ts';

/** Undefined where the guide is refused in a sentence. */
async function guideOf(source: string) {
  try {
    return await readGuide(source);
  } catch (error) {
    if (!(error instanceof SignpostError) || error.code !== 'bad-guide') throw error;
    expect(error.message).toMatch(/^guide\.md/);
    return undefined;
  }
}

/** The parser gave no place, or a wrong one, to what stands in these. */
const foundMarkdown = [
  'A\u0000b. C',
  '\ufeff\ufeff# A\n\nText is.',
  '![me@a.example',
  'One [b](c) is. [me@a.example x. y **z w** v',
  'One \r\n \\| two',
  'One \n> &amp;two',
  'One is. \n&amp;',
  'One is.\n    >',
  '![Two follow! \n%',
  '``\n999999999. `&#x110000;',
  '> One is. \n> \\> Two is.',
];

const distinct = (ids: string[]) => expect(new Set(ids).size).toBe(ids.length);

/** Whether the letters of a statement stand where it says, in their order. */
function standsThere({ text, start, end }: Statement, source: string): boolean {
  let from = start;
  return [...text.matchAll(/[a-z]/g)].every(([letter]) => {
    from = source.indexOf(letter, from) + 1;
    return start < from && from <= end;
  });
}

async function isWellCut(file: string): Promise<void> {
  // A byte order mark is no part of what is read from a file.
  const source = file.replace(/^\ufeff+/, '');
  const guide = await guideOf(file);
  if (!guide) return;
  const { sections, statements, passages } = guide;
  for (const parts of [sections, statements, passages]) distinct(parts.map(({ id }) => id));
  const marked = sections.flatMap(elementsOf).filter(({ properties }) => properties.dataStatement);
  expect(marked.map(({ properties }) => properties.dataStatement).sort()).toEqual(
    statements.map(({ id }) => id).sort(),
  );
  expect(statements.filter(({ text }) => !/^\S(?:.*\S)?$/u.test(text))).toEqual([]);
  const isPlaced = ({ start, end }: Statement) => 0 <= start && start < end && end <= source.length;
  expect(statements.filter((each) => !isPlaced(each))).toEqual([]);
  const prose = statements.filter(({ kind }) => kind !== 'row');
  expect(prose.filter((each) => !standsThere(each, source))).toEqual([]);
  let next = 0;
  const isNext = ({ first, last, text, sectionId }: Passage) => {
    const own = statements.slice(first, last);
    const isWhole = first === next && text === own.map((each) => each.text).join('\n');
    next = last;
    return isWhole && own.every((each) => each.sectionId === sectionId);
  };
  expect(passages.filter((each) => !isNext(each))).toEqual([]);
  expect(next).toBe(statements.length);
}

test(
  'any Markdown is cut into statements that have a place and a name of their own',
  async () => {
    await fuzz({ input: wildMarkdown, runs: 250, found: foundMarkdown }, isWellCut);
  },
  patience,
);

test(
  'any text at all is',
  async () => {
    const input = fc.oneof(
      anyText(200),
      anyText(60).map((text) => `---\n${text}\n---\n# A\n`),
    );
    await fuzz({ input, runs: 150 }, isWellCut);
  },
  patience,
);

test(
  'each word that a reader sees stands in one statement or heading, at its place',
  async () => {
    await fuzz({ input: plantedMarkdown, runs: 150 }, async ({ source, words }) => {
      const { sections, statements } = await readGuide(source);
      expect(words.length).toBeGreaterThan(0);
      for (const word of words) {
        const holding = statements.filter(({ text, cells }) =>
          cells
            ? cells.some((cell) => tokenize(cell.text).includes(word))
            : tokenize(text).includes(word),
        );
        const isHeading = sections.some(({ title }) => title.includes(word));
        const isHead = sections
          .flatMap(elementsOf)
          .some((each) => each.tagName === 'th' && textOf(each).includes(word));
        expect(holding.length, `${word} in ${source}`).toBe(isHeading || isHead ? 0 : 1);
        for (const { start, end } of holding) {
          expect(source.slice(start, end)).toContain(word);
        }
      }
    });
  },
  patience,
);

test(
  'what is repeated over and over takes no more than its length',
  async () => {
    const input = fc.array(fc.constantFrom(...fragments, '\n', '\n\n', ' '), {
      minLength: 1,
      maxLength: 4,
    });
    await fuzz({ input, runs: 25, found: [['> '], ['1. ', ' ']] }, async (pieces) => {
      const unit = pieces.join('');
      const source = unit.repeat(Math.ceil(6000 / unit.length));
      const work = await workOf(() => guideOf(source));
      expect(work, JSON.stringify(unit)).toBeLessThan(3000);
    });
  },
  patience,
);
