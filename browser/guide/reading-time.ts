// How many words a guide has, and how long they take to read.
import type { ElementContent, Root, RootContent } from 'hast';
import type { Guide, Section } from '../../lib/types.ts';

/** Words that a person reads in a minute, for prose that is not hard. */
const wordsAMinute = 230;

// Counting takes long, and the pages of one guide say the same number many times.
const counted = new WeakMap<Guide, number>();

/** @param giveWay Waits for others between two sections. */
export async function countWords(guide: Guide, giveWay: () => Promise<void>): Promise<void> {
  if (counted.has(guide)) return;
  const count = countingWords(guide);
  for (const section of guide.sections) {
    await giveWay();
    count.add(section);
  }
  count.end();
}

/** Counts the words of a guide for whoever goes through its sections anyway, each of which is to be added. */
export function countingWords(guide: Guide): { add(section: Section): void; end(): void } {
  if (counted.has(guide)) return { add() {}, end() {} };
  const words = wordsIn(guide.language);
  let count = 0;
  return {
    add(section) {
      count += words(section);
    },
    end: () => void counted.set(guide, count),
  };
}

/** The words of a guide, counted here and now where they have not been. */
export function wordCount(guide: Guide): number {
  const known = counted.get(guide);
  if (known !== undefined) return known;
  const count = guide.sections.map(wordsIn(guide.language)).reduce((sum, each) => sum + each, 0);
  counted.set(guide, count);
  return count;
}

function wordsIn(language: string): (section: Section) => number {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return ({ title, content }) => {
    let count = 0;
    for (const { isWordLike } of words.segment(`${title}\n${textOf(content)}`)) {
      if (isWordLike) count += 1;
    }
    return count;
  };
}

/** Whole minutes, one at least. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute));
}

/** `6 min`, as the language writes it. */
export function formatMinutes(minutes: number, language: string): string {
  const options = { style: 'unit', unit: 'minute', unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(language, options).format(minutes);
}

function textOf(node: Root | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
