// The markup of the list of conversations, as the server writes it.
import { createElement } from 'react';
import { expect, test, vi } from 'vitest';
import type { HistoryEntry } from '../../../browser/conversation/conversation-control.ts';
import { HistoryList } from '../../../components/history/history-list.tsx';
import { HistoryPanel } from '../../../components/history/history-panel.tsx';
import { HistorySidebar } from '../../../components/history/history-sidebar.tsx';
import { renderView } from '../../render-view.ts';

const nothing = () => {};
const entries: HistoryEntry[] = Array.from({ length: 70 }, (_, index) => ({
  id: `c${index}`,
  title: index === 0 ? 'What <b>pays</b>?' : `Question ${index}`,
  changedAt: Date.now(),
  questionCount: index + 1,
}));

const control = {
  follow: () => nothing,
  subscribe: () => nothing,
  rename: nothing,
  remove: vi.fn(),
  list: vi.fn(),
};
const panel = (shown: HistoryEntry[] | undefined) =>
  renderView(
    createElement(HistoryPanel, {
      history: { ...control, entries: shown },
      openId: undefined,
      onOpen: nothing,
    }),
  );
const list = (shown: HistoryEntry[], openId?: string) =>
  renderView(
    createElement(HistoryList, {
      entries: shown,
      found: undefined,
      openId,
      onOpen: nothing,
      onRename: nothing,
      onRemove: nothing,
    }),
  );

test('the sidebar is a landmark with its name, open until the reader folds it', () => {
  const html = renderView(
    createElement(HistorySidebar, {
      history: { ...control, entries: undefined },
      openId: undefined,
      onOpen: nothing,
      onNew: nothing,
    }),
  );
  expect(html).toContain('<nav class="history-sidebar" aria-label="Conversations">');
  expect(html).toContain('aria-expanded="true" aria-controls="history"');
  expect(html).toContain('New conversation');
});

test('nothing is said about the list before it is read, and a sentence when it is empty', () => {
  expect(panel(undefined)).not.toContain('Nothing here yet.');
  expect(panel([])).toContain('Nothing here yet.');
  expect(panel([])).not.toContain('Delete all');
});

test('a list is searched, and says where it is kept', () => {
  expect(panel(entries)).toContain('Search conversations');
  expect(panel(entries)).toContain('Kept in this browser only.');
});

test('no style stands in the markup', () => {
  expect(panel(entries)).not.toContain('style=');
});

test('one entry is current, and its actions name it', () => {
  const html = list(entries.slice(0, 3), 'c1');
  expect(html.match(/aria-current="true"/g)).toHaveLength(1);
  expect(html).toContain('data-id="c1" aria-current="true"');
  expect(html).toContain('Rename “What &lt;b&gt;pays&lt;/b&gt;?”');
  expect(html).toContain('Delete “Question 2”');
  expect(html).toContain('dir="auto"');
  expect(html).toMatch(/ · 2 questions</);
});

test('a long list is given in parts', () => {
  expect(list(entries).match(/<li/g)).toHaveLength(60);
  expect(list(entries)).toContain('Show more');
  expect(list(entries.slice(0, 60))).not.toContain('Show more');
});
