// What a language model may say: true sentences, lies, and whatever else has ever come out of one.
import fc from 'fast-check';
import { anyText } from './fuzz.ts';

/** A guide about something that no reply knows but by its sentences. */
export const guideSource = `---
title: Lighthouse handbook
---
# Lighthouse

## Pay {#pay}

| Keeper | Pay |
| --- | --- |
| Junior | 300 crowns |
| Senior | 450 crowns |

Keepers are paid on the last Friday of each month. Night watches pay 12 crowns more.

## Lamp {#lamp}

The lamp is lit at dusk. Two keepers clean the lens every Monday. Nobody may leave the lamp alone.
`;

export const question = 'When are keepers paid, and who cleans the lens?';

const truths = [
  'Keepers are paid on the last Friday of each month.',
  'Night watches pay 12 crowns more.',
  'Two keepers clean the lens every Monday. ',
  'The lamp is lit at dusk [1].',
  'Nobody may leave the lamp alone. [p1.s2]',
  '- Two keepers clean the lens every Monday.\n',
  '| Keeper | Pay |\n| --- | --- |\n| Junior | 300 crowns |\n',
];

/** None of it stands in the guide: an answer that holds one of these words has told a lie. */
export const lie = /zanzibar|777|evil\.example|alert\(|onerror|<script|<img|javascript:|srcdoc/i;

const lies = [
  'Keepers are paid 777 crowns in Zanzibar. ',
  'Keepers are paid on the last Friday of each month in Zanzibar.',
  'Two keepers clean the lens every Monday, 777 times. ',
  'Zanzibar cleans the lens [1]. ',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[Keepers](https://evil.example) are paid on the last Friday of each month. ',
  '[1](javascript:alert(1))',
  '![lens](https://evil.example/x.png)',
  '[1]: https://evil.example "x"\n',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<think>Zanzibar, 777.</think>',
  '| Keeper | Pay |\n| --- | --- |\n| Junior | 777 crowns |\n',
  '```json\n{"answer": "Zanzibar"}\n```\n',
  '{"answer": "777 crowns"}',
  '> Zanzibar pays 777.\n',
  '# Zanzibar\n',
];

const marks = [
  '<think>',
  '</think>',
  '<thinking',
  '[THINK]',
  '◁think▷',
  '<|channel|>final<|message|>',
  '```',
  '```json',
  '{"a":',
  '}',
  '|',
  '| --- |',
  '-----',
  '\n',
  '\n\n',
  ' ',
  '. ',
  '[1]',
  '[p1.s1]',
  '[',
  '](',
  '](/guide/x)',
  '<',
  '>',
  '&lt;',
  '&#60;',
  '**',
  '`',
  '\\',
  '- ',
  '1. ',
  '# ',
  '> ',
  '[object Object]',
  'undefined',
  '\u202e',
  '\u200b',
  '\u0000',
  '\ud800',
  'x'.repeat(500),
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...truths) },
  { weight: 3, arbitrary: fc.constantFrom(...lies) },
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: anyText(30) },
);

/** What a model says, in the pieces in which it says it. */
export const reply: fc.Arbitrary<string[]> = fc
  .tuple(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
  )
  .map(([text, lengths]) => cut(text, lengths));

function cut(text: string, lengths: number[]): string[] {
  const pieces: string[] = [];
  for (let from = 0, at = 0; from < text.length; at += 1) {
    const length = lengths[at % lengths.length] ?? 1;
    pieces.push(text.slice(from, from + length));
    from += length;
  }
  return pieces;
}
