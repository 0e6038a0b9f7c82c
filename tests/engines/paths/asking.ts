// Asking: an answer and what it cites, a refusal, what comes next, and stopping.
import { describe, expect, test } from 'vitest';
import type { Visit } from '../in-engine.ts';
import {
  answer,
  arrive,
  ask,
  askAndWait,
  asking as askingAt,
  begin,
  beginAnswered,
  button,
  chip,
  field,
  pay,
  questions,
} from './chat.ts';

export function asking(visit: () => Visit): void {
  describe('asking', () => {
    test('a question gets its answer, each sentence with its sources', async () => {
      const { tab } = visit();
      await arrive(visit());
      await askAndWait(visit(), pay);
      await tab.sees(answer('$110K–$160K'));
      await expect.poll(() => tab.texts(chip)).toContain('1');
    });

    test('a sign of the first page asks its question', async () => {
      await begin(visit());
      const { tab } = visit();
      await tab.click({ css: 'main button.arm' });
      await tab.sees(chip);
    });

    test('a question in the address is asked', async () => {
      await arrive(visit(), undefined, askingAt(pay));
      await visit().tab.sees(answer('$110K–$160K'));
    });

    test('what the guide does not cover is refused, with the nearest sections', async () => {
      await begin(visit());
      await askAndWait(visit(), 'What are the visa rules in Germany?');
      const links = { css: 'article:last-of-type a[href*="/guide/"]' };
      await expect.poll(() => visit().tab.texts(links)).not.toEqual([]);
    });

    test('a follow-up is read with what was asked before', async () => {
      await beginAnswered(visit());
      await askAndWait(visit(), 'And a senior one?');
      await questions(visit(), 2);
      await visit().tab.sees(answer('$180K'));
    });

    test('a question that is offered below an answer is asked by a click', async () => {
      await beginAnswered(visit());
      await visit().tab.click({ css: 'article:last-of-type button.arm' });
      await questions(visit(), 2);
      await visit().tab.sees(chip);
    });

    test('Shift and Enter begin a line, and Enter asks', async () => {
      await begin(visit());
      const { tab } = visit();
      await tab.click(field);
      await tab.type('What are');
      await tab.press('Enter', 'Shift');
      await tab.type('the core Python skills?');
      expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe(
        'What are\nthe core Python skills?',
      );
      await tab.press('Enter');
      await tab.sees(chip);
    });

    test('Stop ends an answer that is under way, and Esc does too', async () => {
      const { tab } = visit();
      await begin(visit());
      await tab.evaluate(holdAnswers);
      await ask(visit(), pay);
      await tab.click(button('Stop'));
      await tab.sees(answer('Stopped'));
      await ask(visit(), 'What are the core Python skills?');
      await tab.sees(button('Stop'));
      await tab.press('Escape');
      await tab.sees(answer('Stopped'));
      await questions(visit(), 2);
    });

    test('an answer that cannot be fetched is told, and tried again', async () => {
      const { tab } = visit();
      await begin(visit());
      await tab.evaluate(failOnce);
      await ask(visit(), pay);
      await tab.click(button('Try again'));
      await tab.sees(answer('$110K–$160K'));
    });
  });
}

/** From here on an answer never comes. */
function holdAnswers(): void {
  const { fetch } = window;
  window.fetch = (input, init) => {
    if (!String(input).includes('/api/chat')) return fetch(input, init);
    return new Promise((_, reject) => {
      const { signal } = init ?? {};
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  };
}

function failOnce(): void {
  const { fetch } = window;
  window.fetch = (input, init) => {
    if (!String(input).includes('/api/chat')) return fetch(input, init);
    window.fetch = fetch;
    return Promise.reject(new TypeError('The network is gone.'));
  };
}
