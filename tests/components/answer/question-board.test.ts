import { createElement } from 'react';
import { expect, test } from 'vitest';
import { QuestionBoard } from '../../../components/answer/question-board.tsx';
import { conversationOf, lastOf } from '../../browser/conversation/conversation-fixture.ts';
import { renderView } from '../../render-view.ts';

const board = (question: string) => {
  const turn = { ...lastOf(conversationOf('A?')), question };
  return renderView(
    createElement(QuestionBoard, {
      turn,
      versions: [turn],
      onEdit: undefined,
      onShowVersion: undefined,
    }),
  );
};

test.each([
  ['of many signs', 'why '.repeat(100)],
  ['of many lines', 'a\nb\nc\nd\ne'],
])('a long question %s is folded, with all of its words in the heading', (_what, question) => {
  const html = board(question);
  expect(html).toContain(`data-folded="true">${question}</span></h2>`);
  expect(html).toMatch(/aria-expanded="false" aria-controls="question-\w+">Show all<\/button>/);
});

test('a short question stands as it is', () => {
  const html = board('What does it pay?\nAnd when?');
  expect(html).not.toContain('data-folded');
  expect(html).not.toContain('<button');
});
