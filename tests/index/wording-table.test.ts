import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { tokensOf } from '../../lib/index/wording-postings.ts';
import type { Wording } from '../../lib/index/wording-table.ts';

const source = `# Bakery handbook {#top}

The bakery opens at night.

## What is it all about? {#about}

Bread.

## Pay {#pay}

Bakers earn money. A journeyman earns twice as much.
`;
const words = `askedAs:
  pay:
    - Which wage is usual?
    - A journeyman earns:
        - Is a trained wage twice as high?
notCovered:
  - Where can I buy an apron?
`;
const index = await indexGuides([
  { file: 'bakery.md', source, wordsFile: { file: 'bakery.words.yaml', source: words } },
]);
const table = index.wordings;

function stemsOf({ masses }: Wording): string[] {
  return [...masses.keys()];
}

function massOf(word: string): number {
  const [token] = tokensOf(word);
  if (!token) throw new Error('There is no word.');
  return table.massOf(token);
}

describe('the wordings', () => {
  test('of a section are its heading and what its author lists, stop words too', () => {
    expect(table.ofSection('bakery', 'about').wordings.map(stemsOf)).toEqual([
      ['what', 'is', 'it', 'all', 'about'],
    ]);
    expect(table.ofSection('bakery', 'pay').wordings.map(stemsOf)).toEqual([
      ['pay'],
      ['which', 'wage', 'is', 'usual'],
      ['is', 'a', 'train', 'wage', 'twice', 'as', 'high'],
    ]);
  });

  test('of a statement name it, the others do not', () => {
    const statement = index.guides[0]?.statements.find(({ text }) => text.startsWith('A journey'));
    expect(table.ofSection('bakery', 'pay').wordings.map(({ statementId }) => statementId)).toEqual(
      [undefined, undefined, statement?.id],
    );
  });

  test('that are not covered are of no section', () => {
    expect(table.notCovered('bakery').wordings).toMatchObject([
      { guide: 'bakery', sectionId: undefined, statementId: undefined },
    ]);
  });

  test('of a guide or a section that is not there are none', () => {
    expect(table.ofSection('bakery', 'apron').wordings).toEqual([]);
    expect(table.notCovered('smithy').wordings).toEqual([]);
  });

  test('weigh what their words weigh', () => {
    const wordings = table.ofSection('bakery', 'pay').wordings;
    expect(wordings).toHaveLength(3);
    for (const { masses, total } of wordings) {
      const sum = [...masses.values()].reduce((one, other) => one + other, 0);
      expect(total).toBeCloseTo(sum);
    }
  });

  test('weigh nothing for the words of the title, which go without saying', async () => {
    const titled = await indexGuides([
      { file: 'pay.md', source: '# Pay\n\n## Pay {#p}\n\nText.\n' },
    ]);
    expect(titled.wordings.ofSection('pay', 'p').wordings).toMatchObject([{ total: 0 }]);
  });
});

describe('a word weighs', () => {
  test('the more the fewer wordings and passages hold it', () => {
    expect(massOf('zeppelin')).toBeGreaterThan(massOf('apron'));
    expect(massOf('apron')).toBeGreaterThan(massOf('wage'));
  });

  test('little as a stop word, however rare', () => {
    expect(massOf('whom')).toBeLessThan(massOf('wage'));
    expect(massOf('whom')).toBe(massOf('is'));
  });

  test('less when people put any question with it', () => {
    expect(massOf('example')).toBeLessThan(massOf('zeppelin'));
  });
});

test('a word is read in its stem, and stop words are kept', () => {
  expect(tokensOf("What do the Baker's ovens do?")).toEqual([
    { token: 'what', stem: 'what' },
    { token: 'do', stem: 'do' },
    { token: 'the', stem: 'the' },
    { token: 'baker', stem: 'baker' },
    { token: 'ovens', stem: 'oven' },
    { token: 'do', stem: 'do' },
  ]);
  expect(tokensOf(' ?! ')).toEqual([]);
});

test('a word that only questions hold which are not covered is told', () => {
  expect(table.isOnlyNotCovered('apron')).toBe(true);
  expect(table.isOnlyNotCovered('wage')).toBe(false);
  expect(table.isOnlyNotCovered('zeppelin')).toBe(false);
});

test('the table of an index is made once', () => {
  expect(index.wordings).toBe(table);
});
