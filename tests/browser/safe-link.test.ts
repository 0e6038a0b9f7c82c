import { expect, test } from 'vitest';
import { answerLink, guideLink } from '../../browser/safe-link.ts';

test.each(['/guide/g#a', 'https://example.org', 'http://example.org'])(
  '%s may stand in an answer',
  (href) => {
    expect(answerLink(href)).toBe(href);
  },
);

test.each([
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'relative',
  '#a',
  'http://',
])('%j may not stand in an answer', (href) => {
  expect(answerLink(href)).toBeUndefined();
});

test('a guide may also use mail, anchors and relative addresses, and never scripts', () => {
  for (const href of ['mailto:a@example.org', '#pay', 'other', '/x'])
    expect(guideLink(href)).toBe(href);
  for (const href of ['javascript:alert(1)', 'JaVaScRiPt:x', 'data:text/html,x', 'vbscript:x']) {
    expect(guideLink(href)).toBeUndefined();
  }
});
