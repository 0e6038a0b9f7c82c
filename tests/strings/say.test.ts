import { describe, expect, test } from 'vitest';
import { say, type Translated } from '../../lib/strings/say.ts';

const english = { guides: { one: '{count} guide', other: '{count} guides' } };

describe('a sentence that counts', () => {
  test('has the form of its number', () => {
    const said = [0, 1, 2].map((count) => say(english.guides, 'en', { count }));
    expect(said).toEqual(['0 guides', '1 guide', '2 guides']);
  });

  test('has as many forms as its language', () => {
    const polish: Translated<typeof english> = {
      guides: { one: 'przewodnik', few: 'przewodniki', many: 'przewodników', other: 'przewodnika' },
    };
    const said = [1, 3, 5, 1.5].map((count) => say(polish.guides, 'pl', { count }));
    expect(said).toEqual(['przewodnik', 'przewodniki', 'przewodników', 'przewodnika']);
  });

  test('has the form for all others where it lacks one', () => {
    expect(say({ one: 'guía', other: 'guías' }, 'es', { count: 1_000_000 })).toBe('guías');
    expect(say({ other: 'ガイド' }, 'ja', { count: 1 })).toBe('ガイド');
  });
});

test('places are filled, numbers as the language writes them', () => {
  expect(say('{count} of {all}, {none}', 'en', { count: 1, all: 12_500 })).toBe(
    '1 of 12,500, {none}',
  );
  expect(say('{all}', 'es', { all: 12_500 })).toBe('12.500');
});
