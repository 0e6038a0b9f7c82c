import { describe, expect, test } from 'vitest';
import { createSentenceJoiner } from '../../lib/compose/sentence-joiner.ts';

// Each text as the pieces that are expected of it, whole or cut anywhere.
const texts: Record<string, string[]> = {
  'prose with abbreviations': [
    'Prof. Lee of the U.S. Army met Mr. Jones at 5 p.m. in St. Louis. ',
    'It is used in AI, e.g. with PyTorch. ',
    'Does it pay? ',
    'Yes. It pays $110K–$160K. ',
    'That is 2.5 times as much.',
  ],
  'citation markers before and after the full stop': [
    'It pays $110K–$160K [s1]. ',
    'The demand is niche. [s2] [s3] ',
    'Docker helps [s4]! ',
    'It grows.[s5] ',
    'It stays (see above). [s6]\n',
    '\n',
    'So it is [s7].',
  ],
  lists: [
    'The skills are:\n',
    '\n',
    '- generators, decorators. [s1]\n',
    '- asyncio and threading [s2]\n',
    '  - nested item [s3]\n',
    '\n',
    '1. First step. ',
    'It has two sentences. [s4]\n',
    '2. Second step [s5]\n',
  ],
  'a table, a row at a time': [
    'Pay by level:\n',
    '\n',
    '| Level | Salary |\n',
    '| --- | --- |\n',
    '| Mid level | $110K–$160K. Good. | [s1]\n',
    '| Senior | $180K+ | [s2]\n',
    '\n',
    'That is all. [s3]',
  ],
  'code in fences and in lines': [
    'Run this:\n',
    '\n',
    '```python\nprint("a. B. C.")\n\nx = 1\n```\n',
    '\n',
    'Then go on. ',
    'Use `pip install x.y` here. ',
    'Done it is.\n',
    '~~~\nother ``` code. Here.\n~~~\n',
    '```inline``` starts this line. ',
    'And more.',
  ],
  'a code block that is never closed': ['Look:\n', '```\nnever closed. Really. Not.\n'],
  'Windows line ends': [
    'One sentence. ',
    'Two here.\r\n',
    '\r\n',
    '- item one. [s1]\r\n',
    '| a | b |\r\n',
    '```\r\ncode. Here.\r\n```\r\n',
    'The end.\r\n',
  ],
  'letters, quotes and emoji beyond ASCII': [
    'Der Künstler kam. ',
    'Ärzte auch! ',
    '“Quoted text.” ',
    'Then 👩‍💻 codes… ',
    'Émile too. ',
    'Its 日本語 guide is new。 ',
    'Read it!',
  ],
  'links, which no cut may tear apart': [
    'A claim is here. ',
    '[The guide](/x/y) says more. [s1] ',
    '[See](/z) it there.',
  ],
  'headings, quotes, emphasis and white space': [
    '# What it pays\n',
    '\n',
    '> A quote here. ',
    'More of it. [s1]\n',
    '  \n',
    '**Bold words.** ',
    'And *more* words.   \n',
    '\n',
  ],
};

describe.each(Object.entries(texts))('%s', (_, sentences) => {
  const text = sentences.join('');

  test('come out as whole sentences', () => {
    expect(join([text])).toEqual(sentences);
  });

  test('come out the same wherever the text is cut in two', () => {
    for (let at = 0; at <= text.length; at += 1) {
      expect(join([text.slice(0, at), text.slice(at)])).toEqual(sentences);
    }
  });

  test('come out the same when the text comes in code units, or in pieces of any size', () => {
    expect(join(text.split(''))).toEqual(sentences);
    for (let seed = 1; seed <= 50; seed += 1) expect(join(cutUp(text, seed))).toEqual(sentences);
  });
});

test('a sentence comes out as soon as the word after it is whole', () => {
  const joiner = createSentenceJoiner();
  expect(joiner.push('It pays well. [s1] Th')).toEqual([]);
  expect(joiner.push('e')).toEqual([]);
  expect(joiner.push(' ')).toEqual(['It pays well. [s1] ']);
  expect(joiner.end()).toEqual(['The ']);
});

test('a line comes out with its line break', () => {
  const joiner = createSentenceJoiner();
  expect(joiner.push('- asyncio [s1]')).toEqual([]);
  expect(joiner.push('\n')).toEqual(['- asyncio [s1]\n']);
  expect(joiner.end()).toEqual([]);
});

test('nothing comes out of nothing', () => {
  expect(join([])).toEqual([]);
  expect(join(['', ''])).toEqual([]);
});

test.each(['word ', '| cell ', '```\ncode ', '~~~', '[s1] ', '日本語', '. '])(
  'an endless run of "%s" is passed on in bounded pieces, the same wherever it is cut',
  (unit) => {
    const run = unit.repeat(4001);
    const text = `${run}\nThe end is here.`;
    const pieces = join([text]);
    expect(createSentenceJoiner().push(run)).not.toEqual([]);
    expect(pieces.join('')).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(4000);
    expect(join(cutUp(text, 7))).toEqual(pieces);
  },
);

test('no mixture of Markdown loses a character or hangs on where it is cut', () => {
  const atoms =
    'A b. |word |[s1] |\n|\n\n|\r\n|- |1. |``` |```\n|~~~|`|Dr. |! |“Q.” |語。 |👩‍💻 |[a](/b) |**|… |> ';
  const parts = [...atoms.split('|'), '|', '| '];
  for (let seed = 1; seed <= 2000; seed += 1) {
    const next = randomNumbers(seed);
    const text = Array.from({ length: 14 }, () => parts[next(parts.length)]).join('');
    const sentences = join([text]);
    expect(sentences.join('')).toBe(text);
    expect(join(text.split('')), JSON.stringify(text)).toEqual(sentences);
    expect(join(cutUp(text, seed)), JSON.stringify(text)).toEqual(sentences);
  }
});

function join(pieces: string[]): string[] {
  const joiner = createSentenceJoiner();
  return [...pieces.flatMap((piece) => joiner.push(piece)), ...joiner.end()];
}

function cutUp(text: string, seed: number): string[] {
  const next = randomNumbers(seed);
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const size = 1 + next(12);
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
}

// Park and Miller's minimal standard generator: the same numbers in every run.
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}
