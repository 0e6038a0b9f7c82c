import { describe, expect, test } from 'vitest';
import { guideConversation, paragraphsOf } from './converse.ts';

const ask = await guideConversation(`# Lighthouse handbook

The handbook is for keepers.

## Leave {#leave}

Keepers have 25 days of leave a year. In the first year keepers have 15 days of leave. Tell the head keeper two weeks
before you go on leave. Leave that is left over lapses in April. Keepers who are ill get full pay for 20 days. They get half pay for the next
10 days of being ill.

## Lamps {#lamps}

The lamp is cleaned on Mondays with vinegar. The lens is cleaned on Fridays with soap.
`);

const answerTo = async (question: string) => paragraphsOf(await ask(question));

describe('a second part that asks the same of something else', () => {
  test('is answered by itself, and nothing is added to it', async () => {
    expect(
      await answerTo('How many days of leave do keepers have, and in the first year?'),
    ).toEqual([
      'Keepers have 25 days of leave a year.',
      'In the first year keepers have 15 days of leave.',
    ]);
  });

  test('is not passed over where it asks for what comes next', async () => {
    const said = await answerTo(
      'For how long do keepers get full pay when ill, and what do they get after that?',
    );
    expect(said.join(' ')).toContain('20 days');
    expect(said.join(' ')).toContain('half pay for the next 10 days');
  });

  test('is not passed over where what was said lacks its word', async () => {
    const said = await answerTo('With what is the lamp cleaned, and with what the lens?');
    expect(said.join(' ')).toContain('vinegar');
    expect(said.join(' ')).toContain('soap');
  });
});
