import { describe, expect, test } from 'vitest';
import { guideConversation, saidIn } from './converse.ts';

const ask = await guideConversation(`# Museum volunteers

We show visitors around the old mint.

## In the halls {#halls}

Do:

- let children touch the copies of the coins;
- tell a guard about a broken case.

Don't:

- lend a torch to a visitor, however friendly. It breaks the rules of the insurance;
- open a window in the halls.

## When something is wrong {#wrong}

**The audio guide stays silent.** Is its lamp green? Then turn the wheel up. Without a green lamp, swap the battery.

**My badge opens no door.** Ask the porter to renew it.

## Roles {#roles}

| Role | How you get there | May open | Hours a month |
| --- | --- | --- | --- |
| Helper | sign the form | no | 4 |
| Opener | a day with the porter | the side door | 10 |
`);

async function lastOf(...questions: [string, ...string[]]): Promise<string> {
  return saidIn(await ask(...questions));
}

const torch = 'lend a torch to a visitor, however friendly. It breaks the rules of the insurance';

describe('an item is never said without the line that denies it', () => {
  test('in an answer', async () => {
    expect(await lastOf('May I lend a torch to a visitor?')).toBe(`Don't:\n\n- ${torch}`);
  });

  test('as what is pointed at', async () => {
    const [first, last] = ['What must I not do in the halls?', 'The first one?'] as const;
    expect(await lastOf(first)).toMatch(/^Don't:\n\n- lend a torch/u);
    expect(await lastOf(first, last)).toBe(`**Don't:** ${torch}`);
  });

  test('and others are said as before', async () => {
    expect(await lastOf('May children touch the copies of the coins?')).not.toContain("Don't");
  });
});

describe('a bold opening that is a sentence is said with what stands below it', () => {
  test('and not in its place', async () => {
    expect(await lastOf('The audio guide stays silent')).toBe(
      '**The audio guide stays silent:** Is its lamp green? Then turn the wheel up. Without a green lamp, swap the battery.',
    );
  });
});

describe('a column is chosen by what is asked of a row', () => {
  test('by the question word of its head', async () => {
    expect(await lastOf('How do I become an opener?')).toBe(
      '**Opener** – How you get there: a day with the porter.',
    );
  });
});
