// What a reader does with a page, over whichever engine. What is there at once is not waited for by time: each step looks
// again until it can be done.
import { expect } from 'vitest';
import type { Driver, Key, Point } from './engine.ts';

/** An element: the first that is seen of a selector, and of a name or text where one is given. */
export type Target = {
  css: string;
  /** What it is called: its label, else its text. A part is enough. */
  named?: string;
  /** An expression that gives the element of the frame that it is in. */
  frame?: string;
};

/** Where an element is, in CSS pixels of the page on the screen. */
export type Box = { x: number; y: number; width: number; height: number };

export type Tab = ReturnType<typeof tabOf>;

/** A machine may be busy with two other engines. */
export const patience = { timeout: 30_000, interval: 40 };

export function tabOf(driver: Driver) {
  const evaluate = <Result, Given = undefined>(
    read: (given: Given) => Result,
    given?: Given,
    frame?: string,
  ) => driver.evaluate(String(read), given ?? null, frame) as Promise<Awaited<Result>>;

  const read = <Result>(look: (elements: HTMLElement[]) => Result, target: Target) =>
    driver.evaluate(`(target) => (${look})((${found})(target))`, target, target.frame) as Promise<
      Awaited<Result>
    >;

  /** The middle of an element once it is in sight, at rest, and nothing lies over it. */
  const place = async (target: Target): Promise<Point> => {
    let point: Point | null = null;
    const looks = async () => {
      point = await read(pointOf, target).catch(() => null);
      return point !== null;
    };
    await expect.poll(looks, { ...patience, message: `${told(target)} can be clicked` }).toBe(true);
    const { x, y } = point ?? { x: 0, y: 0 };
    if (!target.frame) return { x, y };
    const around = (await driver.evaluate(boxOfFrame(target.frame), null)) as Box;
    return { x: x + around.x, y: y + around.y };
  };

  const becomes = (target: Target, isThere: boolean) =>
    expect
      .poll(() => read(areThere, target).catch(() => !isThere), {
        ...patience,
        message: `${told(target)} is ${isThere ? 'seen' : 'gone'}`,
      })
      .toBe(isThere);

  return {
    evaluate,
    open: driver.open,
    back: driver.back,
    viewport: driver.viewport,
    screenshot: driver.screenshot,
    type: driver.type,
    /** Puts text into what has the focus, at once as a paste does. */
    insert: (text: string) => evaluate(insertText, text),
    press: (key: Key, held?: 'Control' | 'Shift') => driver.press(key, held),
    click: async (target: Target) => driver.clickAt(await place(target)),
    hover: async (target: Target) => driver.moveTo(await place(target)),
    tap: async (target: Target) => driver.tapAt(await place(target)),
    /** The texts of all that are seen. */
    texts: (target: Target) => read(textsOf, target),
    /** Waits until one is seen. */
    sees: (target: Target) => becomes(target, true),
    /** Waits until none is seen. */
    misses: (target: Target) => becomes(target, false),
    /** Waits until a function of the page gives this. */
    until: <Result, Given = undefined>(
      read: (given: Given) => Result,
      wanted: Awaited<Result>,
      given?: Given,
      frame?: string,
    ) =>
      expect
        .poll(() => evaluate(read, given, frame).catch(() => undefined), {
          ...patience,
          message: String(read),
        })
        .toEqual(wanted),
  };
}

const told = ({ css, named }: Target) => (named ? `${css} “${named}”` : css);

const boxOfFrame = (frame: string) =>
  `() => { const { x, y, width, height } = (${frame}).getBoundingClientRect(); return { x, y, width, height } }`;

function insertText(text: string): boolean {
  return document.execCommand('insertText', false, text);
}

// These run in the page, each by itself, on the elements that are found there.

/** All that are seen of a selector and have the name, in open shadow roots too. */
function found({ css, named }: Target): HTMLElement[] {
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [document, ...shadows]
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(css)])
    .filter((element) => {
      const name = `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`;
      return element.checkVisibility({ visibilityProperty: true }) && name.includes(named ?? '');
    });
}

function areThere(elements: HTMLElement[]): boolean {
  return elements.length > 0;
}

function textsOf(elements: HTMLElement[]): string[] {
  return elements.map((element) => element.innerText.trim());
}

async function pointOf([element]: HTMLElement[]): Promise<Point | null> {
  if (!element) return null;
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const middle = () => {
    const [box = element.getBoundingClientRect()] = element.getClientRects();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const isHit = ({ x, y }: Point) => {
    const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  };
  if (!isHit(middle())) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = middle();
  await frame();
  await frame();
  const after = middle();
  const isAtRest = Math.abs(before.x - after.x) < 1 && Math.abs(before.y - after.y) < 1;
  return isAtRest && isHit(after) ? after : null;
}
