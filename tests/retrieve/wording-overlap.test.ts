import { expect, test } from 'vitest';
import { type Wording, WordingGroup, type WordingTable } from '../../lib/index/wording-table.ts';
import { WordingOverlap } from '../../lib/retrieve/wording-overlap.ts';

const titles = { titledWith: () => new Set<string>() } as Partial<WordingTable> as WordingTable;

/** Wordings of a section, each by its stems with their masses. */
function group(...masses: Record<string, number>[]): WordingGroup {
  const place = { guide: 'bakery', sectionId: 'pay', statementId: undefined, key: 'bakery#pay' };
  return new WordingGroup(
    masses.map((each): Wording => ({ ...place, masses: new Map(Object.entries(each)), total: 0 })),
  );
}

/** A question's words: "wage", also said as "rate of pay" or "pay", and "income", also said as "pay". */
const asked = [
  { stem: 'wage', mass: 1, alternatives: [['pay', 'rate'], ['pay']] },
  { stem: 'income', mass: 4, alternatives: [['pay']] },
];

test('what a wording adds by a synonym counts once, whichever words it is a synonym of', () => {
  const overlap = new WordingOverlap(asked, titles);
  overlap.read(group({ pay: 2, rate: 3 }, { pay: 2 }, { bread: 9 }));
  expect(overlap.places).toEqual([0, 1]);
  expect(overlap.both[0]).toBeCloseTo(0.8 * (1 + 2 + 3) + 0.8 * 4);
  expect(overlap.both[1]).toBeCloseTo(0.8 * (1 + 2) + 0.8 * 4);
});

test('it counts anew in the next group, be that larger or smaller', () => {
  const overlap = new WordingOverlap(asked, titles);
  const one = group({ pay: 2 });
  overlap.read(one);
  const [first] = overlap.both;
  overlap.read(group({ pay: 2 }, { pay: 2 }, { pay: 2, rate: 1 }));
  expect(overlap.both[1]).toBe(first);
  overlap.read(one);
  expect([overlap.places, overlap.both[0]]).toEqual([[0], first]);
});

test('a synonym that the question says too adds nothing of its own', () => {
  const words = [{ stem: 'pay', mass: 2, alternatives: [] }, ...asked.slice(1)];
  const overlap = new WordingOverlap(words, titles);
  overlap.read(group({ pay: 2 }));
  expect(overlap.both[0]).toBeCloseTo(2 + 2 + 0.8 * 4);
});
