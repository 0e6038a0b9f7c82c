// Whatever a link to a conversation carries: it is read or told to be damaged, it throws nothing, and what is shown of it
// has no markup, address or script of whoever made it.
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { createElement } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { answerText } from '../../browser/conversation/conversation.ts';
import { type LinkProblem, readSharedLink } from '../../browser/share/read-shared-link.ts';
import type { SharedRecord } from '../../browser/share/shared-record.ts';
import { AnswerText } from '../../components/answer/answer-text.tsx';
import { loadWholeReader } from '../../components/answer/use-whole-reader.ts';
import { packed } from '../browser/share/link-fixture.ts';
import { renderView } from '../render-view.ts';
import { anyText, fuzz, patience } from './fuzz.ts';
import { wildMarkdown } from './markdown.ts';

beforeAll(loadWholeReader);

const problems: LinkProblem[] = ['empty', 'damaged', 'newer', 'too-large', 'unsupported'];

const markup = fc.oneof(
  wildMarkdown,
  anyText(200),
  fc
    .array(
      fc.constantFrom(
        ...[
          '[1](1)',
          '[1](https://evil.example)',
          '[x](javascript:alert(1))',
          '<img src=x onerror=alert(1)>',
          '![',
          '](//evil.example)',
        ],
        ...[
          '<https://evil.example>',
          '[1]: data:text/html,x',
          '[1][]',
          '**',
          '`',
          '|',
          '\n| --- |\n',
          '\n\n',
          ' ',
          '$&',
          '$1',
          '\\',
          '&colon;',
        ],
        ...[
          '<svg onload=alert(1)>',
          'java\tscript:alert(1)',
          '[a]( \u0001javascript:alert(1))',
          '<a href="https://evil.example">',
          '</div>',
        ],
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);

const source = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  guide: fc.oneof(
    fc.constantFrom('careers', '//evil.example', '..', 'javascript:alert(1)', '\ud800x'),
    anyText(20).map((text) => `${text.toWellFormed()}x`),
  ),
  path: fc.array(
    markup.map((text) => text.slice(0, 500)),
    { minLength: 1, maxLength: 3 },
  ),
  statementId: fc.oneof(
    fc.constantFrom('pay.1', '"><b>.1', 'a.b)[x](y', 'x..', '../../x.1'),
    anyText(20).map((text) => `${text.toWellFormed()}x.1`),
  ),
  quote: markup,
});

const record: fc.Arbitrary<SharedRecord> = fc.record({
  title: markup.map((text) => text.slice(0, 500)),
  guide: fc.constant(null),
  sharedAt: fc.nat(),
  guides: fc.constant([]),
  turns: fc.array(
    fc.record({
      question: markup.map((text) => text.slice(0, 8000)),
      texts: fc.array(fc.record({ notice: fc.boolean(), text: markup }), { maxLength: 3 }),
      sources: fc.uniqueArray(source, { selector: ({ number }) => number, maxLength: 4 }),
      status: fc.constantFrom('answered', 'partial', 'not-covered', null),
      whole: fc.boolean(),
      askedAt: fc.nat(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** An address that one part of an answer defines, and another one refers to. */
const apart: SharedRecord = {
  ...{ title: 'T', guide: null, sharedAt: 0, guides: [] },
  turns: [
    {
      ...{ question: 'Q?', sources: [], status: null, whole: true, askedAt: 0 },
      texts: ['[b]: https://evil.example', '[a][b]'].map((text) => ({ notice: false, text })),
    },
  ],
};

const tags =
  /^(?:div|p|br|hr|ul|ol|li|input|table|thead|tbody|tr|th|td|strong|em|del|code|pre|blockquote|h[1-6]|a|sup|span|section)$/;
const ownLink = /^\/guide\/[^/?#\\]+(?:\?[^#\s]*)?(?:#[^\s]*)?$/;

const isHarmless = ({ name, value }: { name: string; value: string }) =>
  name === 'href' ? ownLink.test(value) : !/^on|^src|^style$|^srcdoc$|^formaction$/.test(name);

function isInert(html: string): void {
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      expect(node.tagName).toMatch(tags);
      expect(node.attrs.filter((each) => !isHarmless(each))).toEqual([]);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
}

test(
  'a fragment of any kind is read, or has a name for what is wrong with it',
  async () => {
    const whole = packed({ title: 'T', guide: null, sharedAt: 0, guides: [], turns: [] }).slice(1);
    const cut = fc
      .tuple(fc.nat(whole.length), fc.nat(whole.length), anyText(4))
      .map(([from, to, other]) => `${whole.slice(0, from)}${other}${whole.slice(to)}`);
    const json = fc.oneof(
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    );
    const input = fc.oneof(
      anyText(80),
      cut,
      json.map(packed),
      anyText(30).map((text) => `#1.${text}`),
    );
    await fuzz({ input, runs: 300 }, async (fragment) => {
      const reading = await readSharedLink(fragment);
      if (reading.kind === 'problem') expect(problems).toContain(reading.problem);
      else expect(reading.shared.conversation.turns.length).toBeGreaterThan(0);
    });
  },
  patience,
);

test(
  'what a stranger writes into one is text, and links lead to this site’s guides alone',
  async () => {
    let read = 0;
    await fuzz({ input: record, runs: 150, found: [apart] }, async (made) => {
      const reading = await readSharedLink(packed(made));
      if (reading.kind === 'problem') return;
      read += 1;
      const { turns } = reading.shared.conversation;
      expect(turns.length).toBeGreaterThan(0);
      for (const turn of turns) {
        for (const { href } of turn.citations) expect(href).toMatch(ownLink);
        const { citations } = turn;
        isInert(renderView(createElement(AnswerText, { text: answerText(turn), citations })));
      }
    });
    expect(read).toBeGreaterThan(75);
  },
  patience,
);
