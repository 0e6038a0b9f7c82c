import { describe, expect, test } from 'vitest';
import { PostingLog } from '../../lib/index/posting-log.ts';
import { listOf } from './list-of.ts';

describe('a table of postings', () => {
  const log = new PostingLog();
  log.add('oven', 0, 1);
  log.add('salt', 0, 0.5);
  log.add('oven', 200, 2.5);
  log.add('oven', 4_000_000_000, 40_000);
  const table = log.finish();

  test('gives the places of each term in order, near and far, with how often it stands there', () => {
    expect(listOf(table, 'oven')).toEqual({
      passages: [0, 200, 4_000_000_000],
      frequencies: [1, 2.5, 40_000],
    });
    expect(listOf(table, 'salt')).toEqual({ passages: [0], frequencies: [0.5] });
    expect([...table.keys()]).toEqual(['oven', 'salt']);
  });

  test('tells how many hold a term', () => {
    expect(['oven', 'salt', 'flour'].map((term) => table.holding(term))).toEqual([3, 1, 0]);
  });

  test('has nothing of a term that nobody wrote down', () => {
    expect(table.get('flour')).toBeUndefined();
    expect(table.has('flour')).toBe(false);
    expect(new PostingLog().finish().get('oven')).toBeUndefined();
  });
});

test('many entries are in the table, wherever a stretch of the log ends', () => {
  const log = new PostingLog();
  const places = Array.from({ length: 40_000 }, (_, at) => at * 3);
  for (const place of places) log.add(place % 2 === 0 ? 'even' : 'odd', place, 1);
  const table = log.finish();
  expect(listOf(table, 'even').passages).toEqual(places.filter((place) => place % 2 === 0));
  expect(listOf(table, 'odd').passages).toEqual(places.filter((place) => place % 2 === 1));
});

test('a log that is appended to another is as if it had been written behind it', () => {
  const whole = new PostingLog();
  const first = new PostingLog();
  const second = new PostingLog();
  for (const [log, from] of [
    [whole, 0],
    [first, 0],
  ] as const) {
    log.add('oven', from, 1);
    log.add('salt', from + 1, 1);
  }
  for (const [log, from] of [
    [whole, 2],
    [second, 0],
  ] as const) {
    log.add('salt', from, 2);
    log.add('flour', from + 1, 1);
  }
  const joined = new PostingLog();
  joined.append(first.entries(), 0);
  joined.append(second.entries(), 2);
  expect(joined.finish().parts).toEqual(whole.finish().parts);
});
