// Markdown as nobody would write it: fragments of all that the language knows, in any order.
import fc from 'fast-check';
import { anyText } from './fuzz.ts';

/** Openings without ends, ends without openings, and what stands between. */
export const fragments = [
  '# ',
  '## A {#a}',
  '## A {#a}\n',
  '### ',
  '{#b}',
  '- ',
  '* [ ] ',
  '1. ',
  '999999999. ',
  '> ',
  '> > ',
  '| a | b |',
  '| --- | :-: |',
  '|---|',
  '| ',
  '|',
  ' \\| ',
  '---',
  '***',
  '___',
  '===',
  '```',
  '~~~js',
  '`',
  '``',
  '**',
  '__',
  '*',
  '_',
  '~~',
  '[',
  ']',
  '](',
  ')',
  '[x](/y "z")',
  '![',
  '![a](b.png)',
  '[a][b]',
  '[b]: /c',
  '[^1]',
  '[^1]: note',
  '<',
  '>',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<div onclick="x"',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&nosuch;',
  '\\',
  '\\*',
  '  ',
  '\t',
  '    ',
  '\r',
  ':::',
  ':::tip',
  '[!NOTE]',
  '{{',
  '}}',
  '$',
  '%',
  'https://a.example/b',
  'www.a.example',
  'me@a.example',
  'Dr. Who',
  'e.g. this',
  'No. 5',
  '$5.5M',
  '12–14%',
  'One is here.',
  'Two follow! ',
  'Three?',
  '"Quoted." ',
  '…',
  '。',
  '한국어',
  'العربية',
  '🐍',
  'é',
  'x'.repeat(300),
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: anyText(12) },
);
const gap = fc.constantFrom('', '', ' ', '\n', '\n', '\n\n', '\r\n', '\n    ', ' \n> ', '\n- ');

export const wildMarkdown = fc
  .array(fc.tuple(piece, gap), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

/** A Markdown document, and words that stand in it where a reader sees them, each once. */
export type Planted = { source: string; words: string[] };

type Block = (word: () => string) => string;

const inline: Block[] = [
  (word) => `**${word()}.** Then ${word()} follows.`,
  (word) => `See [${word()}](https://a.example/x "t") and *${word()} or ${word()}*!`,
  (word) => `Use \`${word()}\` for 5.5 of ${word()}; ${word()} e.g. ${word()}.`,
  (word) => `${word()}&nbsp;${word()} <b>${word()}</b> &lt;${word()}> ~~${word()}~~`,
  (word) => `Dr. ${word()} asks: “${word()}?” Nobody, ${word()} says.`,
  (word) => `${word()}\\\n${word()}  \n${word()}. \\*${word()}\\*`,
];

const blocks = (said: (word: () => string) => string): Block[] => [
  (word) => `## ${word()}\n\n${said(word)}`,
  (word) => said(word),
  (word) => `- ${said(word)}\n- ${word()}\n  - ${word()} and ${word()}.`,
  (word) => `1. ${word()}:\n\n   ${word()}.\n2. ${word()}`,
  (word) => `| ${word()} | ${word()} |\n| --- | --: |\n| ${word()} | ${word()} |\n| | ${word()} |`,
  (word) => `> ${word()}. ${word()}\n>\n> - ${word()}`,
  (word) => `\`\`\`js\n${word()}\n\n${word()}();\n\`\`\``,
  (word) => `${word()}: [^n]\n\n[^n]: ${word()}.`,
];

/** Well-formed Markdown; no two documents share a note. */
export const plantedMarkdown: fc.Arbitrary<Planted> = fc
  .array(fc.tuple(fc.nat(7), fc.nat(inline.length - 1)), { minLength: 1, maxLength: 12 })
  .map((chosen) => {
    const words: string[] = [];
    const word = () => {
      words.push(`planted${words.length}x`);
      return words.at(-1) ?? '';
    };
    const written = chosen.map(([block, line], at) => {
      const said = inline[line] ?? ((next) => next());
      return (blocks(said)[block] ?? said)(word).replaceAll('[^n]', `[^n${at}]`);
    });
    return { source: `# Guide\n\n${written.join('\n\n')}\n`, words };
  });
