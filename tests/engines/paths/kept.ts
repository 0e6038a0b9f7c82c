// What a browser keeps and hands on: conversations, the appearance, the language; sharing, copying and rating.
import { describe, expect, test } from 'vitest';
import type { Visit } from '../in-engine.ts';
import {
  answer,
  arrive,
  askAndWait,
  asking,
  begin,
  beginAnswered,
  button,
  field,
  guide,
  isAnswered,
  pay,
  phone,
  questions,
  skills,
  wide,
} from './chat.ts';

const entry = (named: string) => ({ css: '.history-entry', named });

export function conversations(visit: () => Visit): void {
  describe('a conversation', () => {
    test('is there after a reload, with what was typed and not sent', async () => {
      const { tab } = visit();
      await arrive(visit(), wide, asking(pay));
      await isAnswered(visit());
      await tab.click(field);
      await tab.type('And how long');
      await tab.sees(entry(pay));
      await tab.open(await tab.evaluate(() => location.href));
      await tab.sees(answer('$110K–$160K'));
      await tab.until(() => document.querySelector('textarea')?.value, 'And how long');
    });

    test('stays in the list when a new one begins, and is opened from there', async () => {
      const { tab } = visit();
      await arrive(visit(), wide, asking(pay));
      await isAnswered(visit());
      await tab.click(button('New conversation'));
      await askAndWait(visit(), skills);
      await questions(visit(), 1);
      await tab.click(entry(pay));
      await tab.sees(answer('$110K–$160K'));
    });

    test('is deleted, and brought back', async () => {
      const { tab } = visit();
      await arrive(visit(), wide, asking(pay));
      await isAnswered(visit());
      await tab.hover(entry(pay));
      await tab.click(button(`Delete “${pay}”`));
      await tab.misses(entry(pay));
      await tab.click(button('Undo'));
      await tab.sees(entry(pay));
    });

    test('is found in the drawer of a phone', async () => {
      const { tab } = visit();
      await arrive(visit(), phone, asking(pay));
      await isAnswered(visit());
      await tab.tap(button('History'));
      await tab.sees(entry(pay));
      await tab.press('Escape');
      await tab.misses(entry(pay));
    });

    test('travels in a link, and is read and continued by who opens it', async () => {
      const { tab } = visit();
      await beginAnswered(visit());
      await tab.click(button('Share'));
      await tab.click(button('Copy a link to this conversation'));
      await tab.sees(button('Copied'));
      await tab.press('Escape');
      const link = await pasted(visit());
      expect(link).toContain('/shared#');
      await tab.open(link);
      await tab.sees({ css: 'main', named: '$110K–$160K' });
      await tab.sees({ css: 'body', named: 'read-only' });
    });

    test('gives its answer to the clipboard', async () => {
      const { tab } = visit();
      await beginAnswered(visit());
      await tab.click({ css: 'article:last-of-type button', named: 'Copy' });
      expect(await pasted(visit())).toContain('$110K–$160K');
    });

    test('takes a rating of its answer', async () => {
      const { tab } = visit();
      await beginAnswered(visit());
      await tab.click(button('This answer helped'));
      await tab.sees(answer('Thank you.'));
    });
  });
}

export function choices(visit: () => Visit): void {
  describe('a choice', () => {
    test('of the dark holds at once, after a reload, and in the guide', async () => {
      const { tab, origin } = visit();
      await arrive(visit());
      expect(await tab.evaluate(brightness)).toBeGreaterThan(200);
      await tab.click(button('Settings'));
      await tab.click({ css: '.settings label', named: 'Dark' });
      expect(await tab.evaluate(brightness)).toBeLessThan(60);
      await tab.open(`${origin}/`);
      await tab.until(brightness, await tab.evaluate(brightness));
      expect(await tab.evaluate(brightness)).toBeLessThan(60);
      await tab.open(origin + guide);
      expect(await tab.evaluate(brightness)).toBeLessThan(60);
    });

    test('of the language changes the words, and stays', async () => {
      const { tab } = visit();
      await arrive(visit());
      await tab.click(button('Settings'));
      await tab.click({ css: '.settings a', named: 'Español' });
      await tab.sees(button('Ajustes'));
      await begin(visit());
      await tab.sees(button('Ajustes'));
      expect(await tab.evaluate(() => document.documentElement.lang)).toBe('es');
      await tab.click(button('Ajustes'));
      await tab.click({ css: '.settings a', named: 'English' });
      await tab.sees(button('Settings'));
    });

    test('is made from the keyboard alone', async () => {
      const { tab } = visit();
      await arrive(visit(), wide);
      await tab.evaluate(() =>
        document.querySelector<HTMLElement>('.history-sidebar button, nav button')?.focus(),
      );
      await tab.type('?');
      await tab.sees({ css: 'dialog', named: 'Keyboard shortcuts' });
      await tab.press('Escape');
      await tab.misses({ css: 'dialog[open]' });
    });
  });
}

/** How bright the page's ground is, from 0 to 255. */
function brightness(): number {
  const [red = 0, green = 0, blue = 0] =
    getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
  return Math.max(red, green, blue);
}

/** What the clipboard holds, as a reader pastes it. */
async function pasted({ tab }: Visit): Promise<string> {
  await tab.click(field);
  await tab.press('a', 'Control');
  await tab.press('Backspace');
  await tab.press('v', 'Control');
  const typed = () => document.querySelector('textarea')?.value ?? '';
  await expect.poll(() => tab.evaluate(typed)).not.toBe('');
  return tab.evaluate(typed);
}
