import { expect, test } from 'vitest';
import type { Conversation } from '../../../browser/conversation/conversation.ts';
import { conversationTitle } from '../../../browser/conversation/conversation-name.ts';
import { answerMarkdown } from '../../../browser/share/answer-markdown.ts';
import { conversationMarkdown } from '../../../browser/share/conversation-markdown.ts';
import { markdownFileName } from '../../../browser/share/markdown-file.ts';
import { questionLink } from '../../../browser/share/question-link.ts';
import { chatStrings } from '../../../components/strings/strings.ts';
import { say } from '../../../lib/strings/say.ts';
import { answered, cite, conversationOf, turnWith } from './share-fixtures.ts';

const origin = 'https://guide.example';
const guideTitles = { careers: 'Careers *today*' };

const inEnglish = (conversation: Conversation) =>
  conversationMarkdown(conversation, {
    origin,
    guideTitles,
    language: 'en',
    strings: chatStrings('en'),
    say: (message, values) => say(message, 'en', values),
  });

test('an answer comes with whole addresses and the sources that it cites', () => {
  const citations = [cite(1), cite(2, { quote: '*Seniors* earn $110K_net.' }), cite(3)];
  const text = `Mid pays $90K. [1](${cite(1).href}) [2](${cite(2).href}) See [all](/guide/careers).`;
  const turn = turnWith({ texts: [{ id: 'answer-0', text }], citations });
  expect(answerMarkdown(turn, origin)).toBe(
    [
      'Mid pays $90K. [1](https://guide.example/guide/careers?cite=pay.1#pay) [2](https://guide.example/guide/careers?cite=pay.2#pay) See [all](https://guide.example/guide/careers).',
      '',
      '- [1](https://guide.example/guide/careers?cite=pay.1#pay) Career › Pay: “Statement 1.”',
      '- [2](https://guide.example/guide/careers?cite=pay.2#pay) Career › Pay: “\\*Seniors\\* earn $110K_net.”',
    ].join('\n'),
  );
});

test('an answer that is not there is empty', () => {
  expect(answerMarkdown(turnWith({}), origin)).toBe('');
});

test('a conversation becomes a document, and what was left out of it stays out', () => {
  const summary = {
    status: 'partial' as const,
    mode: 'model' as const,
    leftOut: [{ text: 'Everyone earns $1M.', reason: 'no source' }],
    nearest: [{ title: 'Pay', href: '/guide/careers#pay' }],
    followUps: ['And then?'],
  };
  const markdown = inEnglish(
    conversationOf([
      { ...answered(1, '# What *about* pay in C#?\n\n- and <b>bonus</b>'), summary },
      turnWith({
        question: '1. Weather?',
        summary: { ...summary, status: 'not-covered', nearest: [] },
      }),
      turnWith({
        question: 'Stopped?',
        texts: [{ id: 'answer-0', text: 'Part.' }],
        progress: { kind: 'stopped' },
        summary: null,
      }),
      turnWith({
        question: 'Failed #',
        progress: { kind: 'failed', failure: { kind: 'unreachable' } },
        summary: null,
      }),
    ]),
  );
  expect(markdown).toBe(
    `# \\# What \\*about\\* pay in C#? - and \\<b\\>bonus\\</b\\>

March 4, 2026. Answers from Careers \\*today\\*.

## \\# What \\*about\\* pay in C#? - and \\<b\\>bonus\\</b\\>

It pays well. [1](https://guide.example/guide/careers?cite=pay.1#pay)

- [1](https://guide.example/guide/careers?cite=pay.1#pay) Career › Pay: “Statement 1.”

*The guide answers part of this. Nearest sections: [Pay](https://guide.example/guide/careers#pay)*

## 1\\. Weather?

*Not in the guide. The guide does not say anything about this.*

## Stopped?

Part.

*Stopped. What stands above is all that had arrived.*

## Failed \\#

*No answer this time.*
`,
  );
});

test('only the version that is shown is exported', () => {
  const conversation = conversationOf([answered(1, 'Shown?')]);
  const other = { ...answered(2, 'Other version?'), id: 'other', parent: null };
  const markdown = inEnglish({ ...conversation, turns: [...conversation.turns, other] });
  expect(markdown).toContain('Shown?');
  expect(markdown).not.toContain('Other version?');
});

test('dates and notes are in the language of the interface', () => {
  const markdown = conversationMarkdown(
    conversationOf([turnWith({ progress: { kind: 'stopped' } })]),
    {
      origin,
      guideTitles,
      language: 'es',
      strings: chatStrings('es'),
      say: (message, values) => say(message, 'es', values),
    },
  );
  expect(markdown).toContain('4 de marzo de 2026.');
  expect(markdown).toContain('*Detenida antes de que empezara la respuesta.*');
});

test('an answer that came with a shared link says so in the document', () => {
  const markdown = inEnglish(
    conversationOf([{ ...answered(1, 'A?'), shared: true }, answered(2, 'B?')]),
  );
  expect(markdown.match(/\*This answer and its quotes came with a shared link/g)).toHaveLength(1);
  expect(markdown.indexOf('came with')).toBeLessThan(markdown.indexOf('It pays well.'));
});

test('a conversation is called by its name, else by its first question on one line', () => {
  const turns = [answered(1, `  What\n does ${'it '.repeat(60)}pay?`), answered(2, 'Second?')];
  const title = conversationTitle(conversationOf(turns));
  expect(title).toMatch(/^What does it .*…$/);
  expect(Array.from(title)).toHaveLength(100);
  expect(conversationTitle(conversationOf(turns, { title: 'Mine' }))).toBe('Mine');
  expect(conversationTitle(conversationOf([]))).toBe('');
});

test.each([
  ['What does it pay?', 'What-does-it-pay.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['C:\\x: "a|b" <c>*?', 'C-x-a-b-c.md'],
  ['CON', 'conversation-CON.md'],
  ['…?!', 'conversation.md'],
  ['', 'conversation.md'],
  ['¿Cuánto gana un sénior?', 'Cuánto-gana-un-sénior.md'],
  ['年収は？ 🙂', '年収は.md'],
  ['हिन्दी भाषा', 'हिन्दी-भाषा.md'],
])('the file of %j is named so that every system takes it', (title, name) => {
  expect(markdownFileName(title)).toBe(name);
});

test('a long title gives a name of at most 60 characters that does not end in a dash', () => {
  const name = markdownFileName(`${'a'.repeat(59)} ${'b'.repeat(200)}`);
  expect(name).toBe(`${'a'.repeat(59)}.md`);
});

test('a link to a question carries it and the guide that is asked', () => {
  expect(questionLink({ origin, question: 'Pay & perks, 50%?', guide: null })).toBe(
    'https://guide.example/?ask=Pay+%26+perks%2C+50%25%3F',
  );
  const href = questionLink({ origin, question: '¿Qué?', guide: 'careers' });
  expect(new URL(href).searchParams.get('ask')).toBe('¿Qué?');
  expect(new URL(href).searchParams.get('guide')).toBe('careers');
});

test('a guide that is not known is called by its slug, whatever that is', () => {
  const citation = cite(1, { guide: 'constructor' });
  const text = `A. [1](${citation.href})`;
  const turn = turnWith({ texts: [{ id: 'answer-0', text }], citations: [citation] });
  expect(inEnglish(conversationOf([turn]))).toContain('Answers from constructor.');
});
