// Following a citation: the source beside the chat, in a sheet, on its page, and without scripts.
import { describe, expect, test } from 'vitest';
import type { Engine } from '../engine.ts';
import type { Visit } from '../in-engine.ts';
import { pictureOf } from '../picture.ts';
import { type Box, patience } from '../tab.ts';
import {
  answer,
  beginAnswered,
  chip,
  cited,
  guide,
  inSight,
  levels,
  pay,
  phone,
  wide,
} from './chat.ts';

/** What a cited statement stands on, in the light. */
const mark = [255, 231, 154] as const;

export function sources(visit: () => Visit, engine: Engine): void {
  describe('a source', () => {
    test('opens beside the chat with the cited statement in sight, and Esc leads back', async () => {
      const { tab } = visit();
      await beginAnswered(visit());
      await tab.click(chip);
      await tab.sees({ ...cited, named: '$110K–$160K' });
      await inSight(visit(), cited);
      await tab.press('Escape');
      await tab.misses({ css: '.source-panel' });
      await tab.until(() => document.activeElement?.classList.contains('chip'), true);
    });

    test('is painted whole, however often it is opened', async () => {
      const { tab } = visit();
      await beginAnswered(visit());
      for (const opening of Array.from({ length: 6 }, (_, index) => index + 1)) {
        await tab.click(chip);
        await inSight(visit(), cited);
        const box = await tab.evaluate(boxOfSource);
        // The guide is longer than the frame: words stand down to its lower edge, the cited ones on their ground.
        const isPainted = async () => {
          const picture = pictureOf(await tab.screenshot());
          const isWhole = picture.lowestInk(box) > box.y + box.height - 60;
          return isWhole && picture.shareOf(mark, box) > 0.05;
        };
        await expect
          .poll(isPainted, { ...patience, message: `opening ${opening} is painted` })
          .toBe(true);
        await tab.click({ css: '.source-panel header button' });
        await tab.misses({ css: '.source-panel' });
      }
    });

    test('another one goes to its own place', async () => {
      const { tab } = visit();
      await beginAnswered(visit(), levels);
      await tab.click(chip);
      await inSight(visit(), cited);
      await tab.click({ ...chip, named: 'Source 4' });
      await tab.sees({ ...cited, named: '$180K' });
      await inSight(visit(), cited);
    });

    test('is a sheet on a phone, which a finger opens and Esc puts away', async () => {
      const { tab } = visit();
      await beginAnswered(visit(), pay, phone);
      await tab.tap(chip);
      const more = { css: '.preview a', named: 'Open in the guide' };
      const isSheet = () => document.querySelector('.source-panel dialog:modal') !== null;
      // A finger is shown a card first.
      const isCard = async () => (await tab.texts(more)).length > 0;
      await expect.poll(async () => (await isCard()) || tab.evaluate(isSheet)).toBe(true);
      if (await isCard()) await tab.tap(more);
      await tab.until(isSheet, true);
      await inSight(visit(), cited);
      await tab.press('Escape');
      await tab.misses({ css: '.source-panel' });
      await tab.sees(answer('$110K–$160K'));
    });

    test('shows its words while a pointer rests on its number', async () => {
      const { tab } = visit();
      await beginAnswered(visit());
      await tab.hover(chip);
      await tab.sees({ css: '.preview', named: '$110K–$160K' });
    });

    test('on its page the cited statement is marked and in sight', async () => {
      const { tab, origin } = visit();
      await beginAnswered(visit());
      const href = await addressOfSource(visit());
      expect(href).toContain(`${guide}?cite=`);
      await tab.open(origin + href);
      await tab.sees({ css: '[aria-current="true"]', named: '$110K–$160K' });
      await inSight(visit(), { css: '[aria-current="true"]' });
    });

    test('without scripts the cited statement is marked and in sight', async () => {
      const { origin } = visit();
      await beginAnswered(visit());
      const href = await addressOfSource(visit());
      const driver = await engine.start({ scripts: false });
      try {
        await driver.viewport(wide.width, wide.height);
        await driver.open(origin + href);
        const page = { x: 0, y: 0, ...wide };
        // Nothing can be evaluated: the picture tells.
        await expect
          .poll(async () => pictureOf(await driver.screenshot()).shareOf(mark, page), patience)
          .toBeGreaterThan(0.01);
      } finally {
        await driver.quit();
      }
    });

    test('at a fragment of the guide its heading stands in sight', async () => {
      const { tab, origin } = visit();
      await tab.viewport(wide.width, wide.height);
      await tab.open(`${origin}${guide}#trajectories`);
      await inSight(visit(), { css: '#trajectories' });
    });

    test('of a guide is asked about on its page', async () => {
      const { tab, origin } = visit();
      await tab.viewport(wide.width, wide.height);
      await tab.open(origin + guide);
      await tab.click({ css: 'a', named: 'Ask this guide' });
      await tab.sees({ css: 'textarea' });
    });
  });
}

async function addressOfSource({ tab }: Visit): Promise<string> {
  await tab.sees(chip);
  return tab.evaluate(
    () => document.querySelector('.answer-text a.chip')?.getAttribute('href') ?? '',
  );
}

function boxOfSource(): Box {
  const frame = document.querySelector('.source-frame iframe');
  if (!frame) throw new Error('No source is open.');
  const { x, y, width, height } = frame.getBoundingClientRect();
  return { x, y, width, height };
}
