import { expect, test } from 'vitest';
import {
  answerText,
  citedSources,
  emptyConversation,
  endTurn,
  receivePart,
  type Turn,
  withoutLastTurn,
  withQuestion,
} from '../../components/chat/conversation.ts';
import { requestBody } from '../../components/chat/request-answer.ts';
import type { StreamPart } from '../../lib/stream-parts.ts';

const citation = (number: number) => ({
  number,
  guide: 'g',
  section: { id: 'pay', title: 'Pay', path: ['Pay'] },
  statementId: `pay.${number}`,
  quote: `Quote ${number}.`,
  href: `/guide/g?cite=pay.${number}#pay`,
});

const text = (id: string, delta: string): StreamPart[] => [
  { type: 'text-start', id },
  { type: 'text-delta', id, delta },
];

function asked(): Turn {
  const [turn] = withQuestion(emptyConversation(null), 'What does it pay?').turns;
  if (!turn) throw new Error('A question makes a turn.');
  return turn;
}

const receive = (turn: Turn, parts: StreamPart[]) => parts.reduce(receivePart, turn);

test('joins text parts as paragraphs, also when an id comes back', () => {
  const turn = receive(asked(), [
    ...text('0', 'One. '),
    ...text('1', 'Two.'),
    ...text('0', 'Three.'),
  ]);
  expect(answerText(turn)).toBe('One.\n\nTwo.\n\nThree.');
});

test('lists as sources only what the text cites, once each, by number', () => {
  const turn = receive(asked(), [
    ...[2, 1, 3, 1].map(
      (number): StreamPart => ({ type: 'data-citation', data: citation(number) }),
    ),
    ...text('0', `B. [2](${citation(2).href}) A. [1](${citation(1).href})`),
  ]);
  expect(citedSources(turn).map(({ number }) => number)).toEqual([1, 2]);
});

test('an answer ends once: what comes later changes nothing', () => {
  const stopped = endTurn(receive(asked(), text('0', 'One.')), { kind: 'stopped' });
  const later = receive(stopped, [...text('1', 'Two.'), { type: 'finish' }]);
  expect(later).toEqual(stopped);
  expect(endTurn(stopped, { kind: 'complete' })).toBe(stopped);
});

test('an error part ends the answer and keeps what had arrived', () => {
  const turn = receive(asked(), [...text('0', 'One.'), { type: 'error', errorText: 'Broken.' }]);
  expect(answerText(turn)).toBe('One.');
  expect(turn.progress).toEqual({ kind: 'failed', message: 'Broken.' });
});

test('sends the last ten questions with their answers, and the asked one at the end', () => {
  let conversation = emptyConversation('g');
  for (let number = 1; number <= 15; number++) {
    conversation = withQuestion(conversation, `Question ${number}?`);
    if (number === 15) break;
    const turns = conversation.turns.map((turn) => receive(turn, text('0', `Answer ${number}.`)));
    conversation = { ...conversation, turns };
  }
  const { messages, guide } = requestBody(conversation);
  expect(guide).toBe('g');
  expect(messages).toHaveLength(19);
  expect(messages[0]).toMatchObject({
    role: 'user',
    parts: [{ type: 'text', text: 'Question 6?' }],
  });
  expect(messages.at(-1)).toMatchObject({ role: 'user', parts: [{ text: 'Question 15?' }] });
});

test('leaves questions without an answer out of what is sent', () => {
  const failed = withQuestion(emptyConversation(null), 'Failed?');
  const { messages } = requestBody(withQuestion(failed, 'And now?'));
  expect(messages.map(({ parts }) => parts[0]?.text)).toEqual(['And now?']);
});

test('asking again takes the last question back first', () => {
  const conversation = withQuestion(withQuestion(emptyConversation(null), 'One?'), 'Two?');
  expect(withoutLastTurn(conversation).turns.map(({ question }) => question)).toEqual(['One?']);
});
