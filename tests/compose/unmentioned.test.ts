// A question about a thing that the guide never names.
import { describe, expect, test } from 'vitest';
import { guideConversation } from './converse.ts';

const ask = await guideConversation(`# Camp by the lake

## Animals

You may keep a dog at the tent if it stays on a lead and is quiet after ten in the evening.

## Boats

Canoes are lent at the jetty from nine in the morning until six in the evening, for two hours.
`);

describe('a thing that no statement names', () => {
  test.each([
    ['as it is written', 'May I keep ponies at the tent?', 'ponies'],
    ['misspelt beyond repair', 'May I keep poneys at the tent?', 'poneys'],
  ])('is told ahead of what the guide says nearby, and once, %s', async (_, question, word) => {
    const { status, text, notices, citations } = await ask(question);
    expect(status).not.toBe('answered');
    expect(text).toMatch(new RegExp(`^[^.]*“${word}”`));
    expect(text.indexOf('“')).toBe(text.lastIndexOf('“'));
    expect(notices.at(-1)?.values).toEqual({ words: [word] });
    expect(citations.every(({ quote }) => !quote.includes(word))).toBe(true);
  });

  test('is not told where every thing that is asked about is named', async () => {
    const { status, notices } = await ask('May I keep a dog at the tent?');
    expect(status).toBe('answered');
    expect(notices).toEqual([]);
  });
});
