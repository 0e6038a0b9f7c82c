import { describe, expect, test } from 'vitest';
import { guideConversation, paragraphsOf } from './converse.ts';

const ask = await guideConversation(`# Climbing hall

## Shoes {#shoes}

The fee for climbing shoes is 4 euros. The café sells coffee and cake.

## Knots {#knots}

To join two ropes, use this knot:

~~~text
cross the ends
# pull tight
~~~

## Leaving a course {#leaving}

If you leave a course, you get back:

- the whole fee, up to a week before it begins;
- half the fee, until the day before; or
- nothing, once it has begun.

## Goals {#goals}

Goals are what each climber wants to reach in a season. Everybody writes down his own.

### How to set them {#set}

Set goals that can be measured. Good examples of goals are:

- climb a six by May
- lead a rope of four
`);

async function answer(...questions: [string, ...string[]]): Promise<string> {
  const paragraphs = paragraphsOf(await ask(...questions));
  return paragraphs.filter((text) => !text.startsWith('Still about ')).join('\n\n');
}

test('an example may stand in a section below', async () => {
  expect(await answer('What are goals?', 'Give me an example')).toBe(
    '- climb a six by May\n- lead a rope of four',
  );
});

describe('the reason of an answer', () => {
  test.each(['Why?', 'Why do you say so?'])(
    'is not what merely stands behind it: %s',
    async (why) => {
      const { status, text } = await ask('What is the fee for climbing shoes?', why);

      expect(status).toBe('not-covered');
      expect(text).not.toContain('coffee');
    },
  );
});

test('a request behind one that had no answer is about the answer before both', async () => {
  const more = await answer('What is the fee for climbing shoes?', 'Why?', 'More');
  expect(more).toBe(await answer('What is the fee for climbing shoes?', 'More'));
  expect(more).not.toContain('does not answer');
});

test('a refusal has nothing to be shortened', async () => {
  const [why, shorter] = await Promise.all([
    ask('What is the fee for climbing shoes?', 'Why?'),
    ask('What is the fee for climbing shoes?', 'Why?', 'Shorter'),
  ]);
  expect(why.status).toBe('not-covered');
  expect(shorter.text).toBe(why.text);
});

describe('a request behind a refusal', () => {
  test.each(['Why?', 'More', 'Shorter, please', 'For example?', 'Go on'])(
    'refuses once more what was asked, by its name: %s',
    async (request) => {
      const refused = await ask('Is there a solarium?');
      const { status, notices, citations } = await ask('Is there a solarium?', request);

      expect(refused.status).toBe('not-covered');
      expect({ status, notices, citations }).toEqual({
        status: 'not-covered',
        notices: refused.notices,
        citations: [],
      });
    },
  );

  test('refuses it however often that is asked', async () => {
    const { notices } = await ask('Is there a solarium?', 'Why?', 'More');
    expect(notices.map(({ values }) => values)).toEqual([{ words: ['solarium'] }]);
  });
});

test('an item is said without the mark that joins it to the next one', async () => {
  const text = await answer('What do I get back if I leave a course?');

  expect(text).toContain('the whole fee, up to a week before it begins');
  expect(text).not.toMatch(/;|\bor$/mu);
});

test('code is said as code, in one line', async () => {
  const text = await answer('How do I cross the ends and pull tight?');

  expect(text).toContain('`cross the ends # pull tight`');
});
