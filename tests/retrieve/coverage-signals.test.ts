import { describe, expect, test } from 'vitest';
import { signalNames } from '../../lib/retrieve/coverage-signals.ts';
import { signal, signalsOf } from './signals-fixture.ts';

test('the signals are given by their names, in their order', async () => {
  expect(Object.keys(await signalsOf('Does rye rise?', ['dough']))).toEqual([...signalNames]);
});

describe('score', () => {
  const score = (question: string | string[], ...sections: string[]) =>
    signal('score', question, ...sections);

  test('is a share of what a passage could score at best', async () => {
    expect(await score('Does rye rise?')).toBe(0);
    expect(await score('Does rye rise?', 'pay')).toBe(0);
    const whole = await score('Does rye rise?', 'dough');
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(1);
    expect(await score('Does rye burn?', 'dough')).toBeLessThan(whole);
  });

  test('is that of the best passage, wherever it stands', async () => {
    const first = await score('Does rye rise?', 'dough', 'pay');
    expect(await score('Does rye rise?', 'pay', 'shop', 'night', 'dough')).toBe(first);
  });

  test('is higher for a heading, and lower for a synonym', async () => {
    const text = await score('heat', 'ovens');
    expect(await score('ovens', 'ovens')).toBeGreaterThan(text);
    expect(await score('warmth', 'ovens')).toBeLessThan(text);
  });

  test('goes by words, not by the score that a passage was ranked with', async () => {
    const low = await signalsOf('Does rye rise?', ['dough'], 0.01);
    expect(await signalsOf('Does rye rise?', ['dough'], 99)).toEqual(low);
  });
});

describe('passage', () => {
  const passage = (question: string | string[], ...sections: string[]) =>
    signal('passage', question, ...sections);

  test('is the share of the words that the best passage holds', async () => {
    expect(await passage('rye wheat salt', 'dough')).toBe(1);
    expect(await passage('rye heat', 'dough')).toBeCloseTo(0.5);
    expect(await passage('rye stone heat gas', 'dough', 'ovens')).toBeCloseTo(0.75);
    expect(await passage('rye wheat', 'pay')).toBe(0);
    expect(await passage('rye wheat')).toBe(0);
  });

  test('counts a heading and the wordings of the author, and most of a word for a synonym', async () => {
    expect(await passage('dough rye', 'dough')).toBe(1);
    expect(await passage('masters wage', 'pay')).toBe(1);
    expect(await passage('stone warmth', 'ovens')).toBeGreaterThan(0.8);
    expect(await passage('stone warmth', 'ovens')).toBeLessThan(1);
  });

  test('looks at three passages', async () => {
    expect(await passage('rye wheat', 'pay', 'shop', 'dough')).toBe(1);
    expect(await passage('rye wheat', 'pay', 'shop', 'night', 'dough')).toBe(0);
  });

  test('falls more with a word that the guides lack than with one from elsewhere', async () => {
    const elsewhere = await passage('rye heat', 'dough');
    expect(await passage('rye zeppelin', 'dough')).toBeLessThan(elsewhere);
  });

  test('hardly falls with a wrong figure, or with a word in which any question is put', async () => {
    expect(await passage('masters 9,999', 'pay')).toBeGreaterThan(0.7);
    expect(await passage('masters 9,999', 'pay')).toBeLessThan(1);
    expect(await passage('masters, for example', 'pay')).toBeGreaterThan(0.7);
  });

  test('is that of the own words or with the context, whichever is more', async () => {
    expect(await passage(['Do masters get paid?', 'And wheat?'], 'dough')).toBe(1);
    expect(await passage(['Who won the cup in Brazil?', 'And wheat?'], 'dough')).toBe(1);
    const onlyContext = await passage(['Does rye rise slowly?', 'And the zeppelin?'], 'dough');
    expect(onlyContext).toBeGreaterThan(0);
    expect(onlyContext).toBeLessThan(1);
  });
});

