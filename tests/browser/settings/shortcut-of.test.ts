import { expect, test } from 'vitest';
import {
  type KeyPress,
  type PageState,
  shortcutOf,
} from '../../../browser/settings/shortcut-of.ts';

function pressed(key: string, page: Partial<PageState> = {}, press: Partial<KeyPress> = {}) {
  return shortcutOf(
    { key, modified: false, composing: false, taken: false, ...press },
    {
      answering: false,
      sourceOpen: false,
      enabled: true,
      typing: false,
      modalOpen: false,
      popoverOpen: false,
      ...page,
    },
  );
}

test('/ goes to the question field, ? to the list of shortcuts, other keys nowhere', () => {
  expect(pressed('/')).toBe('composer');
  expect(pressed('?')).toBe('help');
  expect(pressed('n')).toBeUndefined();
  expect(pressed('Enter')).toBeUndefined();
});

test('a sign is no shortcut while it is typed', () => {
  expect(pressed('/', { typing: true })).toBeUndefined();
  expect(pressed('?', { typing: true })).toBeUndefined();
});

test('signs can be turned off, Esc still stops the answer', () => {
  const page = { enabled: false, answering: true };
  expect(pressed('/', page)).toBeUndefined();
  expect(pressed('?', page)).toBeUndefined();
  expect(pressed('Escape', page)).toBe('stop');
});

test('Esc stops an answer from the question field too, and does nothing when there is none', () => {
  expect(pressed('Escape', { answering: true, typing: true })).toBe('stop');
  expect(pressed('Escape')).toBeUndefined();
});

test('Esc closes what lies over the page before it stops the answer', () => {
  expect(pressed('Escape', { answering: true, modalOpen: true })).toBeUndefined();
  expect(pressed('Escape', { answering: true, popoverOpen: true })).toBeUndefined();
});

test.each([
  ['while a dialog is open', { modalOpen: true }, {}],
  ['with a modifier held', {}, { modified: true }],
  ['while an input method composes', {}, { composing: true }],
  ['when the page has answered the key already', {}, { taken: true }],
])('no key acts %s', (_, page, press) => {
  for (const key of ['/', '?', 'Escape']) {
    expect(pressed(key, { answering: true, ...page }, press)).toBeUndefined();
  }
});

test('Esc closes an open source once no answer is under way and nothing lies over the page', () => {
  expect(pressed('Escape', { sourceOpen: true })).toBe('close');
  expect(pressed('Escape', { sourceOpen: true, answering: true })).toBe('stop');
  expect(pressed('Escape', { sourceOpen: true, popoverOpen: true })).toBeUndefined();
  expect(pressed('Escape', { sourceOpen: true, modalOpen: true })).toBeUndefined();
});
