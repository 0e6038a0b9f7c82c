import { expect, test } from 'vitest';
import { readAboutMessage } from '../../../browser/citations/about-message.ts';
import { isSameDocument, panelAddress } from '../../../browser/citations/panel-address.ts';

test('the panel asks for its own view, before the fragment', () => {
  expect(panelAddress('/guide/g?cite=pay.1#pay', 'es')).toBe(
    '/guide/g?cite=pay.1&view=panel&lang=es#pay',
  );
  expect(panelAddress('/guide/g#pay', 'en')).toBe('/guide/g?view=panel&lang=en#pay');
  expect(panelAddress('/guide/g', 'en')).toBe('/guide/g?view=panel&lang=en');
});

test('addresses that differ in the fragment alone are of one document', () => {
  expect(isSameDocument('/guide/g?view=panel#a', '/guide/g?view=panel#b')).toBe(true);
  expect(isSameDocument('/guide/g?cite=a.1#a', '/guide/g?cite=a.2#a')).toBe(false);
});

test('the guide may say what to ask about', () => {
  const text = '  It pays $110K.\n';
  expect(readAboutMessage({ type: 'signpost:about', text })).toBe('It pays $110K.');
});

test('any other message is left alone', () => {
  const others = [
    undefined,
    'signpost:about',
    { type: 'other', text: 'a' },
    { type: 'signpost:about' },
    { type: 'signpost:about', text: 1 },
    { type: 'signpost:about', text: ' ' },
    { type: 'signpost:about', text: 'a'.repeat(5001) },
  ];
  expect(others.map(readAboutMessage)).toEqual(others.map(() => undefined));
});
