// Has an engine go all the paths: one browser for all of them, and one more for what a system's settings change.
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Driver, Engine } from './engine.ts';
import { type Tab, tabOf } from './tab.ts';

/** What a path needs: the page, and the address of the app. */
export type Visit = { tab: Tab; origin: string };

export type Paths = (visit: () => Visit, engine: Engine) => void;

export function goIn(engine: Engine, paths: Paths[]): void {
  const { name, missing } = engine;
  const title = missing ? `${name}, which is skipped: install ${missing}` : name;
  describe.skipIf(missing !== undefined)(title, () => {
    let driver: Driver;
    let tab: Tab;
    const origin = inject('signpost');
    beforeAll(async () => {
      driver = await engine.start();
      tab = tabOf(driver);
    });
    afterAll(() => driver?.quit());
    for (const each of paths) each(() => ({ tab, origin }), engine);
  });
}
