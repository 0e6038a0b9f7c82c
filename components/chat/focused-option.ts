// Where a key leads from the text of a field into the options above it, along them, and back.

type Focus = {
  /** Which option is gone to; -1 while the focus is in the text. */
  from: number;
  length: number;
  input: Pick<HTMLTextAreaElement, 'value' | 'selectionEnd'>;
};

/** The option to go to, -1 for the text; undefined where the key leads nowhere. */
export function focusedOption(key: string, { from, length, input }: Focus): number | undefined {
  const isInText = from < 0;
  // On its last line alone, Arrow Down has nowhere to go in the text.
  if (key === 'ArrowDown' && isInText) {
    return input.value.slice(input.selectionEnd).includes('\n') ? undefined : 0;
  }
  if (isInText) return undefined;
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(from + 1, length - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return from - 1;
  return undefined;
}
