import { createElement } from 'react';
import { expect, test } from 'vitest';
import { changeTurn } from '../../../browser/conversation/conversation.ts';
import { endTurn } from '../../../browser/conversation/receive-part.ts';
import { PlainTranscript } from '../../../components/answer/plain-transcript.tsx';
import { conversationOf, lastOf } from '../../browser/conversation/conversation-fixture.ts';
import { renderView } from '../../render-view.ts';

const actions = {
  ask: () => {},
  askAgain: () => {},
  edit: () => {},
  showVersion: () => {},
  rate: () => {},
};

test('an answer as plain text names its sources without their addresses', () => {
  const { turns } = conversationOf('A? / About $110K. [1](/guide/g?cite=pay.a#pay)');
  const html = renderView(createElement(PlainTranscript, { turns, guideLanguage: 'en', actions }));
  expect(html).toContain('lang="en" dir="auto">About $110K. [1]</p>');
});

test('a failed answer says so in plain text too, and can be asked for again', () => {
  const answering = conversationOf('A?');
  const { turns } = changeTurn(answering, lastOf(answering).id, (turn) =>
    endTurn(turn, { kind: 'failed', failure: { kind: 'unreachable' } }),
  );
  const html = renderView(createElement(PlainTranscript, { turns, guideLanguage: 'en', actions }));
  expect(html).toContain('class="failed"');
  expect(html).toContain('Try again</button>');
  const readOnly = renderView(
    createElement(PlainTranscript, { turns, guideLanguage: 'en', actions: undefined }),
  );
  expect(readOnly).toContain('class="failed"');
  expect(readOnly).not.toContain('<button');
});
