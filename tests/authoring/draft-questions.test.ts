import { describe, expect, test } from 'vitest';
import { draftQuestions } from '../../lib/authoring/draft-questions.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { openOver } from '../../lib/signpost.ts';

const source = `# Town guide

## How to get a library card {#card}

To get a library card, show your passport at the desk.

## When is the library open? {#hours}

The library is open on Sunday.

## Bus passes {#passes}

| Pass | Price |
| --- | --- |
| Day pass | €7 |
| Month pass | €70 |

A day pass means a pass for one day.
`;

describe('drafted questions', () => {
  async function draft(guide: string, words?: string) {
    const file = { file: 'town.md', source: guide };
    const wordsFile = { file: 'town.words.yaml', source: words ?? '' };
    const index = await indexGuides([words === undefined ? file : { ...file, wordsFile }]);
    return draftQuestions(index.guide('town'), openOver(index));
  }

  test('are those of headings, tables and definitions that their sections answer', async () => {
    const { answered } = await draft(source);
    expect(
      answered.map(({ question, sectionId, figure }) => [question, sectionId, figure]),
    ).toEqual([
      ['When is the library open?', 'hours', []],
      ['What is the price of day pass?', 'passes', ['€7']],
      ['What is the price of month pass?', 'passes', ['€70']],
      ['What does a day pass mean?', 'passes', []],
      ['How do I get a library card?', 'card', []],
    ]);
  });

  test('are near misses of what a section does not say, apart where they get an answer', async () => {
    const { refused, doubtful } = await draft(source);
    const misses = [...refused, ...doubtful].map(({ question }) => question);
    expect(misses).toContain('What is the minimum age for bus passes?');
    expect(misses).not.toContain('What are the costs of bus passes?');
  });

  test('are none that the words file lists as not covered', async () => {
    const question = 'What is the minimum age for bus passes?';
    const { refused, doubtful } = await draft(source, `notCovered:\n  - ${question}\n`);
    expect([...refused, ...doubtful].map((each) => each.question)).not.toContain(question);
  });
});
