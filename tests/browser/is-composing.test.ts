import type { KeyboardEvent as ViewEvent } from 'react';
import { expect, test } from 'vitest';
import { isComposing } from '../../browser/is-composing.ts';

// Node has no keyboard events.
const key = (event: { isComposing: boolean; keyCode: number }) => event as KeyboardEvent;
const inView = (nativeEvent: KeyboardEvent) => ({ nativeEvent }) as ViewEvent;

test.each([
  [{ isComposing: false, keyCode: 13 }, false],
  [{ isComposing: true, keyCode: 13 }, true],
  [{ isComposing: false, keyCode: 229 }, true],
])('of the key press %j it is told whether it composes: %j', (event, composes) => {
  expect(isComposing(key(event))).toBe(composes);
  expect(isComposing(inView(key(event)))).toBe(composes);
});
