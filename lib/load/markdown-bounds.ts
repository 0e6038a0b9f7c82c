// What the parser is not given: its time grows with the square of how deep quotes and lists lie in each other, of the
// brackets and of the emphasis marks of one paragraph, of its lines where they stand in no form, and of how many quotes,
// lists and footnotes end. Nobody writes so many of these; a file that was made or broken by a program may hold them.
import type { Nodes, Root } from 'mdast';
import type { Processor } from 'unified';
import { SignpostError } from '../errors.ts';
import { markdown } from './markdown-parser.ts';

/** Quotes and lists that begin on one line. */
const mostOnLine = 300;
/** Brackets, and marks such as `**` or `~`, of one paragraph, heading or cell. */
const mostMarks = 2000;
/** Lines one after the other that go on with a quote or a list without its mark, or underline the line before them. */
const mostLoose = 2000;

/** Quotes, lists and footnotes with something else behind them, where one of them has fewer characters than that. */
const mostEnded = 1000;
const shortestEnded = 30;

const bracket = /[[\]]/g;
/** `*_` are two marks. */
const emphasis = /\*+|_+|~+/g;

/**
 * Returns where the parser is done with a text in a time that grows with its length.
 * @param file Names it to its author.
 * @throws SignpostError `bad-guide` that names the line, and how to mend it.
 */
export function checkBounds(source: string, file: string): void {
  const refuse = (line: number, fault: string): never => {
    throw new SignpostError('bad-guide', `${file}, line ${line}: ${fault}`);
  };
  const lines = source.split(/\r\n?|\n/);
  checkLines(lines, refuse);
  // Most guides need not be parsed for it: no paragraph goes on behind an empty line, or into another item of a list.
  if (mostMarksTogether(lines) <= mostMarks) return;
  for (const { text, line } of paragraphsOf(blocks.parse(source))) {
    if (marksIn(text) > mostMarks) {
      refuse(
        line,
        `one paragraph has over ${mostMarks} brackets or marks of emphasis. Part it with empty lines, or put it into a block of code.`,
      );
    }
  }
}

type Refuse = (line: number, fault: string) => never;

function checkLines(lines: string[], refuse: Refuse): void {
  const counts = { loose: 0, underlined: 0, ended: 0 };
  let isInside = false;
  let characters = 0;
  let lastMark = '';
  for (const [at, line] of lines.entries()) {
    characters += line.length + 1;
    const marks = containerMarks(line);
    const begins = marks > 0 || /^ {0,3}\[\^[^\]]+\]:/.test(line);
    const isPlain = !begins && /^\S/.test(line);
    const isBlank: boolean = line.trim() === '';
    const goesOn: boolean =
      isInside && isPlain && !/^[`~#]/.test(line) && lines[at - 1]?.trim() !== '';
    counts.loose = goesOn ? counts.loose + 1 : 0;
    if (isBlank) counts.underlined = 0;
    else if (/^ {0,3}(?:-+|=+)[ \t]*$/.test(line)) counts.underlined += 1;
    // Another mark begins another list; inside an item it may be one of each item.
    const [, mark = lastMark] = marks > 0 ? (/^[ \t]*(\D|\d+[.)])/.exec(line) ?? []) : [];
    const isOther = isInside && marks > 0 && /^\S/.test(line) && kindOf(mark) !== kindOf(lastMark);
    if (isOther || (isInside && isPlain && !goesOn)) counts.ended += 1;
    lastMark = mark;
    isInside = begins || (isInside && (isBlank || !isPlain || goesOn));
    const fault = faultOf({ ...counts, marks, characters });
    if (fault !== undefined) refuse(at + 1, fault);
  }
}

// Items of one list are told by the same letter, and by the one behind a number.
function kindOf(mark: string): string {
  return mark.at(-1) ?? '';
}

type Counts = Record<'loose' | 'underlined' | 'ended' | 'marks' | 'characters', number>;

function faultOf({ loose, underlined, ended, marks, characters }: Counts): string | undefined {
  if (marks > mostOnLine) {
    return `quotes and lists are nested over ${mostOnLine} levels deep. Take some of them apart.`;
  }
  if (Math.max(loose, underlined) > mostLoose) {
    return `over ${mostLoose} lines go on with one paragraph or heading. Part them with empty lines.`;
  }
  if (ended > mostEnded && characters < ended * shortestEnded) {
    return `over ${mostEnded} quotes, lists or footnotes hold a few letters each. Put some of them together.`;
  }
  return undefined;
}

/** How many quotes and list items a line begins; none where it is a rule, such as `- - -`. */
function containerMarks(line: string): number {
  const [, first = ''] = /^\s*([-*_])/.exec(line) ?? [];
  if (first !== '' && [...line].every((letter) => letter === first || /\s/.test(letter))) return 0;
  const mark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
  let count = 0;
  while (mark.test(line)) count += 1;
  return count;
}

/** The beginning of an item with something in it, which no paragraph before it goes on with. */
const item = /^ {0,3}[-+*][ \t]+[^ \t]/;

function mostMarksTogether(lines: string[]): number {
  let most = 0;
  let together = 0;
  for (const line of lines) {
    if (line.trim() === '' || item.test(line)) together = 0;
    together += marksIn(line);
    most = Math.max(most, together);
  }
  return most;
}

function marksIn(text: string): number {
  return Math.max(text.match(bracket)?.length ?? 0, text.match(emphasis)?.length ?? 0);
}

/** Reads blocks as `parseMarkdown` does, and takes what stands in them for plain text. */
const blocks = markdown().use(plainInside);

/** Constructs of micromark, by their names, that are found inside a paragraph. */
const insideParagraphs = [
  ...['attention', 'autolink', 'codeText', 'htmlText', 'labelEnd', 'labelStartImage'],
  ...['labelStartLink', 'strikethrough', 'wwwAutolink', 'protocolAutolink', 'emailAutolink'],
  ...['gfmFootnoteCall', 'gfmPotentialFootnoteCall'],
];

function plainInside(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[]; fromMarkdownExtensions?: unknown };
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: insideParagraphs } },
  ];
}

function* paragraphsOf(tree: Root): Generator<{ text: string; line: number }> {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) continue;
    const texts = node.children.flatMap((child) => (child.type === 'text' ? child.value : []));
    const text = texts.join('\n');
    if (text !== '') yield { text, line: node.position?.start.line ?? 1 };
    for (const child of node.children) waiting.push(child);
  }
}
