import { describe, expect, test } from 'vitest';
import { guideConversation, saidIn } from './converse.ts';

const ask = await guideConversation(`# Mountain huts

We run nine huts on the long trail.

## Moving in {#moving}

If you move more than 50 km to a hut, we pay the van, up to 900 kr for one person.

The stove is checked in autumn. It takes two hours.

## Firewood {#wood}

1. Ask the warden for a permit.
2. Wait for the permit. No reply within three days means no.
3. Cut only what has fallen.

## Guests {#guests}

If a guest arrives after ten, there is no supper. Every guest gets soup and bread for supper.

| Room | Beds | Highest price | Heated |
| --- | --- | --- | --- |
| Loft | 8 | $20 | no |
| Chamber | 2 | $48 | yes |

## Words we use {#words}

**Col**: the lowest place between two summits.

Nobody crosses the col in fog, for the col is steep, and a col without a cairn is closed.
`);

async function lastOf(...questions: [string, ...string[]]): Promise<string> {
  return saidIn(await ask(...questions));
}

const van = 'If you move more than 50 km to a hut, we pay the van, up to 900 kr for one person.';

describe('a question for a figure alone is asked of what was quoted last', () => {
  test.each([
    ['Do you pay the van when I move?', 'How much?', van],
    ['Is the stove checked?', 'How long does that take?', 'It takes two hours.'],
    [
      'What is step 2 for firewood?',
      'And how long does it take?',
      'Wait for the permit. No reply within three days means no.',
    ],
  ] as const)('"%s" "%s"', async (question, bare, said) => {
    expect(await lastOf(question, bare)).toContain(said);
  });

  test('as is one for what only something else has', async () => {
    expect(await lastOf('Is the chamber heated?', "What's the price?")).toContain('$48');
  });
});

test('of one paragraph, what stands first is said first', async () => {
  const text = await lastOf('Does a guest get supper?');
  const [rule, exception] = ['Every guest gets soup', 'If a guest arrives after ten'];
  expect(text).toContain(rule);
  expect(text.indexOf(exception)).toBeLessThan(text.indexOf(rule));
});

test.each(["What's a col?", 'What is a col?', 'whats a col'])(
  '"%s" is answered by what says so',
  async (question) => {
    expect(await lastOf(question)).toMatch(/^(?:\*\*)?Col:(?:\*\*)? the lowest place/u);
  },
);
