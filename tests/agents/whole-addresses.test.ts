import { describe, expect, test } from 'vitest';
import { withWholeAddresses } from '../../lib/agents/whole-addresses.ts';
import type { Citation } from '../../lib/types.ts';

const origin = 'https://guide.example';

function citation(number: number, href: string): Citation {
  const section = { id: 'oven', title: 'Oven', path: ['Oven'] };
  return { number, guide: 'bread', section, statementId: 'oven.1', quote: 'It is hot.', href };
}

describe('the links of citations', () => {
  const citations = [citation(1, '/guide/bread#oven'), citation(2, '/guide/a_(b)#c')];

  test('lead anywhere, and their places are those in the new text', () => {
    const { text, places } = withWholeAddresses(
      'It is hot. [1](/guide/bread#oven) Again. [2](/guide/a_(b)#c) [1](/guide/bread#oven)',
      citations,
      origin,
    );
    expect(text).toBe(
      `It is hot. [1](${origin}/guide/bread#oven) Again. [2](${origin}/guide/a_(b)#c) [1](${origin}/guide/bread#oven)`,
    );
    expect(
      places.map(({ citation: { number }, start, end }) => [number, text.slice(start, end)]),
    ).toEqual([
      [1, `[1](${origin}/guide/bread#oven)`],
      [2, `[2](${origin}/guide/a_(b)#c)`],
      [1, `[1](${origin}/guide/bread#oven)`],
    ]);
  });

  test.each(['`[1](/guide/cheese)`', '[3](/guide/bread#oven)', '\\[1\\](/guide/bread#oven)'])(
    'are only those that the check writes: not %s',
    (markdown) => {
      expect(withWholeAddresses(markdown, citations, origin)).toEqual({
        text: markdown,
        places: [],
      });
    },
  );
});
