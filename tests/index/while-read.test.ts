import { expect, test, vi } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import * as ways from '../../lib/give-way.ts';
import { whileRead } from '../../lib/index/while-read.ts';

const source = (name: string) => `# ${name}\n\n## One {#one}\n\nA.\n\n## Two {#two}\n\nB.\n`;

test('a guide is read section by section before it is worked on, and others go first in between', async () => {
  const index = await indexGuides([
    { file: 'bread.md', source: source('Bread') },
    { file: 'soup.md', source: source('Soup') },
  ]);
  const giveWay = vi.spyOn(ways, 'giveWay');
  const sections = await whileRead(index, 'soup', async () => {
    expect(giveWay).toHaveBeenCalledTimes(3);
    return index.guide('soup').sections;
  });
  expect(sections.map(({ id }) => id)).toEqual(['soup', 'one', 'two']);
  const unknown = whileRead(index, 'stew', async () => {});
  await expect(unknown).rejects.toMatchObject({ code: 'unknown-guide' });
});
