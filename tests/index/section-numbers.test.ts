import { expect, test, vi } from 'vitest';
import { SectionNumbers } from '../../lib/index/section-numbers.ts';
import { hashOf } from '../../lib/index/text-hash.ts';

function numbersOf(...guides: string[][]) {
  const ids = guides.flat();
  const ends = guides.map((_, at) => guides.slice(0, at + 1).flat().length);
  const idOf = vi.fn((section: number) => ids[section] ?? '');
  const layout = { guideSections: Uint32Array.of(0, ...ends) };
  const hashes = Uint32Array.from(ids, hashOf);
  return { numbers: new SectionNumbers({ hashes, layout, idOf }), idOf };
}

test('a section is found by its guide and id, and looked up once', () => {
  const { numbers, idOf } = numbersOf(['oven', 'dough'], ['oven']);
  const asked = () => [numbers.find(0, 'oven'), numbers.find(0, 'dough'), numbers.find(1, 'oven')];
  expect(asked()).toEqual([0, 1, 2]);
  expect(asked()).toEqual([0, 1, 2]);
  expect(idOf).toHaveBeenCalledTimes(3);
});

test('one that is not there has no number, and no text is read for it', () => {
  const { numbers, idOf } = numbersOf(['oven']);
  expect([numbers.find(0, 'cellar'), numbers.find(0, 'cellar')]).toEqual([undefined, undefined]);
  expect([numbers.find(7, 'oven')]).toEqual([undefined]);
  expect(idOf).not.toHaveBeenCalled();
});

test('two ids of one guide that share a hash are told apart by their texts', () => {
  // Found by trying.
  const [one, other] = ['bread-bread-roll-tin-oven', 'rye-heat-tin-oven-tin'];
  expect(hashOf(one)).toBe(hashOf(other));
  const { numbers } = numbersOf([one, 'oven', other]);
  expect([numbers.find(0, one), numbers.find(0, other)]).toEqual([0, 2]);
});
