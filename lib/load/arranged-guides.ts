// Which guides of a folder are shown, and in which order, as their front matter says.

import { readFrontMatterBlock } from './front-matter-block.ts';

/** Whether a file may say something of it: most say nothing, and are not looked into. */
const mayBeArranged = /^\s{0,9}["']?(?:order|hidden|draft|published)["']?\s{0,9}[:=]/m;
/** Characters at the beginning of a file in which its front matter is looked for. */
const longestBlock = 10_000;

/**
 * The guides without those that are hidden, first those with an `order`, the lowest first, then the others as given.
 * What a site's generator does not publish, drafts, is hidden too.
 */
export function arrangeGuides<File extends { source: string }>(files: readonly File[]): File[] {
  const shown = files.flatMap((file) => {
    const { isHidden, order } = arrangementOf(file);
    return isHidden ? [] : [{ file, order }];
  });
  return shown.toSorted((a, b) => compare(a.order, b.order)).map(({ file }) => file);
}

type Arrangement = { isHidden: boolean; order: number };

function arrangementOf({ source }: { source: string }): Arrangement {
  const last = { isHidden: false, order: Number.POSITIVE_INFINITY };
  if (!mayBeArranged.test(source.slice(0, longestBlock))) return last;
  const block = readFrontMatterBlock(source.replace(/^\ufeff+/, ''));
  // What is wrong with the block is told when the guide is parsed.
  if ('fault' in block || typeof block.fields !== 'object' || block.fields === null) return last;
  const fields = block.fields as Record<string, unknown>;
  return {
    isHidden: fields.hidden === true || fields.draft === true || fields.published === false,
    order: typeof fields.order === 'number' ? fields.order : last.order,
  };
}

// Infinity less Infinity is no number.
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
