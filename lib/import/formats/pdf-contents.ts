// A PDF's table of contents, told by its dots: lines that lead by them to pages whose numbers only grow. It leads
// elsewhere and says nothing itself, and would be quoted for whatever a heading names.
import type { PdfLine } from './pdf-lines.ts';

const leaders = /\.(?: ?\.){4}/;
const pageNumber = /[. ](\d{1,4})$/;
/** A price stands behind dots too. */
const parted = /\d[.,]\d{1,4}$/;
const fewestEntries = 3;
const titles = new Set(
  'contents,table of contents,índice,contenido,tabla de contenidos'.split(','),
);

/** Parts the lines of tables of contents from the pages: all from the first entry of a page to its last. */
export function withoutContents(pages: PdfLine[][]): { kept: PdfLine[][]; contents: string[] } {
  const contents: string[] = [];
  const kept = pages.map((lines) => {
    const entries = [...lines.keys()].filter((at) => isEntry(lines[at]?.text ?? ''));
    if (!leadOn(entries.flatMap((at) => pageOf(lines[at]?.text ?? '')))) return lines;
    const begin = beginOf(lines, entries[0] ?? 0);
    const end = (entries.at(-1) ?? 0) + 1;
    for (const { text } of lines.slice(begin, end)) contents.push(text);
    return [...lines.slice(0, begin), ...lines.slice(end)];
  });
  return { kept, contents };
}

function isEntry(text: string): boolean {
  return leaders.test(text) && !parted.test(text);
}

function pageOf(text: string): number[] {
  const [, page] = pageNumber.exec(text) ?? [];
  return page === undefined ? [] : [Number(page)];
}

function leadOn(numbers: number[]): boolean {
  const last = numbers.at(-1) ?? 0;
  return (
    numbers.length >= fewestEntries &&
    last > (numbers[0] ?? 0) &&
    numbers.every((each, at) => at === 0 || each >= (numbers[at - 1] ?? 0))
  );
}

// Chapters have a number without dots, and a title stands above all.
function beginOf(lines: PdfLine[], first: number): number {
  let begin = first;
  const above = () => lines[begin - 1]?.text ?? '';
  while (begin > 0 && pageNumber.test(above())) begin -= 1;
  return titles.has(above().toLowerCase()) ? begin - 1 : begin;
}
