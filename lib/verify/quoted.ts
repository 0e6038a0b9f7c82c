// Whether a claim only quotes: its words stand in the source one behind the other, or its parts are cells of a row. Who
// leaves off on what condition a sentence holds, or that it is denied, does not quote it.
import { exceptionWords, narrowingMarks } from '../language/lists/conditions.ts';
import { exclusions } from '../language/lists/strength.ts';
import { oneOf } from '../language/one-of.ts';
import { Reading, readOnce, wordsOf } from '../language/reading.ts';
import { remembered } from '../remembered.ts';
import { sentencesOf } from './alignment.ts';
import { denies } from './denials.ts';
import type { Source } from './source.ts';

const limiting = new RegExp(
  String.raw`\b${oneOf(narrowingMarks, exclusions, exceptionWords)}\b`,
  'u',
);

const spacedWords = readOnce(
  (reading: Reading) =>
    ` ${wordsOf(reading)
      .map(({ token }) => token)
      .join(' ')} `,
);

/** Whether all words of a claim stand in a text in its order, and nothing between them. */
export function isQuoted(claim: Reading, text: Reading): boolean {
  return spacedWords(text).includes(spacedWords(claim));
}

/** The same of a source: also with the bold opening of a statement before it, and of the line of a table. */
export function quotesSource(claim: Reading, source: Source): boolean {
  if (isQuoted(claim, source.text)) return !isCutShort(claim, source.text);
  const { opened, cells } = piecesOf(source);
  if (opened && isQuoted(claim, opened)) return true;
  const said = claim.text.split(';').map(plain);
  if (said.length < 2 || cells.length === 0) return false;
  let from = 0;
  return said.every((piece) => {
    const at = cells.indexOf(piece, from);
    from = at + 1;
    return at >= 0;
  });
}

// Whether each sentence that holds a claim goes on, or begins, with what limits it.
function isCutShort(claim: Reading, text: Reading): boolean {
  const holding = sentencesOf(text).filter((sentence) => isQuoted(claim, sentence));
  const isLimited = (sentence: Reading) =>
    limiting.test(spacedWords(sentence).replace(spacedWords(claim), ' ')) ||
    (denies(sentence) && !denies(claim));
  return holding.length > 0 && holding.every(isLimited);
}

const piecesOf = remembered(({ statements }: Source) => {
  const [first, ...more] = statements;
  const { topic, text, cells = [] } = first?.statement ?? {};
  const isOne = first !== undefined && more.length === 0;
  return {
    opened: isOne && topic ? new Reading(`${topic} ${text}`) : undefined,
    cells: isOne ? cells.map((cell) => plain(cell.text)) : [],
  };
});

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
