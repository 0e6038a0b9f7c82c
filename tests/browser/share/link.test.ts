import { afterEach, expect, test, vi } from 'vitest';
import {
  answerText,
  type Conversation,
  citedSources,
  shownTurns,
} from '../../../browser/conversation/conversation.ts';
import { conversationLink, sharedSources } from '../../../browser/share/conversation-link.ts';
import { makeLink } from '../../../browser/share/make-link.ts';
import { readSharedLink } from '../../../browser/share/read-shared-link.ts';
import { fragmentOf, guides, options, packed, read } from './link-fixture.ts';
import { answered, cite, conversationOf, turnWith } from './share-fixtures.ts';

afterEach(() => vi.unstubAllGlobals());

/** What of a conversation a link is to carry. */
const content = (conversation: Conversation) =>
  shownTurns(conversation).map((turn) => ({
    question: turn.question,
    text: answerText(turn),
    sources: citedSources(turn),
    whole: turn.progress.kind === 'complete',
    askedAt: turn.askedAt,
  }));

// A small generator with a fixed seed, so that a failure comes back.
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const words = [
  'pay',
  'señor',
  '年収',
  '🙂🏽',
  'مرحبا',
  '“quoted”',
  'C#',
  '50%',
  'a*b',
  '\n\n',
  'naïve',
];

function randomConversation(seed: number): Conversation {
  const random = randomFrom(seed);
  const say = (count: number) =>
    Array.from({ length: 1 + random(count) }, () => words[random(words.length)]).join(' ');
  const turns = Array.from({ length: 1 + random(8) }, () => {
    const citations = Array.from({ length: random(6) }, (_, index) =>
      cite(index + 1, {
        guide: ['careers', 'brot & más'][random(2)] ?? 'careers',
        statementId: `${['pay', 'übung.1', 'a(b)'][random(3)]}.${random(1000)}`,
        section: { id: '', title: '', path: [] },
      }),
    ).map((citation) =>
      cite(citation.number, {
        guide: citation.guide,
        statementId: citation.statementId,
        quote: say(20),
      }),
    );
    const text = citations.map(({ number, href }) => `${say(30)} [${number}](${href})`).join('\n');
    return turnWith({
      question: say(40),
      texts: [
        { id: 'answer-0', text: `${say(60)}\n\n${text}` },
        { id: 'notice-1', text: say(5) },
      ],
      citations,
      progress: random(2) ? { kind: 'complete' } : { kind: 'stopped' },
      askedAt: random(2 ** 31),
    });
  });
  return conversationOf(turns, { guide: random(2) ? 'careers' : null });
}

test('what a link carries is what was shown, over many conversations', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const conversation = randomConversation(seed);
    const {
      conversation: shared,
      guides: carried,
      sharedAt,
    } = await read(await fragmentOf(conversation));
    expect(content(shared)).toEqual(content(conversation));
    expect(shared.guide).toBe(conversation.guide);
    expect(carried).toEqual(guides);
    expect(sharedAt).toBe(options.sharedAt);
  }
});

test('a link says what a notice is, for readers of another language', async () => {
  const notice = { code: 'partial-words', values: { words: ['visa'] } };
  const texts = [
    { id: 'answer-0', text: 'It pays.' },
    { id: 'notice-1', text: 'The guide says nothing about “visa”.', notice },
  ];
  const { conversation } = await read(await fragmentOf(conversationOf([turnWith({ texts })])));
  expect(conversation.turns[0]?.texts).toEqual(texts);
});

test('a code that a link gives to words of the guide is passed over', async () => {
  const notice = { code: 'thanks', values: {} };
  const texts = [{ id: 'answer-0', text: 'It pays.', notice }];
  const { conversation } = await read(await fragmentOf(conversationOf([turnWith({ texts })])));
  expect(conversation.turns[0]?.texts).toEqual([{ id: 'answer-0', text: 'It pays.' }]);
});

test('a long conversation is read back whole, and its link is called long', async () => {
  const random = randomFrom(7);
  const noise = (length: number) =>
    Array.from({ length }, () => String.fromCodePoint(0x4e00 + random(5000))).join('');
  const turns = Array.from({ length: 40 }, (_, index) =>
    turnWith({ question: `${index}?`, texts: [{ id: 'answer-0', text: noise(1500) }] }),
  );
  const conversation = conversationOf(turns);
  const link = await conversationLink(conversation, options);
  expect(link).toMatchObject({ kind: 'link', isLong: true });
  expect(content((await read(await fragmentOf(conversation))).conversation)).toEqual(
    content(conversation),
  );
});

