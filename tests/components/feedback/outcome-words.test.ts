import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import type { FeedbackProgress } from '../../../components/feedback/use-feedback.ts';
import { useOutcomeWords } from '../../../components/feedback/use-outcome-words.ts';
import { english } from '../../../components/strings/en.ts';
import { renderView } from '../../render-view.ts';

describe('the outcome in words', () => {
  const failed = (code: string, message?: string): FeedbackProgress => ({
    rating: 'down',
    kind: 'failed',
    code,
    message,
  });
  const { thanks, failures } = english.feedback;

  test.each<[string, FeedbackProgress]>([
    ['', { kind: 'idle' }],
    ['', { rating: 'up', kind: 'sending' }],
    [thanks, { rating: 'up', kind: 'sent' }],
    [failures.unreachable, failed('unreachable')],
    [failures['not-stored'], failed('not-stored', 'In the words of the server.')],
    [failures.refused, failed('refused')],
    [
      '"note" has over 2000 characters. Shorten it.',
      failed('bad-request', '"note" has over 2000 characters. Shorten it.'),
    ],
  ])('is “%s”', (words, progress) => {
    const Words = () => createElement('p', { title: useOutcomeWords(progress) });
    const html = renderView(createElement(Words));
    expect(html).toBe(`<p title="${words.replaceAll('"', '&quot;')}"></p>`);
  });
});
