import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import type { Correction } from '../../lib/types.ts';
import { understand } from '../../lib/understand/understand.ts';

const index = await indexGuides([
  {
    file: 'mill.md',
    source: `# Mill handbook

## Baking at home {#home}

Bakers may take dough along on two days a week. The Head Miller signs it off.

## Time off {#off}

Everyone gets paid rest days (PRD) in spring. Half-timers get a share. The office shuts on Saturday. The day shift ends at five.

## Flour {#flour}

Meal is weighed by a line of code:

~~~
put flour next. then: weigh
~~~

An apron is given to each one. Experience counts. Ryebread sells best, and rye is grown here. Dough rests for forty minutes.
`,
  },
]);

async function readingOf(text: string): Promise<Correction[]> {
  return (await understand([{ role: 'user', text }], index)).corrections;
}

describe('a form that the guide does not write', () => {
  test.each([
    ['the initials of a heading', 'bah rules', 'bah', 'baking at home'],
    ['the initials of a name', 'Who is the HM?', 'HM', 'head miller'],
    ['a compound without its hyphen', 'Do halftimers get a share?', 'halftimers', 'half-timers'],
    ['two words without the space', 'When does the dayshift end?', 'dayshift', 'day shift'],
    ['a clipped word', 'sat hours', 'sat', 'saturday'],
    ['a clipped word that is none by itself', 'exper needed', 'exper', 'experience'],
  ])('is read as what it stands for: %s', async (_, text, typed, read) => {
    expect(await readingOf(text)).toContainEqual({ typed, read });
  });

  test('finds what it stands for', async () => {
    const query = await understand([{ role: 'user', text: 'bah rules' }], index);
    expect(query.parts[0]?.terms.map(({ term }) => term)).toContain('home');
  });
});

describe('is left as it is', () => {
  test.each([
    ['initials that only code has', 'Can I get a PFN?'],
    ['a word of the guide', 'prd share'],
    ['an English word in a whole question', 'Where have the bakers sat in spring?'],
    ['a word in quotation marks', '"sat" hours'],
    ['a beginning that two words share', 'ba hours'],
    ['the first of two words in one', 'rye price'],
    ['a limit that is written short', 'min age'],
  ])('%s', async (_, text) => {
    expect(await readingOf(text)).toEqual([]);
  });
});
