import { describe, expect, test } from 'vitest';
import { readConfig } from '../lib/config.ts';

test('what is kept, and where, unless an owner says otherwise', () => {
  const { databaseUrl, keep } = readConfig({});
  expect(databaseUrl).toBeUndefined();
  expect(keep).toEqual({ questions: 'refused', days: undefined, notice: undefined });
});

test('and as they say', () => {
  const { databaseUrl, keep } = readConfig({
    DATABASE_URL: 'postgresql://me:pw@db.example/kept',
    KEEP_QUESTIONS: 'all',
    KEEP_DAYS: ' 30 ',
    KEEP_QUESTIONS_NOTICE: 'We read along.',
  });
  expect(databaseUrl).toBe('postgresql://me:pw@db.example/kept');
  expect(keep).toEqual({ questions: 'all', days: 30, notice: 'We read along.' });
});

describe('told is what cannot be used, and nothing of its value', () => {
  test.each([
    ['DATABASE_URL', 'mysql://me:geheim@db.example', 'write the address of a PostgreSQL'],
    ['KEEP_QUESTIONS', 'some', 'use off, refused or all'],
    ['KEEP_DAYS', '0', 'write a whole number of days'],
    ['KEEP_DAYS', '1.5', 'write a whole number of days'],
    ['KEEP_DAYS', 'a week', 'write a whole number of days'],
    ['KEEP_QUESTIONS_NOTICE', 'x'.repeat(301), 'use 300 characters at the most'],
  ])('%s=%s', (name, value, why) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(`${name} cannot be used: ${why}`);
    expect(read).not.toThrow(value === '0' ? / 0 / : value);
  });
});
