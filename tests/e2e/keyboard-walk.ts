// A reader without a mouse: goes from stop to stop with the Tab key, and looks whether each can be seen.
import { expect, type Locator, type Page } from '@playwright/test';

/** Where the focus is, for messages, and what is wrong with how it is seen; null when nothing is. */
type Stop = { name: string; fault: string | null };

/** Presses a key until a control has the focus; every stop on the way has to be seen. */
export async function walkTo(page: Page, goal: Locator, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key);
    const stop = await stopSeen(page);
    passed.push(stop.name);
    expect(stop.fault, `the focus on ${stop.name}`).toBeNull();
    if (await hasFocus(goal)) return;
  }
  throw new Error(`The focus does not come to ${goal}; it came to: ${passed.join(', ')}`);
}

/** Presses Tab until it has been everywhere once; gives the names of the stops. */
export async function walkAll(page: Page, most = 80): Promise<string[]> {
  const names: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopSeen(page);
    if (stop.name === 'body') return names;
    expect(stop.fault, `the focus on ${stop.name}`).toBeNull();
    names.push(stop.name);
  }
  return names;
}

async function hasFocus(goal: Locator): Promise<boolean> {
  return goal.evaluateAll(([element]) => element === document.activeElement);
}

// A smooth scroll or a fading outline is waited for.
async function stopSeen(page: Page): Promise<Stop> {
  const look = () => page.evaluate(lookAtFocus);
  let stop = await look();
  for (let attempt = 0; stop.fault && attempt < 200; attempt += 1) {
    await page.waitForTimeout(50);
    stop = await look();
  }
  return stop;
}

// Runs in the page. What is in a frame is the frame's own matter.
function lookAtFocus(): Stop {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: 'body', fault: null };
  const words = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40);
  const name = `${element.localName} “${words}”`;
  if (element.localName === 'iframe') return { name, fault: null };
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  if (!isOutlined || outlineColor === 'rgba(0, 0, 0, 0)') return { name, fault: 'no outline' };
  const { left, top, width, height } = element.getBoundingClientRect();
  const covers: string[] = [];
  for (const share of [0.5, 0.1, 0.9]) {
    const shown = document.elementFromPoint(left + width / 2, top + height * share);
    if (shown && (element.contains(shown) || element.closest('label')?.contains(shown))) {
      return { name, fault: null };
    }
    covers.push(shown ? shown.className || shown.localName : 'the edge of the screen');
  }
  return { name, fault: `hidden by ${covers.join(', ')}` };
}
