import { expect, test } from 'vitest';
import { SignpostError } from '../../lib/errors.ts';
import { checkBounds } from '../../lib/load/markdown-bounds.ts';

function refusalOf(source: string): string {
  try {
    checkBounds(source, 'a.md');
    return 'taken';
  } catch (error) {
    return error instanceof SignpostError ? error.message : String(error);
  }
}

const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

const deep = 'quotes and lists are nested over 300 levels deep. Take some of them apart.';
const marks =
  'one paragraph has over 2000 brackets or marks of emphasis. Part it with empty lines, or put it into a block of code.';
const loose = 'over 2000 lines go on with one paragraph or heading. Part them with empty lines.';
const ended =
  'over 1000 quotes, lists or footnotes hold a few letters each. Put some of them together.';

test.each([
  ['quotes in each other', `# A\n\n${'>'.repeat(301)} b`, 3, deep],
  ['lists in each other', `${'1. '.repeat(301)}b`, 1, deep],
  ['lists and quotes in each other', `${'> - '.repeat(151)}b`, 1, deep],
  ['links that are begun', `# A\n\nb\n\n${'[a]('.repeat(1001)}`, 5, marks],
  ['closed brackets', `- a\n- ${']'.repeat(2001)}`, 2, marks],
  ['marks of emphasis by turns', '*_'.repeat(1001), 1, marks],
  ['marks of deletion in a cell', `| a |\n| - |\n| ${'~~a '.repeat(2001)}|`, 3, marks],
  ['lines that go on with a quote', `> a\n${lines(2001, () => 'b')}`, 2002, loose],
  ['brackets behind an item of a list', `- a\n${lines(2001, () => '  [')}`, 1, marks],
  [
    'headings that are underlined without an end',
    lines(4002, (at) => 'a-'[at % 2] ?? ''),
    4002,
    loose,
  ],
  ['lists of other marks by turns', lines(1002, (at) => `${'-*'[at % 2]} a`), 1002, ended],
  ['footnotes', lines(1001, (at) => `[^${at}]: b\n\nc\n`), 4003, ended],
])('%s are refused, and the line is told', (_what, source, line, fault) => {
  expect(refusalOf(source)).toBe(`a.md, line ${line}: ${fault}`);
});

test.each([
  ['rules of any length', `a\n\n${'- '.repeat(500)}\n\n${'*'.repeat(500)}\n\n${'_'.repeat(500)}`],
  [
    'a list of three thousand links',
    lines(3000, (at) => `- [page ${at}](https://a.example/${at})`),
  ],
  [
    'a table of three thousand rows with links',
    `| a | b |\n| - | - |\n${lines(3000, (at) => `| [a](b) | **${at}** |`)}`,
  ],
  ['code full of brackets', `\`\`\`json\n${lines(3000, () => '  [[1], [2]],')}\n\`\`\``],
  ['code below a list item', `- a\n\`\`\`\n${lines(3000, () => '> [b] *c*')}\n\`\`\``],
  ['three thousand short paragraphs with emphasis', lines(3000, () => '**a** [b](c)\n')],
  ['a long paragraph in lines', lines(3000, () => 'one of many lines')],
  [
    'two thousand footnotes with a sentence each',
    lines(2000, (at) => `Text[^${at}].\n\n[^${at}]: A sentence.\n`),
  ],
  ['items with paragraphs between them', lines(900, () => '- a\n\nb\n')],
  [
    'a list of many lists',
    lines(3000, (at) => (at % 2 ? '  * a part of it' : '- a part with a word')),
  ],
  ['a list of three thousand tasks', lines(3000, () => '- [ ] a')],
  ['steps by number', lines(3000, (at) => `${at}. step`)],
  ['front matter alone', '---\ntitle: a\n---\n'],
])('%s are taken', (_what, source) => {
  expect(refusalOf(source)).toBe('taken');
});
