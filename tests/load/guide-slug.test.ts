import { expect, test } from 'vitest';
import { guideSlug } from '../../lib/load/guide-slug.ts';

test.each([
  ['bread.md', 'bread'],
  ['trades/Baking bread.md', 'trades-baking-bread'],
  ['trades\\smithing.md', 'trades-smithing'],
  ['!.md', ''],
])('%s is "%s"', (file, slug) => {
  expect(guideSlug(file)).toBe(slug);
});
