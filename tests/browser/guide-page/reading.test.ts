import { describe, expect, test, vi } from 'vitest';
import {
  countWords,
  formatMinutes,
  readingMinutes,
  wordCount,
} from '../../../browser/guide/reading-time.ts';
import { textDirection } from '../../../browser/guide/text-direction.ts';
import { chatEntry } from '../../../browser/guide-page/chat-entry.ts';
import { placeButton, questionText } from '../../../browser/guide-page/selected-text.ts';
import type { Guide } from '../../../lib/types.ts';
import { guide } from '../../components/guide/guide-fixture.ts';

test.each([
  [0, 1],
  [230, 1],
  [1105, 5],
  [2300, 10],
])('%i words are read in %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

test('minutes are written as each language writes them', () => {
  expect(formatMinutes(6, 'en')).toBe('6 min');
  expect(formatMinutes(6, 'es')).toBe('6 min');
});

test.each([
  ['en', 'ltr'],
  ['he', 'rtl'],
  ['ar-EG', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['not a tag', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});

describe('selected text', () => {
  const mostCharacters = 300;

  test('is taken along on one line', () => {
    expect(questionText(' scalable APIs\n\n and  microservices ')).toBe(
      'scalable APIs and microservices',
    );
  });

  test('without a letter or a digit is nothing to ask about', () => {
    expect(questionText(' … — ')).toBeUndefined();
  });

  test('that is long is cut at a word', () => {
    const cut = questionText('word '.repeat(100)) ?? '';
    expect(cut).toMatch(/word…$/);
    expect(cut.length).toBeLessThanOrEqual(mostCharacters);
  });

  test('that is long and has no spaces is cut between characters', () => {
    const cut = questionText('😀'.repeat(400)) ?? '';
    expect(cut.isWellFormed()).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(mostCharacters);
  });
});

describe('the button for selected text', () => {
  const place = {
    button: { width: 120, height: 44 },
    window: { width: 390, height: 800 },
    clearance: 40,
    barHeight: 56,
  };
  const lines = (top: number, bottom: number, left = 16) => ({ top, bottom, left, right: 300 });

  test('stands under the selection, clear of its handles', () => {
    expect(placeButton({ ...place, selection: lines(100, 140) })).toEqual({ left: 16, top: 180 });
  });

  test('stands above where there is no room below', () => {
    expect(placeButton({ ...place, selection: lines(700, 760) })).toEqual({ left: 16, top: 616 });
  });

  test('stays inside of the window', () => {
    expect(placeButton({ ...place, selection: lines(100, 140, 380) })?.left).toBe(262);
    expect(placeButton({ ...place, selection: lines(100, 140, -50) })?.left).toBe(8);
  });

  test('stands at the bottom edge where the selection fills the window', () => {
    expect(placeButton({ ...place, selection: lines(-500, 1500) })).toEqual({ left: 16, top: 748 });
    expect(placeButton({ ...place, selection: lines(60, 790) })).toEqual({ left: 16, top: 748 });
  });

  test('stays away while the selection is out of sight', () => {
    expect(placeButton({ ...place, selection: lines(-500, -400) })).toBeUndefined();
    expect(placeButton({ ...place, selection: lines(20, 40) })).toBeUndefined();
    expect(placeButton({ ...place, selection: lines(810, 900) })).toBeUndefined();
  });
});

describe('the way back to the answer', () => {
  const at = (path: string) => `https://site.example${path}`;

  test('is the chat’s entry before the pages of this guide', () => {
    const entries = [at('/'), at('/?guide=g'), at('/guide/g?cite=1#a'), at('/guide/g?cite=1#b')];
    expect(chatEntry(entries, 3)).toBe(1);
  });

  test('is the shared conversation’s entry where the answer was read there', () => {
    const entries = [at('/'), at('/shared#z.1'), at('/guide/g?cite=1#a')];
    expect(chatEntry(entries, 2)).toBe(1);
  });

  test('is the entry of the conversation that was open', () => {
    const talk = at('/c/0123456789abcdef01234567');
    expect(chatEntry([at('/'), talk, at('/guide/g?cite=1#a')], 2)).toBe(1);
    expect(chatEntry([at('/'), at('/c/none'), at('/guide/g?cite=1#a')], 2)).toBeUndefined();
  });

  test('is none where the reader came from elsewhere', () => {
    expect(chatEntry([at('/'), at('/guide/h'), at('/guide/g?cite=1')], 2)).toBeUndefined();
    expect(chatEntry([at('/guide/g?cite=1')], 0)).toBeUndefined();
    expect(chatEntry([null, at('/guide/g?cite=1')], 1)).toBeUndefined();
  });
});

test('the words of a guide are counted once for all its pages', () => {
  const content = { type: 'root' as const, children: [{ type: 'text' as const, value: 'to eat' }] };
  const section = { id: 'bread', title: 'Bread', depth: 1, path: ['Bread'], line: 1, content };
  const whole: Guide = { ...guide, sections: [section] };
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  expect([wordCount(whole), wordCount(whole)]).toEqual([3, 3]);
  expect(segment).toHaveBeenCalledOnce();
});

test('the words of a guide are counted section by section, while others go first', async () => {
  const giveWay = vi.fn(() => Promise.resolve());
  const other = { ...guide };
  await countWords(other, giveWay);
  expect(giveWay).toHaveBeenCalledTimes(guide.sections.length);
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  expect(wordCount(other)).toBe(wordCount({ ...guide }));
  expect(segment).toHaveBeenCalledTimes(guide.sections.length);
});
