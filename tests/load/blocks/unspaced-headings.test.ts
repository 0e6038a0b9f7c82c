// Headings without the blank behind their marks.
import { expect, test } from 'vitest';
import { readGuide, saidIn } from '../../chunk/read-guide.ts';

async function titlesIn(source: string): Promise<string[]> {
  return (await readGuide(source)).sections.map(({ title }) => title);
}

test('open sections as the others do', async () => {
  const source = '#Bakery pay\n\nPay is fair.\n\n##Night shift\n\nNights pay *double*.\n';
  expect(await titlesIn(source)).toEqual(['Bakery pay', 'Night shift']);
  expect(await saidIn(source)).toEqual(['Pay is fair.', 'Nights pay double.']);
});

test('of a first level open the guide alone: elsewhere they are tags', async () => {
  const source = '# Bakery\n\nBread.\n\n#Night\n\n#bread #rye\n';
  expect(await titlesIn(source)).toEqual(['Bakery']);
});

test('are no headings within a paragraph', async () => {
  const source = '# Bakery\n\n##1 in the town\nfor bread.\n';
  expect(await titlesIn(source)).toEqual(['Bakery']);
});
