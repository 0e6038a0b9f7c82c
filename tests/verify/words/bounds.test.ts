// Each word that makes a bound of a figure, by a claim that takes the wrong end of a range.
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../lib/language/reading.ts';
import { misplacedBound } from '../../../lib/verify/figure-bounds.ts';

function faultOf(claim: string, text: string) {
  return misplacedBound(new Reading(claim), new Reading(text));
}

describe('the fee is between 5 and 9 dollars', () => {
  const text = 'The fee is $5 to $9.';

  test.each([
    ...['at least', 'no fewer than', 'not fewer than', 'no less than', 'no least', 'not least'],
    ...['minimum of', 'from', 'start at', 'starts at', 'starting at', 'start with', 'starts with'],
    ...['starting with', 'begin at', 'begins at', 'beginning at', 'begin with', 'begins with'],
    'beginning with',
  ])('"%s" is not said of its upper end', (word) => {
    expect(faultOf(`The fee is ${word} $9.`, text)).toBe('other-end');
  });

  test.each([
    ...['up to', 'at most', 'at the most', 'no longer than', 'no older than', 'no higher than'],
    ...['no more than', 'not more than', 'maximum of', 'as much as', 'as high as', 'top out at'],
    ...['tops out at', 'cap out at', 'caps out at', 'end at', 'ends at', 'peak at', 'peaks at'],
  ])('"%s" is not said of its lower end', (word) => {
    expect(faultOf(`The fee is ${word} $5.`, text)).toBe('other-end');
  });

  test.each([
    ...['more than', 'longer than', 'older than', 'higher than', 'larger than', 'bigger than'],
    ...['later than', 'over', 'above', 'exceed', 'exceeds', 'exceeded', 'exceeding', 'beyond'],
    ...['north of', 'upward of', 'upwards of', 'in excess of'],
  ])('"%s" is not said of its upper end', (word) => {
    expect(faultOf(`The fee is ${word} $9.`, text)).toBe('none-above');
  });

  test.each(['less than', 'under', 'below', 'fewer than', 'shorter than', 'younger than'])(
    '"%s" is not said of its lower end',
    (word) => {
      expect(faultOf(`The fee is ${word} $5.`, text)).toBe('none-below');
    },
  );

  test.each(['at least', 'at the least', 'at the minimum', 'minimum'])(
    '"%s" is not said behind its upper end',
    (word) => {
      expect(faultOf(`The fee is $9 ${word}.`, text)).toBe('other-end');
    },
  );

  test.each(['at most', 'at the most', 'at the maximum', 'maximum', 'tops'])(
    '"%s" is not said behind its lower end',
    (word) => {
      expect(faultOf(`The fee is $5 ${word}.`, text)).toBe('other-end');
    },
  );

  test.each(
    ['more', 'up', 'upwards', 'above', 'over', 'higher', 'beyond', 'older', 'longer', 'later']
      .concat('larger')
      .flatMap((word) => [`or ${word}`, `and ${word}`]),
  )('"%s" is not said behind its upper end', (word) => {
    expect(faultOf(`The fee is $9 ${word}.`, text)).toBe('none-above');
  });

  test.each(
    [
      'less',
      'under',
      'below',
      'lower',
      'fewer',
      'younger',
      'shorter',
      'earlier',
      'smaller',
    ].flatMap((word) => [`or ${word}`, `and ${word}`]),
  )('"%s" is not said behind its lower end', (word) => {
    expect(faultOf(`The fee is $5 ${word}.`, text)).toBe('none-below');
  });

  test.each(['about', 'around', 'roughly', 'approximately', 'some', 'just'])(
    'a bound is one before "%s" as well',
    (word) => {
      expect(faultOf(`The fee is over ${word} $9.`, text)).toBe('none-above');
    },
  );
});

describe('a time that is the last one is not the first one', () => {
  test.each([
    ...['at the earliest', 'no earlier than', 'not earlier than', 'no sooner than', 'not before'],
    'from',
  ])('as "%s" makes it', (word) => {
    expect(faultOf(`Come ${word} 9:30.`, 'Come by 9:30.')).toBe('other-end');
  });

  test.each(['at the latest', 'no later than', 'not later than', 'by', 'until', 'till'])(
    'nor the other way round, as "%s" makes it',
    (word) => {
      expect(faultOf(`Come ${word} 9:30.`, 'Come no sooner than 9:30.')).toBe('other-end');
    },
  );
});

test('what exceeds a figure may be told where the text tells of it', () => {
  const text = 'You may stay for up to 4 weeks; if you stay longer than this, ask.';
  expect(faultOf('Beyond 4 weeks you have to ask.', text)).toBeUndefined();
  expect(faultOf('You may stay for more than 4 weeks.', 'You may stay for up to 4 weeks.')).toBe(
    'none-above',
  );
});

test.each([
  ['16 or older', 'from 16 on'],
  ['$9 or more', 'at least $9'],
  ['$9 or less', 'at most $9'],
])('"%s" takes in the figure, as "%s" does', (claim, text) => {
  expect(faultOf(`It is ${claim}.`, `It is ${text}.`)).toBeUndefined();
});

test.each([
  ['over', 'at most'],
  ['under', 'at least'],
])('what is never %s a figure is %s that', (denied, said) => {
  const text = `It never costs ${denied} $9.`;
  expect(faultOf(`It costs ${said} $9.`, text)).toBeUndefined();
  expect(faultOf(`It costs ${denied} $9.`, text)).toBeDefined();
});
