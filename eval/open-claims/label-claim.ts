// Writes a claim as the draft of a language model: each sentence, list item and table row ends with the labels
// of the statements that it cites, as the model is told to do.
import { createSentenceJoiner } from '../../lib/compose/sentence-joiner.ts';

/** What a model says at once: a sentence with the white space behind it, a list item, a line of a table. */
export type Piece = {
  /** Without marks of citations. */
  text: string;
  draft: string;
};

const mark = /(?<!\s)\s*\[(\d+)\]/g;
const tableRule = /^[\s|:-]+$/;

/**
 * The pieces of a claim in order.
 * @param labels For each of its citations, the labels of its statements.
 */
export function labelClaim(said: string, labels: string[][]): Piece[] {
  const hasMarks = said.search(mark) !== -1;
  const lines = sentencesOf(said);
  return lines.map((line, at) => {
    const text = line.replaceAll(mark, '');
    if (citesNothing(text, lines[at - 1])) return { text, draft: text };
    const marked = Array.from(line.matchAll(mark), ([, number]) => Number(number));
    const cited = hasMarks ? marked.map((number) => labels[number - 1] ?? []) : labels;
    return { text, draft: withLabels(text, cited.flat()) };
  });
}

function sentencesOf(said: string): string[] {
  const joiner = createSentenceJoiner();
  return [...joiner.push(said), ...joiner.end()];
}

// An empty line, what introduces a list, and the head of a table with its rule.
function citesNothing(text: string, before: string | undefined): boolean {
  if (isTableLine(text)) return tableRule.test(text) || !isTableLine(before);
  return text.trim() === '' || /:\**\s*$/.test(text);
}

function isTableLine(text: string | undefined): boolean {
  return text?.trimStart().startsWith('|') ?? false;
}

// In a row of a table, inside the last cell.
function withLabels(text: string, labels: string[]): string {
  const cited = Array.from(new Set(labels), (label) => ` [${label}]`).join('');
  const end = text.trimEnd().length;
  if (!isTableLine(text)) return text.slice(0, end) + cited + text.slice(end);
  return `${text.slice(0, end - 1).trimEnd()}${cited} ${text.slice(end - 1)}`;
}
