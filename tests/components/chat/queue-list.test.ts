import { createElement } from 'react';
import { expect, test } from 'vitest';
import { QueueList } from '../../../components/chat/queue-list.tsx';
import { renderView } from '../../render-view.ts';

const list = (queue: string[], onAsk?: () => void) =>
  renderView(createElement(QueueList, { queue, onDrop: () => {}, onAsk }));

test('what waits is asked by hand where no answer is under way', () => {
  expect(list(['B?'], () => {})).toContain('Ask now</button>');
  expect(list(['B?'])).not.toContain('Ask now');
  expect(list(['B?'])).toContain('Do not ask “B?”');
  expect(list([], () => {})).toBe('');
});
