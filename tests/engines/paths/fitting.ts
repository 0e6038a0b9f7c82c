// What a reader's window and system ask for: narrow, much enlarged, larger letters, less motion, colours of their own.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Engine, Wishes } from '../engine.ts';
import type { Visit } from '../in-engine.ts';
import { type Tab, tabOf } from '../tab.ts';
import {
  arrive,
  askAndWait,
  begin,
  beginAnswered,
  chip,
  cited,
  field,
  guide,
  inSight,
  levels,
  pay,
  phone,
  sideways,
  wide,
} from './chat.ts';

/** A window of 1366x768 at 400%. */
const enlarged = { width: 341, height: 192 };

export function fitting(visit: () => Visit): void {
  describe('a page', () => {
    test('of 320 pixels holds the chat, an answer and the guide without moving sideways', async () => {
      const { tab, origin } = visit();
      await arrive(visit(), { width: 320, height: 640 });
      expect(await sideways(visit())).toBe(0);
      await askAndWait(visit(), levels);
      expect(await sideways(visit())).toBe(0);
      await tab.open(origin + guide);
      expect(await sideways(visit())).toBe(0);
    });

    test('at 400% shows three lines of an answer', async () => {
      await beginAnswered(visit(), levels, enlarged);
      expect(await sideways(visit())).toBe(0);
      await visit().tab.until(linesInSight, true);
    });

    test('with letters twice as large keeps its words and its field', async () => {
      const { tab } = visit();
      await begin(visit());
      await tab.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await askAndWait(visit(), pay);
      expect(await sideways(visit())).toBe(0);
      await inSight(visit(), field);
      await tab.click(chip);
      await inSight(visit(), cited);
    });

    test('that becomes narrow turns an open source into a sheet, at the same place', async () => {
      const { tab } = visit();
      await beginAnswered(visit());
      await tab.click(chip);
      await inSight(visit(), cited);
      await tab.viewport(390, 844);
      await tab.until(() => document.querySelector('dialog:modal') !== null, true);
      await inSight(visit(), cited);
    });

    test('that is not there leads on to the guides', async () => {
      const { tab, origin } = visit();
      await tab.viewport(wide.width, wide.height);
      await tab.open(`${origin}/guide/no-such-guide`);
      await tab.click({ css: 'main a', named: 'Python Developer' });
      await tab.sees({ css: 'h1', named: 'Python Developer' });
    });
  });
}

export function systems(visit: () => Visit, engine: Engine): void {
  const wished = (told: string, wishes: Wishes, paths: (own: () => Visit) => void) => {
    const isAble = Object.keys(wishes).every((each) => engine.can.includes(each as keyof Wishes));
    describe.skipIf(!isAble)(told, () => {
      let driver: Driver;
      let tab: Tab;
      beforeAll(async () => {
        driver = await engine.start(wishes);
        tab = tabOf(driver);
      });
      afterAll(() => driver?.quit());
      paths(() => ({ tab, origin: visit().origin }));
    });
  };

  wished(
    'a reader who wants less motion and the dark',
    { reducedMotion: true, dark: true },
    lookCalm,
  );
  wished('a reader who forces colours', { forcedColors: true }, lookForced);
}

function lookCalm(own: () => Visit): void {
  test('sees nothing glide', async () => {
    const { tab } = own();
    await beginAnswered(own(), pay, phone);
    expect(await tab.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(
      true,
    );
    await tab.click(chip);
    await tab.sees({ css: 'dialog[open], .preview' });
    expect(await tab.evaluate(gliding)).toEqual([]);
  });

  test('gets a dark page', async () => {
    await begin(own());
    const ground = await own().tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const brightest = Math.max(...(ground.match(/\d+/g) ?? ['255']).map(Number));
    expect(brightest).toBeLessThan(60);
  });
}

function lookForced(own: () => Visit): void {
  test('sees each control and the mark', async () => {
    const { tab } = own();
    await beginAnswered(own());
    await tab.click(chip);
    await inSight(own(), cited);
    expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    const outline = await tab.evaluate(
      () => {
        const marked = document.querySelector('[aria-current="true"]');
        return marked ? getComputedStyle(marked).outlineStyle : '';
      },
      undefined,
      cited.frame,
    );
    expect(outline).toBe('solid');
  });
}

/** Whether three lines of the answer are seen, and nothing lies over them. */
function linesInSight(): boolean {
  const text = document.querySelector('article:last-of-type .answer-text');
  if (!text) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  const tops = new Set<number>();
  for (const { left, top, bottom, height } of range.getClientRects()) {
    if (height < 8 || top < 0 || bottom > innerHeight) continue;
    const hit = document.elementFromPoint(left + 2, (top + bottom) / 2);
    if (hit && text.contains(hit)) tops.add(Math.round(bottom / 8));
  }
  return tops.size >= 3;
}

/** What changes its place by itself and takes time over it. */
function gliding(): string[] {
  const places = ['translate', 'transform', 'scale', 'rotate', 'top', 'left', 'height', 'width'];
  return document
    .getAnimations()
    .filter(({ timeline, effect }) => {
      const frames = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
      const moves = frames.some((frame) => places.some((place) => place in frame));
      return timeline === document.timeline && moves;
    })
    .map((animation) =>
      animation instanceof CSSAnimation ? animation.animationName : 'a transition',
    );
}
