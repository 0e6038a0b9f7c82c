// Saving a text as a file from the browser.

const longestName = 60;
/** Names that Windows keeps for devices, whatever the ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name made of a title's letters and digits, which every system takes. */
export function markdownFileName(title: string): string {
  const words = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const name = Array.from(words).slice(0, longestName).join('').replace(/^-|-$/g, '');
  return `${name === '' || reserved.test(name) ? `conversation-${name}`.replace(/-$/, '') : name}.md`;
}

export function saveMarkdown(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
