// Whether a key belongs to an input method that is composing a word; such a key is no command.
import type { KeyboardEvent } from 'react';

/** Safari ends a composition before the key that ended it, and tells it by the key code 229 alone. */
export function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === 229;
}
