import { expect, test } from 'vitest';
import {
  answerText,
  type Conversation,
  changeTurn,
  citedSources,
  emptyConversation,
  shownTurns,
  showVersion,
  versionsOf,
  withoutReplaced,
  withQuestion,
} from '../../../browser/conversation/conversation.ts';
import { endTurn } from '../../../browser/conversation/receive-part.ts';
import type { StreamPart } from '../../../lib/wire/stream-parts.ts';
import {
  asked,
  conversationOf,
  lastOf,
  questionsOf,
  receive,
  text,
} from './conversation-fixture.ts';

const citation = (number: number) => ({
  number,
  guide: 'g',
  section: { id: 'pay', title: 'Pay', path: ['Pay'] },
  statementId: `pay.${number}`,
  quote: `Quote ${number}.`,
  href: `/guide/g?cite=pay.${number}#pay`,
});

const newTurn = () => lastOf(conversationOf('What does it pay?'));

test('joins text parts as paragraphs, also when an id comes back', () => {
  const turn = receive(newTurn(), [
    ...text('0', 'One. '),
    ...text('1', 'Two.'),
    ...text('0', 'Three.'),
  ]);
  expect(answerText(turn)).toBe('One.\n\nTwo.\n\nThree.');
});

test('lists as sources only what the text cites, once each, by number', () => {
  const turn = receive(newTurn(), [
    ...[2, 1, 3, 1].map(
      (number): StreamPart => ({ type: 'data-citation', data: citation(number) }),
    ),
    ...text('0', `B. [2](${citation(2).href}) A. [1](${citation(1).href})`),
  ]);
  expect(citedSources(turn).map(({ number }) => number)).toEqual([1, 2]);
});

test('an answer ends once: what comes later changes nothing', () => {
  const stopped = endTurn(receive(newTurn(), text('0', 'One.')), { kind: 'stopped' });
  const later = receive(stopped, [...text('1', 'Two.'), { type: 'finish' }]);
  expect(later).toEqual(stopped);
  expect(endTurn(stopped, { kind: 'complete' })).toBe(stopped);
});

test('an error part ends the answer and keeps what had arrived', () => {
  const turn = receive(newTurn(), [...text('0', 'One.'), { type: 'error', errorText: 'Broken.' }]);
  expect(answerText(turn)).toBe('One.');
  expect(turn.progress).toEqual({
    kind: 'failed',
    failure: { kind: 'refused', status: 200, message: 'Broken.', code: 'unfinished' },
  });
});

// A? with two versions of B?; the first of them has C? and two versions of D? below it.
function branched() {
  const a = asked(emptyConversation(null), 'A?', { answer: 'a' });
  const b1 = asked(a.conversation, 'B1?', { answer: 'b1' });
  const c = asked(b1.conversation, 'C?', { answer: 'c' });
  const d1 = asked(c.conversation, 'D1?', { answer: 'd1' });
  const b2 = asked(d1.conversation, 'B2?', { answer: 'b2', parent: a.turn.id });
  const d2 = asked(b2.conversation, 'D2?', { answer: 'd2', parent: c.turn.id });
  return { conversation: d2.conversation, a, b1, b2, c, d1, d2 };
}

test('a new version is shown, and the earlier one stays beside it', () => {
  const { conversation, b1, b2, d2 } = branched();
  expect(questionsOf(shownTurns(conversation))).toEqual(['A?', 'B1?', 'C?', 'D2?']);
  expect(questionsOf(versionsOf(conversation, b1.turn))).toEqual(['B1?', 'B2?']);
  expect(questionsOf(versionsOf(conversation, b2.turn))).toEqual(['B1?', 'B2?']);
  expect(questionsOf(versionsOf(conversation, d2.turn))).toEqual(['D1?', 'D2?']);
});

test('going to another version shows what was asked last below it', () => {
  const { conversation, b1, b2, d1 } = branched();
  const second = showVersion(conversation, b2.turn.id);
  expect(questionsOf(shownTurns(second))).toEqual(['A?', 'B2?']);
  const first = showVersion(second, b1.turn.id);
  expect(questionsOf(shownTurns(first))).toEqual(['A?', 'B1?', 'C?', 'D2?']);
  const older = showVersion(first, d1.turn.id);
  expect(questionsOf(shownTurns(older))).toEqual(['A?', 'B1?', 'C?', 'D1?']);
});

test('parents that go round in a circle end the reading, not the page', () => {
  const conversation = conversationOf('A? / a', 'B? / b', 'C? / c');
  const circle: Conversation = {
    ...conversation,
    turns: conversation.turns.map((turn) => ({
      ...turn,
      parent: turn.parent ?? conversation.leaf,
    })),
  };
  expect(questionsOf(shownTurns(circle))).toEqual(['A?', 'B?', 'C?']);
  expect(shownTurns(showVersion(circle, circle.turns[0]?.id ?? ''))).toHaveLength(3);
});

test('a question that came to nothing gives way to the same one asked again', () => {
  const first = conversationOf('A? / a', 'B?');
  const failed = changeTurn(first, lastOf(first).id, (turn) =>
    endTurn(turn, { kind: 'failed', failure: { kind: 'unreachable' } }),
  );
  const parent = lastOf(failed).parent;
  const again = withoutReplaced(withQuestion(failed, 'B?', parent));
  expect(questionsOf(again.turns)).toEqual(['A?', 'B?']);
  const other = withoutReplaced(withQuestion(failed, 'Or C?', parent));
  expect(questionsOf(other.turns)).toEqual(['A?', 'B?', 'Or C?']);
  const goneOn = withoutReplaced(withQuestion(withQuestion(failed, 'C?'), 'B?', parent));
  expect(questionsOf(goneOn.turns)).toEqual(['A?', 'B?', 'C?', 'B?']);
});

test('turns keep their order when the clock is set back', () => {
  const first = asked(emptyConversation(null), 'A?').conversation;
  const ahead = changeTurn(first, lastOf(first).id, (turn) => ({ ...turn, askedAt: 9e12 }));
  expect(lastOf(withQuestion(ahead, 'B?')).askedAt).toBeGreaterThan(9e12);
});
