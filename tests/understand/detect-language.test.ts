import { expect, test, vi } from 'vitest';
import { processWide } from '../../lib/process-wide.ts';
import { detectLanguage } from '../../lib/understand/detect-language.ts';

test('texts that come at once are told apart', async () => {
  const texts = [
    'Wie viel verdient eine Entwicklerin am Anfang in Berlin?',
    'How much does a developer earn in Berlin at first?',
    '¿Cuánto gana una desarrolladora al principio en Berlín?',
  ];
  const told = await Promise.all(texts.map(detectLanguage));
  expect(told.map(({ language }) => language)).toEqual(['de', 'en', 'es']);
  expect(told.every(({ isReliable }) => isReliable)).toBe(true);
});

test('where nothing tells, no language is told', async () => {
  expect(await detectLanguage('123')).toEqual({ language: '', isReliable: false });
});

test('what could not be told is said in the log, and the next text is told again', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  processWide<{ thread?: unknown }>('languages', () => ({})).thread = {
    ask: () => Promise.reject(new Error('Its thread ended.')),
  };
  const none = { language: '', isReliable: false };
  expect(await detectLanguage('Wie viel verdient man?')).toEqual(none);
  expect(error).toHaveBeenCalledTimes(1);
  expect((await detectLanguage('Wie viel verdient man dort am Anfang?')).language).toBe('de');
});
