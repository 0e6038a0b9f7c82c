// Answers are drawn by a small reader where it knows their Markdown: as the whole one would have them drawn.
import { createElement, Fragment } from 'react';
import { describe, expect, test } from 'vitest';
import { readMarkdown as readAnswer } from '../../../browser/markdown/read-answer.ts';
import { readMarkdown as readAny } from '../../../browser/markdown/read-any.ts';
import type { Block } from '../../../browser/markdown/tokens.ts';
import { renderBlocks } from '../../../components/answer/markdown-blocks.tsx';
import { renderView } from '../../render-view.ts';

const drawn = (blocks: Block[]) =>
  renderView(createElement(Fragment, null, renderBlocks(blocks, [])));

const known = [
  ['a sentence with its sign', 'It pays $110K–$160K a year. [1](/guide/g?cite=pay.1#pay) More.'],
  ['paragraphs', 'One.\n\nTwo & three.\n\n\n“Four” (five) – 6%.'],
  ['a line within a paragraph', 'One line\nand the next.'],
  ['bold, emphasis and code', '**Mid level** – *Pay* of `a<b` and `*args`. (**All**)'],
  [
    'escapes',
    'Not \\*bold\\*, \\[1\\], \\<b\\>, \\`code\\`, 1\\. first, R\\&amp; D &amp; &copy;, \\_x\\_.',
  ],
  ['escaped addresses', 'See https\\://a.example, www\\.a.example and me\\@a.example.'],
  ['an underscore within a word', 'Set snake_case here.'],
  ['a list', '- One. [1](/g#a)\n- **Two:** three.\n- 4'],
  ['a list behind its introduction', 'Four things:\n- one\n- two'],
  ['a list between paragraphs', 'Three:\n\n- one\n- two\n\nThat is all.'],
  ['steps', '3. Third.\n4. Fourth.'],
  ['lists in lists', '- One\n  - below\n    - lower\n  - beside\n- Two'],
  ['a list in steps', '1. Step\n   - below\n2. Next'],
  ['headings', '### Pay\n\nIt pays.\n\n# Skills'],
  [
    'a table',
    '| Level | Pay |\n| --- | ---: |\n| **Mid** | $110K [1](/g#a) |\n| a \\| b | `x` |\n| | &amp; |',
  ],
  ['a table with nothing but heads', 'So:\n\n| A | B |\n| :-- | :-: |'],
  ['nothing', ' \n'],
] as const;

test.each(known)('%s is known', (_, text) => {
  const blocks = readAnswer(text);
  expect(blocks).toBeDefined();
  expect(drawn(blocks ?? [])).toBe(drawn(readAny(text.trimEnd())));
});

describe('what else Markdown knows is left to the whole reader', () => {
  test.each([
    '<b>bold</b>',
    '![chart](x.png)',
    '[a](/b)',
    '[1](/b "title")',
    '[1]: /b',
    'https://a.example',
    'www.a.example',
    'me@a.example',
    '_emphasis_',
    '~~gone~~',
    '**never ended',
    'a**b**c',
    '***both***',
    '``code``',
    '    code',
    '```\ncode\n```',
    '> quoted',
    'Heading\n---',
    '---',
    '* item',
    '- [ ] task',
    '- one\n\n- two',
    '- one\n1. two',
    '- one\n   - neither below nor beside',
    'Text:\n2. no list',
    '- one\ngoes on',
    '- - two marks',
    '| A | B |\n| --- |',
    '| A |\n| --- |\n| 1 | 2 |',
    'a  \nbroken',
    'a\\\nbroken',
    '#hashtag',
    '# closed #',
  ])('%j', (text) => {
    expect(readAnswer(text)).toBeUndefined();
  });
});
