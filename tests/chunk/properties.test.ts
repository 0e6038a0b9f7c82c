// What holds for every guide, tried on the bundled one and on Markdown that is meant to break things.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../lib/language/terms.ts';
import { elementsOf, readGuide, shownStatements, textOf } from './read-guide.ts';

const bundled = new URL('../../content/guides/python-developer-2026.md', import.meta.url);
const career = await readFile(bundled, 'utf8');
const sentences = Array.from(
  { length: 40 },
  (_, at) => `Sentence number ${at} is not short at all.`,
);

/** What is read, and how many sections and statements it has at the least. */
const sources: [what: string, source: string, sections: number, statements: number][] = [
  ['the bundled guide', career, 10, 50],
  ['the bundled guide with Windows line endings', career.replace(/\n/g, '\r\n'), 10, 50],
  ['an empty document', '', 0, 0],
  ['white space', ' \n\t\n', 0, 0],
  ['only front matter', '---\ntitle: Empty\n---\n', 0, 0],
  ['only headings', '# A\n\n## B\n\n### C\n', 3, 0],
  [
    'unclosed marks',
    '# A\n\n**bold. _And `code. [link](x. ![image](y. ~~gone. <b. <!-- never\n',
    1,
    2,
  ],
  ['unclosed HTML', '# A\n\nText <div onclick="x. Next one is here.\n\n<script>\nalert(1)\n', 1, 2],
  ['an unclosed fence', '# A\n\n```js\nalert(1)\n\n# Not a heading\n', 1, 1],
  [
    'marks across sentences',
    '# A\n\n**One is bold. *Two is more. `x`* Three** ends. ***Four. Five***!\n',
    1,
    3,
  ],
  [
    'links across sentences',
    '# A\n\nSee [one. Two is here](https://x.example/a.b). And [three][t].\n\n[t]: /t\n',
    1,
    3,
  ],
  [
    'escapes and references',
    '# A\n\n\\*Not bold\\*. Caf&eacute; &amp; R&D. 5 \\< 6 &#x26; 7. End caf&eacute;\n',
    1,
    3,
  ],
  [
    'hard and soft breaks',
    '# A\n\nOne  \ntwo\\\nthree\nfour. Five\nsix.\n\n> a\n> b. C\nlazy d.\n',
    1,
    4,
  ],
  [
    'emoji and other scripts',
    '# 🐍\n\n🐍🐍 eats 🍞. Python は人気です。 Ελληνικά είναι. العربية هنا.\n',
    1,
    4,
  ],
  [
    'deep lists',
    Array.from({ length: 30 }, (_, at) => `${'  '.repeat(at)}- item ${at}`).join('\n'),
    1,
    30,
  ],
  ['deep quotes', `${'> '.repeat(200)}Deep is the quote. It ends.\n`, 1, 2],
  ['deep lists with lazy lines', `# A\n\n${' '.repeat(3)}- a\n${' '.repeat(30)}b c. D e\n`, 1, 1],
  ['a long paragraph', `# A\n\n${sentences.join(' ')}\n`, 1, 40],
  ['a long paragraph without a full stop', `# A\n\n${'word '.repeat(600)}\n`, 1, 1],
  ['a long word', `# A\n\n${'x'.repeat(3000)}. ${'y'.repeat(3000)}\n`, 1, 1],
  [
    'tables',
    '# A\n\n| a |\n| --- |\n\n| a | b |\n| --- | --- |\n| 1 |\n| | |\n| x | y | z |\n',
    1,
    2,
  ],
  [
    'notes',
    '# A\n\n[^1] One is here. [^1]\n\nTwo.[^2][^3]\n\n[^1]: Uno.\n[^2]: Due.[^2]\n\n    - tre\n',
    1,
    5,
  ],
  ['notes in quotes', '# A\n\nOne is here.[^1]\n\n> [^1]: Uno. Due is more.\n', 1, 1],
  ['headings in quotes', '# A\n\n> ## B\n>\n> Text is here.\n\n- # C\n', 1, 1],
  [
    'the same again and again',
    `# A\n\n${'Same thing. '.repeat(50)}\n\n${'- Same thing.\n'.repeat(50)}`,
    1,
    100,
  ],
];

describe.each(sources)('%s', (_, source, leastSections, leastStatements) => {
  test('has unique ids of sections, statements and passages', async () => {
    const { sections, statements, passages } = await readGuide(source);
    for (const parts of [sections, statements, passages]) {
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    }
  });

  test('shows each statement once, in its own section', async () => {
    const { sections, statements } = await readGuide(source);
    expect(sections.length).toBeGreaterThanOrEqual(leastSections);
    for (const section of sections) {
      const own = statements.filter(({ sectionId }) => sectionId === section.id);
      expect(shownStatements(section).sort()).toEqual(own.map(({ id }) => id).sort());
    }
  });

  test('shows the words of each statement where it is marked', async () => {
    const { sections, statements } = await readGuide(source);
    const shown = new Map(
      sections
        .flatMap(elementsOf)
        .map((element) => [String(element.properties.dataStatement), textOf(element)]),
    );
    expect(statements.length).toBeGreaterThanOrEqual(leastStatements);
    for (const { id, text, cells } of statements) {
      const words = cells ? cells.flatMap((cell) => tokenize(cell.text)) : tokenize(text);
      expect(tokenize(shown.get(id) ?? '').join(' ')).toBe(words.join(' '));
    }
  });

  test('has offsets that hold the words of each statement', async () => {
    const { statements } = await readGuide(source);
    expect(statements.length).toBeGreaterThanOrEqual(leastStatements);
    for (const { text, cells, start, end } of statements) {
      const slice = plain(source.slice(start, end));
      let from = 0;
      const texts = cells ? cells.map((cell) => cell.text) : [text];
      for (const word of texts.flatMap(tokenize)) {
        const at = slice.indexOf(word, from);
        expect(at, `${word} in ${slice}`).toBeGreaterThanOrEqual(0);
        from = at + word.length;
      }
      if (cells) continue;
      expect(slice.slice(from), 'nothing behind the last word').not.toMatch(/[\p{L}\p{N}]/u);
    }
  });

  test('loses no statement in its passages', async () => {
    const { statements, passages } = await readGuide(source);
    expect(passages.length).toBeGreaterThanOrEqual(Math.min(leastStatements, 1));
    let next = 0;
    for (const { first, last, sectionId, text } of passages) {
      expect(first).toBe(next);
      expect(last).toBeGreaterThan(first);
      next = last;
      const own = statements.slice(first, last);
      expect(own.every((statement) => statement.sectionId === sectionId)).toBe(true);
      expect(text).toBe(own.map((statement) => statement.text).join('\n'));
    }
    expect(next).toBe(statements.length);
  });

  test('quotes plain text of one line', async () => {
    const { statements } = await readGuide(source);
    expect(statements.length).toBeGreaterThanOrEqual(leastStatements);
    for (const { text } of statements) expect(text).toMatch(/^\S(?:.*\S)?$/);
  });
});

function plain(markdown: string): string {
  return markdown.replace(/&eacute;/g, 'é').replace(/\]\([^)]*\)|\]\[\w+\]/g, ']');
}
