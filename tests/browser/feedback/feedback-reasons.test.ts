import { expect, test } from 'vitest';
import { reasonsFor } from '../../../browser/feedback/feedback-reasons.ts';
import { feedbackReasons } from '../../../lib/wire/feedback.ts';

test('every reason that the server takes is offered, for an answer or for a refusal', () => {
  const offered = new Set([...reasonsFor('answered'), ...reasonsFor('not-covered')]);
  expect([...offered].sort()).toEqual([...feedbackReasons].sort());
});
