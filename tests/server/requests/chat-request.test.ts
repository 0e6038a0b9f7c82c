import { describe, expect, test } from 'vitest';
import { longestMessage, longestQuestion, mostMessages } from '../../../lib/limits.ts';
import { readChatRequest } from '../../../lib/server/requests/chat-request.ts';
import { expectRefusal } from './refusal.ts';

function request(body: BodyInit): Request {
  return new Request('http://localhost/api/chat', {
    method: 'POST',
    body,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });
}

// A request with headers of a browser.
const inLanguage = async (lang: unknown, headers: HeadersInit) => {
  const body = JSON.stringify({ messages: [user('What?')], lang });
  const asked = new Request('http://localhost/api/chat', { method: 'POST', body, headers });
  return (await readChatRequest(asked)).language;
};

function user(text: string) {
  return { id: 'm', role: 'user', parts: [{ type: 'text', text }] };
}

function assistant(text: string) {
  return { id: 'm', role: 'assistant', parts: [{ type: 'text', text }] };
}

const read = (body: unknown) => readChatRequest(request(JSON.stringify(body)));

describe('a chat request', () => {
  test('gives the conversation as plain text', async () => {
    const messages = [user('What is it?'), assistant('A language.'), user('And how old?')];
    expect(await read({ id: 'c', messages, guide: 'python' })).toEqual({
      turns: [
        { role: 'user', text: 'What is it?' },
        { role: 'assistant', text: 'A language.' },
        { role: 'user', text: 'And how old?' },
      ],
      guide: 'python',
      language: 'en',
    });
  });

  test('may hold fields and parts of its own, which are ignored', async () => {
    const parts = [
      { type: 'step-start' },
      { type: 'text', text: 'What', state: 'done', providerMetadata: { x: 1 } },
      { type: 'data-citation', data: { number: 1 } },
      { type: 'source-url', sourceId: '1', url: '/guide/x' },
      { type: 'text', text: 'is it?' },
    ];
    const messages = [{ id: 'm', role: 'user', parts, metadata: {}, createdAt: 5 }];
    expect(await read({ id: 'c', messages, trigger: 'submit-message', model: 'x' })).toEqual({
      turns: [{ role: 'user', text: 'What\nis it?' }],
      guide: undefined,
      language: 'en',
    });
  });

  test.each([{ guide: null }, { guide: undefined }, {}])(
    'asks all guides with %j',
    async (extra) => {
      expect(await read({ messages: [user('What?')], ...extra })).toMatchObject({
        guide: undefined,
      });
    },
  );

  test.each([
    ['es', { 'accept-language': 'en' }, 'es'],
    ['es-MX', {}, 'es'],
    ['EN', { 'accept-language': 'es' }, 'en'],
    [undefined, { 'accept-language': 'es-MX,es;q=0.9,en;q=0.5' }, 'es'],
    [null, { 'accept-language': 'fr, es;q=0.5' }, 'es'],
    ['fr', { 'accept-language': 'es' }, 'es'],
    ['constructor', {}, 'en'],
    ['', { 'accept-language': 'fr' }, 'en'],
    [undefined, {}, 'en'],
  ])(
    'that names the language %j with the headers %j is answered in %s',
    async (lang, headers, language) => {
      expect(await inLanguage(lang, headers)).toBe(language);
    },
  );

  test('may be as large as its limits', async () => {
    const question = 'x'.repeat(longestQuestion);
    const messages = Array.from({ length: mostMessages - 1 }, () => assistant('Yes.'));
    const { turns } = await read({ messages: [...messages, user(question)] });
    expect(turns).toHaveLength(mostMessages);
    expect(turns.at(-1)?.text).toBe(question);
  });

  test('may have a longer answer than a question may be', async () => {
    const messages = [user('What?'), assistant('y'.repeat(10_000)), user('Why?')];
    expect((await read({ messages })).turns).toHaveLength(3);
  });

  test('is read with half a character in it as one that is unknown', async () => {
    const { turns } = await read({ messages: [user('What is \ud83d it?')] });
    expect(turns).toEqual([{ role: 'user', text: 'What is \ufffd it?' }]);
  });

  test('may have an answer of as many characters as are read of all', async () => {
    const messages = [user('What?'), assistant('y'.repeat(longestMessage)), user('Why?')];
    expect((await read({ messages })).turns[1]?.text).toHaveLength(longestMessage);
  });

  test('is read in letters of any script, cut anywhere', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ messages: [user('Größe 🐍?')] }));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const { turns } = await readChatRequest(request(body));
    expect(turns).toEqual([{ role: 'user', text: 'Größe 🐍?' }]);
  });
});

