// Entries of the browser's storage, where frames of one page share the tab's.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepApart, sharedEntry, tabEntry } from '../../browser/stored-entry.ts';

let tab: Map<string, string>;

beforeEach(() => {
  tab = new Map();
  const storage = {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, value: string) => void tab.set(key, value),
    removeItem: (key: string) => void tab.delete(key),
  };
  vi.stubGlobal('sessionStorage', storage);
  vi.stubGlobal('localStorage', storage);
});

afterEach(() => vi.unstubAllGlobals());

test('a frame keeps its part of the tab’s storage apart from then on', () => {
  const draft = tabEntry('draft');
  const last = sharedEntry('last');
  draft.write('of the page');
  last.write('of all');
  keepApart('one');
  expect(draft.read()).toBeNull();
  expect(last.read()).toBe('of all');
  draft.write('of one');
  keepApart('two');
  expect(draft.read()).toBeNull();
  draft.write('of two');
  draft.write('');
  keepApart('one');
  expect(draft.read()).toBe('of one');
  expect([...tab.keys()]).toEqual(['draft', 'last', 'draft:one']);
});

test('a storage that is blocked costs what it would hold, and nothing else', () => {
  vi.stubGlobal('sessionStorage', undefined);
  const draft = tabEntry('draft');
  expect(draft.write('words')).toBe(false);
  expect(draft.read()).toBeNull();
});
