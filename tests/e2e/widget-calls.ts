// How a host page and its widget speak to each other: calls of `window.Signpost`, and the events it hears.
import { expect, type Page } from '@playwright/test';
import type { SignpostEventName, SignpostMethods } from '../../widget/widget.d.ts';

/** Calls a method on the page; gives the message of an error, undefined where there is none. */
export function call(
  page: Page,
  method: keyof SignpostMethods,
  ...values: unknown[]
): Promise<string | undefined> {
  return page.evaluate(
    async ([name, given]) => {
      try {
        const api: unknown = window.Signpost;
        await Reflect.apply(Reflect.get(Object(api), name), api, given);
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    [method, values] as const,
  );
}

export type Told = { name: SignpostEventName; detail: Record<string, unknown> };

/** For the head of a page: notes every event, by calls that are made before the script is there. */
export const noteEvents = `<script>
  window.told = [];
  window.Signpost = { queue: [] };
  for (const name of ['ready', 'open', 'close', 'question', 'answer', 'citation', 'error'])
    Signpost.queue.push(['on', [name, (detail) => told.push({ name, detail })]]);
</script>`;

/** All events so far on a page with `noteEvents`. */
export function toldBy(page: Page): Promise<Told[]> {
  return page.evaluate(() => Reflect.get(window, 'told'));
}

/** Waits for an event and gives what it told the last time. */
export async function lastTold(page: Page, name: SignpostEventName): Promise<Told['detail']> {
  const find = async () => (await toldBy(page)).findLast((each) => each.name === name);
  await expect.poll(find).toBeDefined();
  return (await find())?.detail ?? {};
}