describe('a request is refused with status 400 and the way to mend it', () => {
  const noJson = 'The body is no JSON. Send { "id": "…", "messages": [ … ] }.';
  const noObject = 'The body must be a JSON object { "id", "messages" }.';
  const noQuestion = 'The last message is not a question. Its role must be "user".';
  const empty = 'The question is empty. Put it into a text part of the last message.';

  test.each([
    ['nothing', '', noJson],
    ['text', 'What?', noJson],
    ['half an object', '{"messages":[', noJson],
    ['a list in a list in a list', '['.repeat(200_000), noJson],
    ['the same with an end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, noObject],
    ['a form', 'messages=What', noJson],
    ['null', 'null', noObject],
    ['a list', '[]', noObject],
    ['a string', '"What?"', noObject],
  ])('for %s', async (_, body, message) => {
    await expectRefusal(readChatRequest(request(body)), 400, message);
  });

  const role = '"messages.0.role" must be "user" or "assistant".';
  const partsList =
    '"messages.0.parts" must be a list of parts, such as [{ "type": "text", "text": "…" }].';

  test.each<[string, unknown, string]>([
    [
      'an earlier message of any length',
      { messages: [user('What?'), assistant('слово'.repeat(12_001)), user('Why?')] },
      'The text of "messages.1" has 60005 characters, and at most 60000 are read. Shorten it.',
    ],
    [
      'one in very many parts',
      { messages: [{ role: 'user', parts: Array(2001).fill({ type: 'text', text: 'a' }) }] },
      '"messages.0.parts" has over 2000 parts. Send its text parts alone.',
    ],
    ['no messages', {}, '"messages" must be a list of UI messages.'],
    ['messages as text', { messages: 'What?' }, '"messages" must be a list of UI messages.'],
    [
      'an empty list',
      { messages: [] },
      'There is no message. Send the question as the last of "messages".',
    ],
    ['a system message', { messages: [{ ...user('x'), role: 'system' }] }, role],
    ['a tool message', { messages: [{ ...user('x'), role: 'tool' }] }, role],
    [
      'a message that is no object',
      { messages: ['What?'] },
      '"messages.0" must be an object { "role", "parts" }.',
    ],
    [
      'a part that is no object',
      { messages: [{ role: 'user', parts: ['What?'] }] },
      '"messages.0.parts.0" must be an object, such as { "type": "text", "text": "…" }.',
    ],
    [
      'an endless guide name',
      { messages: [user('x')], guide: 'x'.repeat(201) },
      '"guide" must be the slug of a guide.',
    ],
    [
      'a language that is no text',
      { messages: [user('x')], lang: 5 },
      '"lang" must be a language tag, such as "es".',
    ],
    [
      'an endless language',
      { messages: [user('x')], lang: 'x'.repeat(101) },
      '"lang" must be a language tag, such as "es".',
    ],
    ['no role', { messages: [{ parts: [] }] }, role],
    ['no parts', { messages: [{ role: 'user', content: 'What?' }] }, partsList],
    ['parts as text', { messages: [{ role: 'user', parts: 'What?' }] }, partsList],
    [
      'a part without a type',
      { messages: [{ role: 'user', parts: [{ text: 'What?' }] }] },
      '"messages.0.parts.0.type" must be a string, such as "text".',
    ],
    [
      'a text that is no text',
      { messages: [{ role: 'user', parts: [{ type: 'text', text: 5 }] }] },
      '"messages.0.parts.0.text" must be a string.',
    ],
    [
      'an answer as the last message',
      { messages: [user('What?'), assistant('That.')] },
      noQuestion,
    ],
    ['an empty question', { messages: [user('')] }, empty],
    ['a question of white space', { messages: [user(' \n\t')] }, empty],
    ['a question without a text part', { messages: [{ role: 'user', parts: [] }] }, empty],
    [
      'a guide that is no slug',
      { messages: [user('x')], guide: 5 },
      '"guide" must be the slug of a guide.',
    ],
  ])('for %s', async (_, body, message) => {
    await expectRefusal(read(body), 400, message);
  });

  test('for a question of over 4,000 characters', async () => {
    await expectRefusal(
      read({ messages: [user('x'.repeat(4001))] }),
      400,
      'The question has 4001 characters, and at most 4000 are read. Shorten it.',
    );
  });

  test('for over 50 messages', async () => {
    await expectRefusal(
      read({ messages: Array.from({ length: 51 }, () => user('What?')) }),
      400,
      'There are 51 messages, and at most 50 are read. Leave out the oldest ones.',
    );
  });
});
