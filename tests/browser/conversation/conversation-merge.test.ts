import { expect, test } from 'vitest';
import {
  type Conversation,
  changeTurn,
  shownTurns,
  withoutReplaced,
  withQuestion,
} from '../../../browser/conversation/conversation.ts';
import { mergeConversations } from '../../../browser/conversation/merge-conversations.ts';
import { endTurn } from '../../../browser/conversation/receive-part.ts';
import {
  asked,
  conversationOf,
  lastOf,
  questionsOf,
  receive,
  text,
} from './conversation-fixture.ts';

const change = (conversation: Conversation, next: Parameters<typeof changeTurn>[2]) =>
  changeTurn(conversation, lastOf(conversation).id, next);

test('turns of both tabs are there, in the order in which they were asked', () => {
  const start = conversationOf('A? / a');
  const one = asked(start, 'B?', { answer: 'b' }).conversation;
  const other = change(asked(start, 'C?').conversation, (turn) => ({ ...turn, askedAt: 9e12 }));
  for (const merged of [mergeConversations(one, other), mergeConversations(other, one)]) {
    expect(questionsOf(merged.turns)).toEqual(['A?', 'B?', 'C?']);
  }
  expect(questionsOf(shownTurns(mergeConversations(one, other)))).toEqual(['A?', 'C?']);
  expect(mergeConversations(one, other).changedAt).toBe(Math.max(one.changedAt, other.changedAt));
});

test('the answer that got further wins', () => {
  const answering = conversationOf('A?');
  const stop = (conversation: Conversation) =>
    change(conversation, (turn) => endTurn(turn, { kind: 'stopped' }));
  const partly = change(answering, (turn) => receive(turn, text('0', 'One.')));
  const complete = change(partly, (turn) => receive(turn, [{ type: 'finish' }]));
  // A tab that reads an answer while it arrives takes it for stopped; it is not when more arrives.
  const stages = [answering, stop(answering), partly, stop(partly), complete];
  const pairs = stages.flatMap((later, place) =>
    stages.slice(0, place).map((earlier) => ({ earlier, later })),
  );
  expect(pairs).toHaveLength(10);
  for (const { earlier, later } of pairs) {
    expect(mergeConversations(earlier, later).turns).toEqual(later.turns);
    expect(mergeConversations(later, earlier).turns).toEqual(later.turns);
  }
});

test('a rating that is set wins over none, and the saving tab over the kept one', () => {
  const plain = conversationOf('A? / a');
  const up = change(plain, (turn) => ({ ...turn, rating: 'up' }));
  const down = change(plain, (turn) => ({ ...turn, rating: 'down' }));
  const ratingOf = (conversation: Conversation) => lastOf(conversation).rating;
  expect(ratingOf(mergeConversations(up, plain))).toBe('up');
  expect(ratingOf(mergeConversations(plain, up))).toBe('up');
  expect(ratingOf(mergeConversations(up, down))).toBe('down');
});

test('a save never overwrites a title', () => {
  const plain = conversationOf('A? / a');
  const named = { ...plain, title: 'Pay' };
  expect(mergeConversations(named, plain).title).toBe('Pay');
  expect(mergeConversations(plain, named).title).toBeNull();
});

test('a turn that was replaced elsewhere does not come back, unless it is what is shown', () => {
  const failed = change(conversationOf('A? / a', 'B?'), (turn) =>
    endTurn(turn, { kind: 'failed', failure: { kind: 'broken-off' } }),
  );
  const again = withoutReplaced(withQuestion(failed, 'B?', lastOf(failed).parent));
  expect(questionsOf(mergeConversations(failed, again).turns)).toEqual(['A?', 'B?']);
  expect(questionsOf(mergeConversations(again, failed).turns)).toEqual(['A?', 'B?', 'B?']);
});

test('whatever two tabs do in whatever order, no turn is lost and no answer taken back', () => {
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomFrom(seed);
    const start = conversationOf('A? / a');
    const tabs = [start, start];
    let kept = start;
    const questions = new Set(['A?']);
    for (let step = 0; step < 30; step++) {
      const tab = random(2);
      const mine = tabs[tab] ?? start;
      const dice = random(4);
      if (dice === 0) {
        const question = `Question ${step}?`;
        questions.add(question);
        const parent = mine.turns[random(mine.turns.length)]?.id ?? null;
        tabs[tab] = asked(mine, question, { parent }).conversation;
      } else if (dice === 1) {
        tabs[tab] = change(mine, (turn) =>
          receive(turn, [...text('0', 'Yes.'), { type: 'finish' }]),
        );
      } else if (dice === 2) {
        kept = mergeConversations(kept, mine);
      } else {
        tabs[tab] = mergeConversations(kept, mine);
      }
    }
    const complete = tabs.flatMap(({ turns }) => turns.filter(isComplete).map(({ id }) => id));
    for (const tab of tabs) kept = mergeConversations(kept, tab);
    expect(new Set(questionsOf(kept.turns))).toEqual(questions);
    expect(new Set(kept.turns.map(({ id }) => id)).size).toBe(kept.turns.length);
    const settled = new Set(kept.turns.filter(isComplete).map(({ id }) => id));
    for (const id of complete) expect(settled).toContain(id);
    const places = new Map(kept.turns.map(({ id }, place) => [id, place]));
    kept.turns.forEach(({ parent }, place) => {
      if (parent !== null) expect(places.get(parent)).toBeLessThan(place);
    });
    expect(mergeConversations(kept, kept)).toEqual(kept);
  }
});

const isComplete = ({ progress }: Conversation['turns'][number]) => progress.kind === 'complete';

// A linear congruential generator: the same numbers for the same seed.
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}
