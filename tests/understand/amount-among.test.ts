import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { openOver } from '../../lib/signpost.ts';

const index = await indexGuides([
  {
    file: 'studio.md',
    source: `# Pottery studio

## Courses {#courses}

The studio has three courses:

- Wheel: bowls and cups thrown on a turning wheel
- Coil: tall vases built of long coils
- Slab: tiles and boxes cut from flat slabs

## Clays {#clays}

Three clays are in stock: stoneware, porcelain and terracotta.

## Prices {#prices}

| Course | Price |
| --- | --- |
| Wheel | £90 |
| Coil | £70 |

The rent of a locker costs £12 a month.
`,
  },
]);
const signpost = openOver(index);

async function askedBehind(first: string, question: string) {
  const answer = await signpost.answer([{ role: 'user', text: first }], { language: 'en' });
  expect(answer.status).toBe('answered');
  return signpost.answer(
    [
      { role: 'user', text: first },
      { role: 'assistant', text: answer.text },
      { role: 'user', text: question },
    ],
    { language: 'en' },
  );
}

describe('an amount is asked of things that were quoted', () => {
  test.each(['Which of these costs the most?', 'Which one is the cheapest in price?'])(
    'and none is given of any of them: %s',
    async (question) => {
      const { status, citations } = await askedBehind('Which clays are in stock?', question);
      expect(status).toBe('not-covered');
      expect(citations).toEqual([]);
    },
  );

  test('and given elsewhere, under their names', async () => {
    const { status, text } = await askedBehind(
      'Which courses does the studio have?',
      'Which of these costs the most?',
    );
    expect(status).toBe('answered');
    expect(text).toContain('£90');
  });
});
