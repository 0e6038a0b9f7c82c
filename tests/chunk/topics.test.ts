// What a paragraph is about, where it opens with that in bold.
import { describe, expect, test } from 'vitest';
import { readGuide } from './read-guide.ts';

/** Each statement of a section with its topic. */
async function topicsOf(section: string): Promise<[string, string | undefined][]> {
  const { statements } = await readGuide(`# Harbour\n\n## Crew {#crew}\n\n${section}\n`);
  return statements.map(({ text, topic }) => [text, topic]);
}

describe('a paragraph that opens in bold', () => {
  test('is about what that names, from behind it on', async () => {
    expect(await topicsOf('**Pilot of the port.** Guides ships. Knows the sands.')).toEqual([
      ['Pilot of the port.', undefined],
      ['Guides ships.', 'Pilot of the port'],
      ['Knows the sands.', 'Pilot of the port'],
    ]);
  });

  test('as an item of a list that is cited by sentence is too', async () => {
    const long = `Keeps the ropes ${'dry and clean and '.repeat(25)}in order.`;
    const topics = await topicsOf(`- **Bosun:** leads the deck hands. ${long}`);
    expect(topics).toEqual([
      ['Bosun: leads the deck hands.', undefined],
      [long, 'Bosun'],
    ]);
  });

  test.each([
    ['a full stop', '**Pilot.** Guides ships. Sleeps.'],
    ['a colon', '**Pilot:** Guides ships. Sleeps.'],
    ['a dash behind a space', '**Pilot –** Guides ships. Sleeps.'],
    ['several marks', '**Pilot . : -** Guides ships. Sleeps.'],
  ])('is told without %s at its end', async (_, section) => {
    expect((await topicsOf(section)).at(-1)).toEqual(['Sleeps.', 'Pilot']);
  });
});

describe('there is no topic', () => {
  test.each([
    ['without bold', 'Pilots guide ships. They know the sands.'],
    ['where the bold stands inside', 'Pilots **guide** ships. They know the sands.'],
    ['where all is bold', '**Pilots guide ships. They know the sands.**'],
    ['where the bold is a sentence', `**${'Pilots guide ships and '.repeat(5)}sleep.** They wake.`],
    ['where the bold is a mark alone', '**:** Guides ships. Sleeps.'],
  ])('%s', async (_, section) => {
    expect((await topicsOf(section)).map(([, topic]) => topic)).not.toContainEqual(
      expect.any(String),
    );
  });
});

test('an opening of marks alone is read in a time that grows with its length', async () => {
  const begun = performance.now();
  const topics = await topicsOf(`**a${' .'.repeat(20_000)}b** Guides ships. Sleeps.`);
  expect(topics.at(-1)).toEqual(['Sleeps.', undefined]);
  expect(performance.now() - begun).toBeLessThan(5000);
});
