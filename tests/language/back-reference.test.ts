import { describe, expect, test } from 'vitest';
import { leansBack, readOpening } from '../../lib/language/back-reference.ts';

describe('how a sentence hangs on the one before it', () => {
  test.each([
    ['It also runs.', 'subject'],
    ['They leave at nine.', 'subject'],
    ['This is free.', 'subject'],
    ['Both are free.', 'subject'],
    ['Otherwise, ask the office.', 'sense'],
    ['Therefore it is free.', 'sense'],
    ['However, it runs.', 'subject'],
    ['Both Anna and Ben leave.', 'none'],
    ['Those who leave pay.', 'none'],
    ['Italy is warm.', 'none'],
    ['Yetis are shy.', 'none'],
    ['Tea is free.', 'none'],
  ])('"%s"', (sentence, refersTo) => {
    expect(readOpening(sentence).refersTo).toBe(refersTo);
  });

  test.each([
    ['However, tea is free.', 'tea is free.'],
    ['But tea is free.', 'tea is free.'],
    ['On the other hand, tea is free.', 'tea is free.'],
    ['Second, tea is free.', 'tea is free.'],
    ['Thirdly, tea is free.', 'tea is free.'],
    ['Next steps are free.', 'Next steps are free.'],
    ['Second helpings are free.', 'Second helpings are free.'],
    ['Butter is free.', 'Butter is free.'],
  ])('"%s" without what only joins it', (sentence, rest) => {
    expect(sentence.slice(readOpening(sentence).joiner)).toBe(rest);
  });

  test('its place among others', () => {
    const places = ['First, ask.', 'Third, pay.', 'Ask.'].map((each) => readOpening(each).place);
    expect(places).toEqual([1, 3, undefined]);
  });

  test('whether it can stand alone', () => {
    expect(['Also free.', 'It is free.', 'Tea is free.'].map(leansBack)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
