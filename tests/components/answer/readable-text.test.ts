import { expect, test } from 'vitest';
import { readableText } from '../../../components/answer/readable-text.ts';

test.each([
  ['a sentence', 'It pays. [1](/guide/g?cite=a#b)', 'It pays. [1]'],
  [
    'rows of a table',
    'Pay:\n\n| Level | Pay |\n| --- | --: |\n| Junior | $90K\\|100K [1](/g#a) |\n',
    'Pay:\n\nLevel · Pay\nJunior · $90K|100K [1]\n',
  ],
  ['a heading, bold words and code', '### Tools\n\n**Use** `pip`', 'Tools\n\nUse pip'],
  [
    'marks that stand for themselves',
    '2 \\* 3, \\`a\\`, C:\\\\temp and \\*\\*',
    '2 * 3, `a`, C:\\temp and **',
  ],
  ['a list', '- one\n- two', '- one\n- two'],
])('%s', (_what, markdown, text) => {
  expect(readableText(markdown)).toBe(text);
});
