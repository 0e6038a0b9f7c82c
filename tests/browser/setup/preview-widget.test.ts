// How the setup page drives the widget in its preview.
import { expect, test, vi } from 'vitest';
import { changeWidget, toggleWidget } from '../../../browser/setup/preview-widget.ts';

function frameWith(update = vi.fn(async () => {})) {
  const toggle = vi.fn(async () => {});
  // Of a window, the page API is all that is used.
  const frame = { Signpost: { update, toggle } } as unknown as Window;
  return { frame, update, toggle };
}

test('only what differs is changed, and what is gone goes back to its default', async () => {
  const { frame, update } = frameWith();
  await changeWidget(
    frame,
    [
      ['theme', 'dark'],
      ['label', 'Ask'],
    ],
    [
      ['theme', 'dark'],
      ['color', 'plum'],
    ],
  );
  expect(update).toHaveBeenCalledExactlyOnceWith({ color: 'plum', label: null });
});

test('nothing is called when nothing differs', async () => {
  const { frame, update } = frameWith();
  await changeWidget(frame, [['theme', 'dark']], [['theme', 'dark']]);
  expect(update).not.toHaveBeenCalled();
});

test('a change that the widget refuses is told, so that the page can be loaded anew', async () => {
  const { frame } = frameWith(vi.fn(() => Promise.reject(new Error('no'))));
  await expect(changeWidget(frame, [], [['theme', 'dark']])).rejects.toThrow('no');
  await expect(changeWidget({} as Window, [], [['theme', 'dark']])).rejects.toThrow(
    'The widget is not in the preview.',
  );
});

test('the panel is opened and closed from outside', async () => {
  const { frame, toggle } = frameWith();
  await toggleWidget(frame);
  expect(toggle).toHaveBeenCalledOnce();
});
