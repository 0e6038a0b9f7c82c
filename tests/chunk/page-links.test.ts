// Links at the foot of a page that lead on through the pages.
import { expect, test } from 'vitest';
import { readGuide } from './read-guide.ts';

async function saidIn(paragraph: string): Promise<string[]> {
  const { statements } = await readGuide(`# Mill\n\n## Part\n\nRye is ground.\n\n${paragraph}\n`);
  return statements.map(({ text }) => text).slice(1);
}

test.each([
  '&raquo; Next Section: [Opening hours](/handbook/hours/)',
  'Next: [Opening hours](hours.md)',
  'Previous: [Rye](rye.md) | Next: [Oat](oat.md)',
  '← Back to [the mill](index.md)',
])('say nothing: %s', async (paragraph) => {
  expect(await saidIn(paragraph)).toEqual([]);
});

test.each([
  'Next, read about [opening hours](hours.md) and come back.',
  'Next winter: [the wheel](wheel.md) is mended.',
  'Next: [the fair](https://example.com/fair)',
])('say something: %s', async (paragraph) => {
  expect((await saidIn(paragraph)).length).toBeGreaterThan(0);
});
