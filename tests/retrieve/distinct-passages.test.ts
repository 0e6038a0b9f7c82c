import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { distinctPassages } from '../../lib/retrieve/distinct-passages.ts';
import { retrieve } from '../../lib/retrieve/retrieve.ts';
import { understand } from '../../lib/understand/understand.ts';

const shared =
  'A stone oven holds heat for long, suits heavy rye loaves, and takes three hours to warm up in winter.';
const other =
  'A gas oven heats fast, suits small wheat rolls, and is lit by the youngest apprentice at midnight.';

/** Guides of one section each, by their text; all have the same title and heading. */
function indexOf(texts: string[], headings: string[] = []): Promise<GuideIndex> {
  const files = texts.map((text, at) => ({
    file: `guide-${at + 1}.md`,
    source: `# Bakery\n\n## ${headings[at] ?? 'Ovens'} {#part}\n\n${text}\n`,
  }));
  return indexGuides(files);
}

/** The guides whose passages stay, out of all in the order of the index. */
async function keptOf(texts: string[], limit = 10, headings: string[] = []): Promise<string[]> {
  const index = await indexOf(texts, headings);
  const ranked = index.passages.map((passage, at) => ({ passage, score: 10 - at }));
  return distinctPassages(ranked, index, limit).map(({ passage }) => passage.guide);
}

describe('of passages that say the same', () => {
  test('the best one stays', async () => {
    expect(await keptOf([shared, shared])).toEqual(['guide-1']);
    expect(await keptOf([other, shared, shared, shared])).toEqual(['guide-1', 'guide-2']);
  });

  test('one stays though a word is put otherwise', async () => {
    expect(await keptOf([shared, shared.replace('takes', 'needs')])).toEqual(['guide-1']);
  });

  test('one stays under headings that differ by a word', async () => {
    expect(await keptOf([shared, shared], 10, ['Ovens', 'Stoves'])).toEqual(['guide-1']);
  });

  test('one stays whatever the order of their sentences', async () => {
    const texts = [`${shared} ${other}`, `${other} ${shared}`];
    expect(await keptOf(texts)).toEqual(['guide-1']);
  });
});

describe('passages stay apart', () => {
  test('that share a sentence and have another one each', async () => {
    const texts = [`${shared} ${other}`, `${shared} Bread is sold at dawn in four towns.`];
    expect(await keptOf(texts)).toEqual(['guide-1', 'guide-2']);
  });

  test('of which one says more', async () => {
    expect(await keptOf([shared, `${shared} ${other}`])).toEqual(['guide-1', 'guide-2']);
  });

  test('that are too short to tell', async () => {
    expect(await keptOf(['Rye is dark.', 'Rye is dark.'])).toEqual(['guide-1', 'guide-2']);
  });
});

test('they keep their order, their scores and their text', async () => {
  const index = await indexOf([shared, other, 'Rye is dark.']);
  const ranked = index.passages.map((passage, at) => ({ passage, score: at })).toReversed();
  expect(distinctPassages(ranked, index, 10)).toEqual(ranked);
});

describe('the limit', () => {
  test('counts those that stay, so that further ones move up', async () => {
    const texts = [shared, shared, shared, other, 'Rye is dark.'];
    expect(await keptOf(texts, 2)).toEqual(['guide-1', 'guide-4']);
    expect(await keptOf(texts, 3)).toEqual(['guide-1', 'guide-4', 'guide-5']);
  });

  test.each([0, 1])('of %i is kept', async (limit) => {
    expect(await keptOf([shared, other], limit)).toHaveLength(limit);
  });

  test('may be more than there are', async () => {
    expect(await keptOf([], 5)).toEqual([]);
  });
});

describe('a question to two guides that repeat a paragraph', () => {
  const find = async (question: string, guide?: string) => {
    const index = await indexOf([shared, shared, other]);
    const query = await understand([{ role: 'user', text: question }], index, guide);
    return retrieve(query, index).passages.map(({ passage }) => passage.guide);
  };

  test('finds it once, and the others beside it', async () => {
    const found = await find('Which oven suits rye loaves?');
    expect(found).toHaveLength(2);
    expect(found).toContain('guide-3');
  });

  test('finds it in the guide that is asked', async () => {
    expect(await find('Which oven suits rye loaves?', 'guide-2')).toEqual(['guide-2']);
  });
});
