import { expect, test } from 'vitest';
import { changeTurn, emptyConversation } from '../../../browser/conversation/conversation.ts';
import { requestBody } from '../../../browser/conversation/request-body.ts';
import { longestQuestion, mostRequestBytes } from '../../../lib/limits.ts';
import type { StreamPart } from '../../../lib/wire/stream-parts.ts';
import { asked, conversationOf, lastOf, receive, text } from './conversation-fixture.ts';

const textsOf = ({ messages }: ReturnType<typeof requestBody>) =>
  messages.map(({ parts }) => parts[0]?.text);

const bodyOf = (...turns: string[]) => {
  const conversation = conversationOf(...turns);
  return requestBody(conversation, lastOf(conversation).id, 'es');
};

test('sends the last ten questions with their answers, and the asked one at the end', () => {
  const turns = Array.from({ length: 14 }, (_, index) => `Question ${index}? / Answer ${index}.`);
  const body = bodyOf(...turns, 'And now?');
  expect(body.messages).toHaveLength(19);
  expect(textsOf(body).slice(0, 2)).toEqual(['Question 5?', 'Answer 5.']);
  expect(body.messages.at(-1)).toMatchObject({ role: 'user', parts: [{ text: 'And now?' }] });
});

test('names the guide that is asked, and none when all are', () => {
  const { conversation, turn } = asked(emptyConversation('g'), 'A?');
  expect(requestBody(conversation, turn.id, 'es').guide).toBe('g');
  expect(bodyOf('A?')).not.toHaveProperty('guide');
});

test('sends the version of the guides along with the answer that it gave', () => {
  const { conversation, turn } = asked(emptyConversation(null), 'A?');
  const start: StreamPart = { type: 'start', messageMetadata: { guidesVersion: '0123456789ab' } };
  const parts: StreamPart[] = [start, ...text('0', 'a'), { type: 'finish' }];
  const answered = changeTurn(conversation, turn.id, (current) => receive(current, parts));
  const next = asked(answered, 'B?');
  const { messages } = requestBody(next.conversation, next.turn.id, 'es');
  expect(messages.map(({ metadata }) => metadata)).toEqual([
    undefined,
    { guidesVersion: '0123456789ab' },
    undefined,
  ]);
});

test('names the language of the reader', () => {
  expect(bodyOf('A?').lang).toBe('es');
});

test('leaves questions without an answer out of what is sent', () => {
  expect(textsOf(bodyOf('Failed?', 'And now?'))).toEqual(['And now?']);
});

test('sends the turns up to the asked one in its version, and no others', () => {
  const a = asked(emptyConversation(null), 'A?', { answer: 'a' });
  const b = asked(a.conversation, 'B?', { answer: 'b' });
  const c = asked(b.conversation, 'C?', { answer: 'c' });
  const other = asked(c.conversation, 'Or D?', { parent: a.turn.id });
  expect(textsOf(requestBody(other.conversation, other.turn.id, 'es'))).toEqual([
    'A?',
    'a',
    'Or D?',
  ]);
});

test('leaves out the oldest turns when the server would not take the whole', () => {
  const long = 'é"\n'.repeat(20_000);
  const turns = Array.from({ length: 6 }, (_, index) => `Question ${index}? / ${long}`);
  const body = bodyOf(...turns, 'And now?');
  const bytes = new TextEncoder().encode(JSON.stringify(body)).length;
  expect(bytes).toBeLessThanOrEqual(mostRequestBytes);
  expect(body.messages.length).toBeGreaterThan(1);
  expect(textsOf(body).at(-1)).toBe('And now?');
  expect(textsOf(body).at(-3)).toBe('Question 5?');
});

test('the longest question is sent alone when the answer before it is too long', () => {
  const question = '\u0001'.repeat(longestQuestion);
  const body = bodyOf(`Before? / ${'x'.repeat(mostRequestBytes)}`, question);
  expect(textsOf(body)).toEqual([question]);
  expect(JSON.stringify(body).length).toBeLessThanOrEqual(mostRequestBytes);
});
