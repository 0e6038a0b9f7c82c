// How many words a guide has, and how long they take to read.
import type { ElementContent, Root, RootContent } from 'hast';
import type { Section } from '../../lib/types.ts';

/** Words that a person reads in a minute, for prose that is not hard. */
const wordsAMinute = 230;

type Text = Pick<Section, 'title' | 'content'>[];

// Counting takes long, and the pages of one guide say the same number many times.
const counted = new WeakMap<Text, { language: string; words: number }>();

export function countWords(sections: Text, language: string): number {
  const known = counted.get(sections);
  if (known?.language === language) return known.words;
  const words = countAnew(sections, language);
  counted.set(sections, { language, words });
  return words;
}

function countAnew(sections: Text, language: string): number {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const texts = sections.flatMap(({ title, content }) => [title, textOf(content)]);
  let count = 0;
  for (const { isWordLike } of words.segment(texts.join('\n'))) if (isWordLike) count += 1;
  return count;
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
