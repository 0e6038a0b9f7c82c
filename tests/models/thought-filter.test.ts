import { describe, expect, test } from 'vitest';
import { createThoughtFilter, type Heard } from '../../lib/models/thought-filter.ts';

/** What is said of each text, and where all before it turns out to be thoughts, `↺`. */
const texts: [string, string, string][] = [
  ['no thought', 'It pays well. [s1] Or <b>not</b>.', 'It pays well. [s1] Or <b>not</b>.'],
  ['a thought before the text', '<think>Hm. "x < 3" [s1]</think>It pays.', 'It pays.'],
  ['thoughts in between', 'It <think>a</think>pays <thinking>b</thinking>well.', 'It pays well.'],
  ['capitals, spaces and attributes', '< Think a="1">x</ THINK >It pays.', 'It pays.'],
  ['other names', '<reasoning>x</reasoning><thought>y</thought>It pays.', 'It pays.'],
  [
    'square brackets',
    '[THINK]x[/THINK]It pays. [think] [Thoughts](/t)',
    'It pays. [think] [Thoughts](/t)',
  ],
  ['diamonds', '◁think▷x◁/think▷It pays.', 'It pays.'],
  [
    'control tokens',
    '<|begin_of_thought|>x<|end_of_thought|><|begin_of_solution|>It pays.<|end_of_solution|>',
    'It pays.',
  ],
  [
    'channels',
    '<|channel|>analysis<|message|>x<|end|><|start|>assistant<|channel|>final<|message|>It pays.<|return|>',
    'It pays.',
  ],
  ['a thought that never ends', 'It pays. <think>Or', 'It pays. '],
  ['a thought that never began', 'Hm. So</think>It pays.', 'Hm. So↺It pays.'],
  [
    'marks that are spoken of',
    'Put it into `<think>` and `</think>`.',
    'Put it into `<think>` and `</think>`.',
  ],
  [
    'what only looks like a mark',
    'a < b, [x, <end>, <thinker>, <message>, ◁',
    'a < b, [x, <end>, <thinker>, <message>, ◁',
  ],
  ['a mark that is cut off at the end', 'It pays. <thin', 'It pays. <thin'],
  ['brackets in brackets', '<<think>x</think>>It', '<>It'],
];

describe.each(texts)('of a text with %s', (_, text, said) => {
  test('what is no thought is heard', () => {
    expect(heard([text])).toBe(said);
  });

  test('the same is heard wherever it is cut', () => {
    for (let at = 0; at <= text.length; at += 1) {
      expect(heard([text.slice(0, at), text.slice(at)])).toBe(said);
    }
    expect(heard(text.split(''))).toBe(said);
  });
});

test('a text without marks is passed on as it comes', () => {
  const filter = createThoughtFilter();
  expect(filter.push('It pays')).toEqual([{ kind: 'said', text: 'It pays' }]);
  expect(filter.push(' well <')).toEqual([{ kind: 'said', text: ' well ' }]);
});

test.each(['<', '[', '[a]', '<think>', '</think>', '◁think▷ ', 'x', '<|channel|>'])(
  'a megabyte of "%s" is read in a moment',
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const began = performance.now();
    heard(text.match(/.{1,500}/gs) ?? []);
    expect(performance.now() - began).toBeLessThan(2000);
  },
);

function heard(pieces: string[]): string {
  const filter = createThoughtFilter();
  const parts: Heard[] = [...pieces.flatMap((piece) => filter.push(piece)), ...filter.end()];
  return parts.map((part) => (part.kind === 'said' ? part.text : '↺')).join('');
}
