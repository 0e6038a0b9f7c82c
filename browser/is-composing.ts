// Whether a key belongs to an input method that is composing a word; such a key is no command.

/** The browser's own event, or a view's event around it. */
type KeyEvent = KeyboardEvent | { nativeEvent: KeyboardEvent };

/** Safari ends a composition before the key that ended it, and tells it by the key code 229 alone. */
export function isComposing(event: KeyEvent): boolean {
  const { isComposing: composing, keyCode } = 'nativeEvent' in event ? event.nativeEvent : event;
  return composing || keyCode === 229;
}
