import { expect, test } from 'vitest';
import { sharesRoot } from '../../lib/language/word-likeness.ts';

test.each([
  ['acquir', 'acquisit'],
  ['optimis', 'optim'],
  ['special', 'specialis'],
  ['world', 'worldwid'],
  ['same', 'same'],
])('"%s" and "%s" share a root', (one, other) => {
  expect(sharesRoot(one, other)).toBe(true);
  expect(sharesRoot(other, one)).toBe(true);
});

test.each([
  ['internal', 'interview'],
  ['data', 'date'],
  ['in', 'into'],
  ['python', 'pycon'],
  ['', 'word'],
])('"%s" and "%s" do not', (one, other) => {
  expect(sharesRoot(one, other)).toBe(false);
});
