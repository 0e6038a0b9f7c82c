import { describe, expect, test } from 'vitest';
import { featureNames } from '../../lib/retrieve/statement-features.ts';
import { featuresFor } from './ranked-statements.ts';

test('every feature is given, and none tells of meaning without a vector', async () => {
  const features = await featuresFor('How long is the kiln fired?', 'The kiln is fired');
  expect(new Set(Object.keys(features))).toEqual(new Set(featureNames));
  const { near, windowNear, sectionNear, aroundNear, questionNear } = features;
  expect([near, windowNear, sectionNear, aroundNear, questionNear]).toEqual([0, 0, 0, 0, 0]);
});

describe('what a statement holds', () => {
  test('is the share of the words that it has itself', async () => {
    expect((await featuresFor('Is the kiln fired?', 'The kiln is fired')).own).toBeCloseTo(1);
    expect((await featuresFor('Is the kiln fired?', 'It cools')).own).toBe(0);
  });

  test('counts the headings above it apart', async () => {
    const { own, withHeadings } = await featuresFor('When does the kiln cool?', 'It cools');
    expect(own).toBeLessThan(0.9);
    expect(withHeadings).toBeCloseTo(1);
  });

  test('counts for more in a short one', async () => {
    const question = 'What makes a glaze?';
    const short = await featuresFor(question, 'Ash makes');
    const long = await featuresFor(question, 'Iron makes');
    expect(short.own).toBeCloseTo(long.own);
    expect(short.brief).toBeGreaterThan(long.brief);
  });

  test('counts in pairs of neighbouring words', async () => {
    const question = 'What is a brown glaze?';
    expect((await featuresFor(question, 'Iron makes')).pairs).toBe(1);
    expect((await featuresFor(question, 'Ash makes')).pairs).toBe(0);
  });

  test('is told of its neighbours in the paragraph too', async () => {
    const question = 'Is the kiln fired?';
    expect((await featuresFor(question, 'It cools')).around).toBeCloseTo(1);
    expect((await featuresFor(question, 'The kiln needs')).around).toBeLessThan(1);
  });
});

describe('what a statement is asked as', () => {
  test('is told of the one that a question is listed for', async () => {
    const question = 'How do I get a dark pot?';
    expect((await featuresFor(question, 'Iron makes')).askedAs).toBeCloseTo(1);
    expect((await featuresFor(question, 'Ash makes')).askedAs).toBe(0);
  });

  test('is told of the opening where a question is listed for the section', async () => {
    expect((await featuresFor('What colours are there?', 'Ash makes')).askedAs).toBeCloseTo(1);
  });
});

describe('the form of a statement', () => {
  test('is that of a row', async () => {
    expect(await featuresFor('What does a jug cost?', 'Ware: Jug')).toMatchObject({
      isRow: 1,
      isItem: 0,
    });
  });

  test('is that of an item, and of the line that introduces it', async () => {
    const question = 'Which woods does the kiln need?';
    expect(await featuresFor(question, 'birch')).toMatchObject({ isItem: 1, introduces: 0 });
    expect(await featuresFor(question, 'The kiln needs')).toMatchObject({
      isItem: 0,
      introduces: 1,
      introducesAsked: 1,
    });
  });

  test('is that of a question', async () => {
    expect((await featuresFor('Is the kiln dangerous?', 'Is it')).asksItself).toBe(1);
    expect((await featuresFor('Is the kiln dangerous?', 'It cools')).asksItself).toBe(0);
  });

  test('is that of one with what is asked for', async () => {
    const question = 'How long does the kiln cool?';
    expect((await featuresFor(question, 'It cools')).expected).toBe(1);
    expect((await featuresFor(question, 'Is it')).expected).toBe(0);
  });
});