describe('statement', () => {
  const statement = (question: string | string[], ...sections: string[]) =>
    signal('statement', question, ...sections);

  test('is the share of the words that the best statement holds', async () => {
    expect(await statement('rye rises', 'dough')).toBe(1);
    expect(await statement('rye salt', 'dough')).toBeCloseTo(0.5);
    expect(await statement('rye salt wheat heat', 'pay', 'ovens', 'dough')).toBeCloseTo(0.5);
    expect(await statement('rye rises', 'pay')).toBe(0);
  });

  test('counts the line that introduces a list', async () => {
    expect(await statement('journeymen sweep', 'night')).toBe(1);
    expect(await statement('loaves sweep', 'night')).toBeCloseTo(0.5);
  });

  test('leaves the context out', async () => {
    expect(await statement(['Does rye rise slowly?', 'And the zeppelin?'], 'dough')).toBe(0);
  });
});

describe('missingName', () => {
  const missing = (question: string, ...sections: string[]) =>
    signal('missingName', question, ...sections);

  test('is the share of names that the best passage lacks', async () => {
    expect(await missing('Does the Marlin burn gas?', 'ovens', 'dough')).toBe(0);
    expect(await missing('Does the Marlin burn gas?', 'dough', 'ovens')).toBeCloseTo(1 / 3);
    expect(await missing('Is rye baked in Zurich?', 'dough')).toBeGreaterThan(1 / 3);
    expect(await missing('Is it in Zurich?')).toBe(1);
  });

  test('is not told of a synonym, nor of what is no name', async () => {
    expect(await missing('Does the Furnace burn gas?', 'ovens')).toBe(0);
    expect(await missing('Is rye baked abroad?', 'dough')).toBe(0);
    expect(await missing('Zeppelins?', 'dough')).toBe(0);
  });
});

describe('nameElsewhere', () => {
  const elsewhere = (question: string, ...sections: string[]) =>
    signal('nameElsewhere', question, ...sections);

  test('is the share of names of the guides that the best passage lacks, however they are typed', async () => {
    expect(await elsewhere('Is rye for the Marlin?', 'dough')).toBe(0.5);
    expect(await elsewhere('is rye for the marlin', 'dough')).toBe(0.5);
    expect(await elsewhere('Is rye for the Marlin?', 'ovens', 'dough')).toBe(0);
  });

  test('is not told of a name that the guides lack, nor of what is no name', async () => {
    expect(await elsewhere('Is rye baked in Zurich?', 'dough')).toBe(0);
    expect(await elsewhere('Is rye for heat?', 'dough')).toBe(0);
  });
});

describe('otherPerson', () => {
  const person = (question: string) => signal('otherPerson', question, 'pay');

  test('is the share of people that the guides do not know', async () => {
    expect(await person('dentists')).toBe(1);
    expect(await person('Is salt for dentists?')).toBeGreaterThan(0.4);
    expect(await person('Is salt for dentists?')).toBeLessThan(1);
    expect(await person('Is salt for accountants, dentists and firemen?')).toBeGreaterThan(
      await person('Is salt for dentists?'),
    );
  });

  test('is none for people that the guides know, and for other words', async () => {
    expect(await person('Do journeymen sweep?')).toBe(0);
    expect(await person('Is salt for zeppelins?')).toBe(0);
  });
});

describe('lacksExpected', () => {
  const lacks = (question: string, ...sections: string[]) =>
    signal('lacksExpected', question, ...sections);

  test.each([
    ['a time', 'How long do masters wait?', 'How long does rye rise?'],
    ['an amount of money', 'How much do masters get?', 'How much does rye cost?'],
    ['a count', 'How many years do masters wait?', 'How many loaves do journeymen shape?'],
  ])('is told when %s is asked for and no statement on it has one', async (_, held, lacking) => {
    expect(await lacks(held, 'pay', 'dough', 'night')).toBe(0);
    expect(await lacks(lacking, 'pay', 'dough', 'night')).toBe(1);
  });

  test('is not told of a question that expects no figure', async () => {
    expect(await lacks('Does rye rise?', 'dough')).toBe(0);
    expect(await lacks('Does rye rise?', 'pay')).toBe(0);
  });
});

describe('comparesNames', () => {
  const compares = (question: string) => signal('comparesNames', question, 'ovens', 'shop');

  test('is told of names that are to be compared', async () => {
    expect(await compares('Is the Marlin better than the Hobart?')).toBe(1);
    expect(await compares('marlin vs hobart')).toBe(1);
  });

  test('is not told of one name, of other words, or without a comparison', async () => {
    expect(await compares('Is the Marlin better?')).toBe(0);
    expect(await compares('Is gas better than stone?')).toBe(0);
    expect(await compares('Where are the Marlin and the Hobart?')).toBe(0);
  });
});
