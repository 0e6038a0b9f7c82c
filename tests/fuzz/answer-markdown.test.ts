// Whatever Markdown an answer is: where the page's own reader knows it, it shows what the whole reader shows.
import fc from 'fast-check';
import { createElement, Fragment } from 'react';
import { expect, test } from 'vitest';
import { readMarkdown as readAnswer } from '../../browser/markdown/read-answer.ts';
import { readMarkdown as readAny } from '../../browser/markdown/read-any.ts';
import type { Block } from '../../browser/markdown/tokens.ts';
import { renderBlocks } from '../../components/answer/markdown-blocks.tsx';
import { escapeMarkdown } from '../../lib/wire/escape-markdown.ts';
import { renderView } from '../render-view.ts';
import { anyText, fuzz, patience } from './fuzz.ts';
import { wildMarkdown } from './markdown.ts';

const word = fc.constantFrom(
  ...[
    'Pay',
    'is',
    '$110K–$160K',
    'a.',
    '**Mid level**',
    '*may*',
    '`x|y`',
    '[1](/guide/g?cite=a.1#a)',
  ],
  ...[
    '(',
    ')',
    '“',
    '”',
    '–',
    '&amp;',
    '&',
    '!',
    '?',
    ':',
    '1.',
    '2)',
    '-',
    '+',
    '#',
    '>',
    '=',
    '_',
    'a_b',
  ],
  ...[
    '*',
    '**',
    '`',
    '\\*',
    '\\',
    '\\|',
    '|',
    '[',
    ']',
    '<',
    'https\\://a.b',
    'www.a.b',
    'a@b.c',
    '\u00a0',
  ],
);
const line = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ', ' ', ' ')), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.flat().join(''));
const opening = fc.constantFrom('', '', '- ', '- ', '  - ', '1. ', '2. ', '## ', '| ', '   ');
const gap = fc.constantFrom(
  '\n',
  '\n',
  '\n\n',
  ' |\n',
  ' |\n| --- |\n',
  ' |\n| --- | :-: |\n',
  ' | ',
);
const nearAnswer = fc
  .array(fc.tuple(opening, line, gap), { maxLength: 6 })
  .map((lines) => lines.flat().join(''));

const drawn = (blocks: Block[]) =>
  renderView(createElement(Fragment, null, renderBlocks(blocks, [])));

test(
  'what is known is drawn as the whole reader draws it',
  async () => {
    let known = 0;
    const input = fc.oneof(nearAnswer, wildMarkdown, anyText(60));
    await fuzz({ input, runs: 4000 }, (text) => {
      const blocks = readAnswer(text);
      if (!blocks) return;
      known += 1;
      expect(drawn(blocks), JSON.stringify(text)).toBe(drawn(readAny(text.trimEnd())));
    });
    expect(known).toBeGreaterThan(200);
  },
  patience,
);

test(
  'plain text that is escaped is always known, but for marks of lines',
  async () => {
    const input = fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 10 });
    await fuzz({ input, runs: 1000 }, (words) => {
      const text = `It says ${escapeMarkdown(words.join(' ').replace(/\s+/g, ' ')).trim()}`;
      expect(readAnswer(text), JSON.stringify(text)).toBeDefined();
    });
  },
  patience,
);
