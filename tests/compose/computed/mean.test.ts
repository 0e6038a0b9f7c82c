// What is asked for on average, over the rows of a table.
import { describe, expect, test } from 'vitest';
import { guideConversation } from '../converse.ts';

const ask = await guideConversation(`# Lido handbook

| Season ticket | Fee | Lockers | Wait |
| --- | --- | --- | --- |
| Morning | €40 | €3–€5 | 2 days |
| Evening | €55 | €4–€6 | 3 weeks |
| Whole day | €91 | €5–€9 | 2 months |
`);

async function answer(question: string): Promise<string> {
  return (await ask(question)).text.replaceAll(/ ?\[\d+\]\([^)]*\)/g, '').trim();
}

describe('an average', () => {
  test('is worked out where each row has one figure, and shows them', async () => {
    expect(await answer('What is the average fee of a season ticket?')).toBe(
      'Fee: **Morning** €40, **Evening** €55, **Whole day** €91 – €62 on average.',
    );
  });

  test.each([
    ['of ranges', 'What is the average of the lockers?', '€4–€6'],
    ['of unlike units', 'What is the average wait?', '3 weeks'],
  ])('%s is none: the figures are shown', async (_, question, figure) => {
    const text = await answer(question);
    expect(text).toContain(figure);
    expect(text).not.toContain('on average');
    expect(text).toContain('The guide does not mention “average”.');
  });
});
