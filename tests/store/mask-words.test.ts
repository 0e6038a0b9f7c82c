import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskWords } from '../../lib/store/mask-words.ts';

describe('what tells who a reader is goes', () => {
  test.each([
    ['Write to ana.lopez+jobs@example.com, please', 'Write to [mail], please'],
    ['Call +34 600 123 456 or 0171/1234567', 'Call [phone] or [phone]'],
    ['My number: (555) 010-9999', 'My number: [phone]'],
    ['555-010-9999 is it', '[phone] is it'],
    ['Card 4111 1111 1111 1111?', 'Card [number]?'],
    ['SSN 123456789', 'SSN [number]'],
    ['from 192.168.10.4', 'from [address]'],
    ['from 2001:db8:0:1::7f', 'from [address]'],
    ['my password is hunter2!', 'my password is [secret]'],
    ['API key: abc', 'API key: [secret]'],
    ['mi contraseña es gato', 'mi contraseña es [secret]'],
    ['use sk-proj-abcdefghijklmnop', 'use [secret]'],
    ['use AKIAIOSFODNN7EXAMPLE', 'use [secret]'],
    ['key 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b here', 'key [secret] here'],
    ['IBAN: ES9121000418450200051332', 'IBAN: [secret]'],
    ['account ES91 2100 0418 4502 0005 1332', 'account ES91 [number]'],
    ['https://me:pw@host.example/x', 'https://[secret]@host.example/x'],
    ['https://host.example/x?session=12', 'https://host.example/x?[secret]'],
    ['My name is ana lopez and', 'My name is [name] lopez and'],
    ['Me llamo Ana López Gil.', 'Me llamo [name].'],
    ['I am Ana Lopez. What now?', 'I am [name]. What now?'],
    ['Is Mr. Smith right?', 'Is Mr. [name] right?'],
  ])('%s', (words, masked) => {
    expect(maskWords(words)).toBe(masked);
  });
});

describe('what a guide is asked stays', () => {
  test.each([
    'What does a mid-level developer earn in 2026?',
    'From 2020-2025, or 2020 to 2025?',
    'Is $110,000 to $160,000 usual? Or 100000-120000?',
    'I am a Python Developer. Is 401(k) matched at 4.5%?',
    'What is my token limit, and is the secret to success work?',
    'Compare Django 5.2 with FastAPI 0.115.6',
    '¿Cuánto gana un desarrollador sénior en Madrid?',
    'See https://docs.python.org/3/library/asyncio-task.html#coroutines2026',
  ])('%s', (words) => {
    expect(maskWords(words)).toBe(words);
  });
});

test('the white space of what is left stays', () => {
  expect(maskWords(' a\n\nb  +34 600 123 456\tc ')).toBe(' a\n\nb  [phone]\tc ');
});

test('masked words stay as they are when they are masked again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const once = maskWords(words);
      expect(maskWords(once)).toBe(once);
    }),
  );
});
