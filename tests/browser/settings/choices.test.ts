import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptChoice } from '../../../browser/settings/kept-choice.ts';
import { keepLanguage, languageHref } from '../../../browser/settings/language-choice.ts';
import { themeColorMedia } from '../../../browser/theme.ts';

const colour = () => keptChoice('test:colour', ['red', 'green']);

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', storageOf({}));
});
afterEach(() => vi.unstubAllGlobals());

test('the first value holds until another is chosen, which is kept', () => {
  expect(colour().get()).toBe('red');
  colour().set('green');
  expect(localStorage.getItem('test:colour')).toBe('green');
  expect(colour().get()).toBe('green');
});

test('a kept word that is no choice counts as none', () => {
  localStorage.setItem('test:colour', 'plaid');
  expect(colour().get()).toBe('red');
});

test('without a storage, or with one that is full, a choice holds for the visit', () => {
  for (const storage of [undefined, fullStorageOf({ 'test:colour': 'red' })]) {
    vi.stubGlobal('localStorage', storage);
    const choice = colour();
    choice.set('green');
    expect(choice.get()).toBe('green');
    expect(colour().get()).toBe('red');
  }
});

test('a change is told in this tab and in others, until it is no longer wanted', () => {
  const choice = colour();
  const onChange = vi.fn();
  const leave = choice.subscribe(onChange);
  choice.set('green');
  expect(onChange).toHaveBeenCalledTimes(1);
  tellStorage('test:colour');
  tellStorage(null);
  expect(onChange).toHaveBeenCalledTimes(3);
  tellStorage('test:other');
  leave();
  choice.set('red');
  tellStorage('test:colour');
  expect(onChange).toHaveBeenCalledTimes(3);
});

test('the colour of the browser’s bars follows the theme, and the system where none is chosen', () => {
  expect(themeColorMedia('dark', 'auto')).toBe('(prefers-color-scheme: dark)');
  expect(themeColorMedia('dark', 'dark')).toBe('all');
  expect(themeColorMedia('light', 'dark')).toBe('not all');
});

test('the chosen language is kept in a cookie, where the server reads it', () => {
  const page = { cookie: '' };
  vi.stubGlobal('document', page);
  keepLanguage('es');
  expect(page.cookie).toBe('signpost-language=es; path=/; max-age=31536000; samesite=lax');
});

test('the link to another language keeps the rest of the address', () => {
  expect(languageHref('https://x.example/?guide=g&lang=en#turn-1', 'es')).toBe(
    '/?guide=g&lang=es#turn-1',
  );
  expect(languageHref('https://x.example/chat', 'es')).toBe('/chat?lang=es');
});

function storageOf(entries: Record<string, string>) {
  return {
    getItem: (key: string) => entries[key] ?? null,
    setItem: (key: string, value: string) => {
      entries[key] = value;
    },
  };
}

function fullStorageOf(entries: Record<string, string>) {
  const setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return { ...storageOf(entries), setItem };
}

function tellStorage(key: string | null) {
  window.dispatchEvent(Object.assign(new Event('storage'), { key }));
}
