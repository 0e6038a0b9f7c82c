import { expect, test, vi } from 'vitest';
import { previewTrigger } from '../../../components/citations/preview-trigger.ts';
import type { Citation } from '../../../lib/types.ts';

const citation: Citation = {
  number: 1,
  guide: 'g',
  section: { id: 'pay', title: 'Pay', path: ['Pay'] },
  statementId: 'pay.1',
  quote: 'It pays $110K.',
  href: '/guide/g?cite=pay.1#pay',
};

type Trigger = ReturnType<typeof previewTrigger>;

/** What an event of a chip does; only what a handler reads of it is given. */
function trigger<Name extends keyof Trigger>(name: Name, event: object) {
  const preview = { show: vi.fn(), hide: vi.fn(), stay: vi.fn() };
  const preventDefault = vi.fn();
  const handle = previewTrigger({ citation, gone: false }, preview)[name] as (
    event: object,
  ) => void;
  handle({ preventDefault, button: 0, detail: 1, ...event });
  return { ...preview, preventDefault };
}

const chip = (focusVisible: boolean) => ({ matches: () => focusVisible });
const tap = { nativeEvent: { pointerType: 'touch' }, currentTarget: chip(false) };

test('a pointer that rests on a chip brings its preview, a finger does not', () => {
  const resting = trigger('onPointerEnter', { pointerType: 'mouse', currentTarget: chip(false) });
  expect(resting.show).toHaveBeenCalledWith(
    { citation, gone: false, anchor: expect.anything(), form: 'beside' },
    300,
  );
  expect(trigger('onPointerEnter', { pointerType: 'touch' }).show).not.toHaveBeenCalled();
});

test('a pointer that leaves sends it away, unless the keyboard is on the chip', () => {
  const leave = (currentTarget: object) =>
    trigger('onPointerLeave', { pointerType: 'mouse', currentTarget }).hide;
  expect(leave(chip(false))).toHaveBeenCalledWith(200);
  expect(leave(chip(true))).not.toHaveBeenCalled();
});

test('keys that move the focus bring it at once, others do not', () => {
  const shows = (key: string) =>
    trigger('onKeyUp', { key, currentTarget: chip(true) }).show.mock.calls.length;
  expect(['Tab', 'ArrowDown', 'Home', 'Enter', 'Escape', 'a'].map(shows)).toEqual([
    1, 1, 1, 0, 0, 0,
  ]);
});

test('a tap shows the preview as a card in place of opening the source', () => {
  const { show, preventDefault } = trigger('onClickCapture', tap);
  expect(show).toHaveBeenCalledWith({
    citation,
    gone: false,
    anchor: tap.currentTarget,
    form: 'card',
  });
  expect(preventDefault).toHaveBeenCalledOnce();
});

test('a click of the mouse, of the keyboard or with a modifier is left alone', () => {
  const others = [
    { ...tap, nativeEvent: { pointerType: 'mouse' } },
    { ...tap, detail: 0 },
    { ...tap, ctrlKey: true },
  ];
  for (const event of others) {
    const { show, preventDefault } = trigger('onClickCapture', event);
    expect(show).not.toHaveBeenCalled();
    expect(preventDefault).not.toHaveBeenCalled();
  }
});
