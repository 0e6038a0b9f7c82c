import { createElement } from 'react';
import { expect, test } from 'vitest';
import type { Turn } from '../../../browser/conversation/conversation.ts';
import { TurnView } from '../../../components/answer/turn-view.tsx';
import { answered } from '../../browser/share/share-fixtures.ts';
import { renderView } from '../../render-view.ts';

const viewOf = (turn: Turn) =>
  renderView(
    createElement(TurnView, {
      turn,
      versions: [turn],
      isLast: true,
      guide: null,
      guideLanguage: undefined,
      actions: undefined,
    }),
  );

test('an answer of a stranger’s link says so above it, and not how it was made', () => {
  const html = viewOf({ ...answered(1, 'A?'), shared: true });
  expect(html.indexOf('came with a shared link')).toBeGreaterThan(0);
  expect(html.indexOf('came with a shared link')).toBeLessThan(html.indexOf('It pays well.'));
  expect(html).not.toContain('Quoted from the guide');
  const answer = viewOf(answered(1, 'A?'));
  expect(answer).not.toContain('came with a shared link');
  expect(answer).toContain('Quoted from the guide');
});
