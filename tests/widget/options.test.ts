// The options of the widget: what is taken from attributes, and what the developer is told.
import { expect, test, vi } from 'vitest';
import { presets as listedPresets } from '../../lib/wire/widget-options.ts';
import { readChatOptions } from '../../widget/chat-options.ts';
import { applyLooks, optionNames } from '../../widget/options.ts';

const withAttributes = (attributes: Record<string, string>) => ({
  getAttribute: (name: string) => attributes[name] ?? null,
});

/** The custom properties that attributes come to, in a browser that knows every value. */
function looksOf(attributes: Record<string, string>): Record<string, string> {
  vi.stubGlobal('CSS', { supports: () => true });
  const set: Record<string, string> = {};
  const style = {
    setProperty(name: string, value: string) {
      set[name] = value;
    },
  };
  applyLooks(withAttributes(attributes) as Element, { style } as unknown as HTMLElement);
  vi.unstubAllGlobals();
  return set;
}

test('without attributes the chat has its defaults', () => {
  expect(readChatOptions(withAttributes({}))).toEqual({
    guide: '',
    heading: '',
    questions: '',
    theme: 'auto',
    citations: 'auto',
    events: 'counts',
    language: '',
    corner: '',
    launcher: 'button',
  });
});

test('known values and free texts are taken as they are', () => {
  const given = { guide: 'python', heading: 'Ask', theme: 'host', events: 'text', language: 'es' };
  expect(readChatOptions(withAttributes(given))).toMatchObject(given);
});

test('an unknown value counts as none, and one warning says what there is', () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const mistaken = withAttributes({ theme: 'drak' });
  expect(readChatOptions(mistaken).theme).toBe('auto');
  expect(readChatOptions(mistaken).theme).toBe('auto');
  expect(warned.mock.calls).toEqual([
    ['Signpost: theme="drak" is ignored. Use one of auto, light, dark, host.'],
  ]);
});

test('an option is named once', () => {
  expect(new Set(optionNames).size).toBe(optionNames.length);
});

test.each([
  ['', ['', '']],
  ['16px', ['16px', '16px']],
  [' 16px  80px ', ['16px', '80px']],
  ['0', ['0px', '0px']],
  ['0 2rem', ['0px', '2rem']],
  ['10px 0', ['10px', '0px']],
])('the offset "%s" is parted into side and height', (offset, parts) => {
  const looks = looksOf({ offset });
  expect([looks['--signpost-offset-x'], looks['--signpost-offset-y']]).toEqual(parts);
});

test('the presets are those of the list', () => {
  const named = Object.keys(listedPresets).map((name) => [
    name,
    looksOf({ color: name })['--signpost-color'],
  ]);
  expect(named).toHaveLength(5);
  expect(Object.fromEntries(named)).toEqual(listedPresets);
});
