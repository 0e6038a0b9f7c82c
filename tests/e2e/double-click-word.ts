// Selecting as a reader with a mouse does, wherever the fonts of the machine put the words.
import type { Locator } from '@playwright/test';

/** Double-clicks the middle of a word of a text. */
export async function doubleClickWord(text: Locator, word: string): Promise<void> {
  const position = await text.evaluate((element, wanted) => {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const place = range.getBoundingClientRect();
      const { left, top } = element.getBoundingClientRect();
      return { x: place.x + place.width / 2 - left, y: place.y + place.height / 2 - top };
    }
    throw new Error(`“${wanted}” is not in “${element.textContent}”.`);
  }, word);
  await text.dblclick({ position });
}