test('ids, ratings, other versions and what was left out are not in it', async () => {
  const summary = {
    status: 'partial' as const,
    mode: 'model' as const,
    leftOut: [{ text: 'LEFT-OUT', reason: 'no' }],
    nearest: [],
    followUps: ['FOLLOW-UP'],
  };
  const turn = { ...answered(1, 'Shown?'), rating: 'down' as const, summary };
  const conversation = conversationOf([turn], { id: 'SECRET-ID' });
  const other = { ...answered(2, 'OTHER-VERSION'), id: 'other', parent: null };
  const unused = {
    ...turn,
    ...conversation.turns[0],
    citations: [cite(1), cite(9, { quote: 'UNUSED' })],
  };
  const { conversation: shared } = await read(
    await fragmentOf({ ...conversation, turns: [{ ...unused, parent: null }, other] }),
  );
  const everything = JSON.stringify(shared);
  for (const secret of [
    'SECRET-ID',
    'turn-0',
    'LEFT-OUT',
    'FOLLOW-UP',
    'OTHER-VERSION',
    'UNUSED',
  ]) {
    expect(everything).not.toContain(secret);
  }
  expect(shared.turns[0]?.rating).toBeNull();
  expect(shared.turns[0]?.summary?.status).toBe('partial');
});

test('questions that got nothing back are left behind; with none left there is no link', async () => {
  const failed = turnWith({
    summary: null,
    progress: { kind: 'failed', failure: { kind: 'unreachable' } },
  });
  const { conversation } = await read(
    await fragmentOf(conversationOf([failed, answered(1, 'B?')])),
  );
  expect(shownTurns(conversation).map(({ question }) => question)).toEqual(['B?']);
  expect(await conversationLink(conversationOf([failed]), options)).toEqual({ kind: 'nothing' });
});

test('more citations than can be compared are too much for a link', async () => {
  const turns = Array.from({ length: 201 }, (_, index) => answered(index + 1, 'Q?'));
  expect(sharedSources(conversationOf(turns.slice(1)))).toHaveLength(200);
  expect((await conversationLink(conversationOf(turns.slice(1)), options)).kind).toBe('link');
  expect(await conversationLink(conversationOf(turns), options)).toEqual({ kind: 'too-much' });
});

test('a conversation that is not as it should be is not called too long', async () => {
  const turn = { ...answered(1, 'Q?'), askedAt: -1 };
  expect(await conversationLink(conversationOf([turn]), options)).toEqual({ kind: 'failed' });
});

test('a link that cannot be packed is told as one that failed', async () => {
  class BrokenStream {
    constructor() {
      throw new TypeError('Unsupported format');
    }
  }
  vi.stubGlobal('CompressionStream', BrokenStream);
  vi.stubGlobal('window', { location: { origin: options.origin } });
  vi.stubGlobal('fetch', async () => Response.json({ guides: [], citations: [] }));
  const made = makeLink(conversationOf([answered(1, 'Q?')]), new AbortController().signal);
  expect(await made).toEqual({ kind: 'failed' });
});

test('damage anywhere is noticed', async () => {
  const fragment = await fragmentOf(randomConversation(3));
  for (let at = 0; at < fragment.length - 1; at += 50) {
    const other = fragment[at] === 'A' ? 'B' : 'A';
    const damaged = fragment.slice(0, at) + other + fragment.slice(at + 1);
    expect((await readSharedLink(damaged)).kind, `at ${at}`).toBe('problem');
    expect(await readSharedLink(fragment.slice(0, at)), `cut at ${at}`).toEqual({
      kind: 'problem',
      problem: at === 0 ? 'empty' : 'damaged',
    });
  }
});

test('what a mail program puts behind a link does no harm', async () => {
  const fragment = await fragmentOf(conversationOf([answered(1, 'Q?')]));
  for (const tail of ['.', ')', '>', '%20', ' ']) {
    expect((await readSharedLink(fragment + tail)).kind, tail).toBe('read');
  }
});

test.each([
  ['', 'empty'],
  ['#', 'empty'],
  ['#hello', 'damaged'],
  ['#1.', 'damaged'],
  ['#1.A', 'damaged'],
  ['#1.!!!', 'damaged'],
  ['#2.abc', 'newer'],
  [packed('no json'), 'damaged'],
  [packed({}), 'damaged'],
  [packed([]), 'damaged'],
])('the fragment %j is told as %s', async (fragment, problem) => {
  expect(await readSharedLink(fragment)).toEqual({ kind: 'problem', problem });
});

test('a text made to swell is not unpacked', async () => {
  const bomb = packed(`"${'a'.repeat(200_000_000)}"`);
  const before = process.memoryUsage().arrayBuffers;
  expect(await readSharedLink(bomb)).toEqual({ kind: 'problem', problem: 'too-large' });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64_000_000);
  expect(await readSharedLink(`#1.${'A'.repeat(3_000_000)}`)).toEqual({
    kind: 'problem',
    problem: 'too-large',
  });
});
