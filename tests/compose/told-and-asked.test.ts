import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { openOver } from '../../lib/signpost.ts';

const index = await indexGuides([
  {
    file: 'rink.md',
    source: `# Ice rink

The rink is open from October to March.

## Your first evening

Bring gloves and rent skates at the counter. Somebody shows you how to stop.

## Machines

| Machine | Weight | Guests may drive it | Keeper |
| --- | --- | --- | --- |
| Polar | 900 kg | no | Ines |
| Flake | 120 kg | yes, with a helper | Tomas |

## When things go wrong

If there is a fire, press the alarm by the gate and leave over the ice. Do not fetch your shoes.

After an injury call the counter, extension 12. They bring the first aid bag.

## FAQ

### May I skate with a pram?

No. Prams stay behind the fence, for the blades are sharp.
`,
  },
]);
const rink = openOver(index);

async function ask(text: string) {
  const answer = await rink.answer([{ role: 'user', text }]);
  return { ...answer, text: answer.text.replaceAll(/ \[\d+\]\([^)]*\)/g, '') };
}

describe('a cell that says yes or no', () => {
  test.each([
    ['May guests drive Polar?', /^No\. /],
    ['May guests drive Flake?', /^Yes\. .*yes, with a helper/],
  ])('begins the answer to %s', async (question, answer) => {
    expect((await ask(question)).text).toMatch(answer);
  });

  test('begins no answer to a question that is not one of yes or no', async () => {
    expect((await ask('Who may drive Polar?')).text).not.toMatch(/^(?:Yes|No)\b/);
  });
});

describe('the verdict of a section of questions', () => {
  test('is quoted to the question that is its heading', async () => {
    expect((await ask('Can I skate with my pram?')).text).toMatch(/^No\. Prams stay/);
  });

  test('is left off for another question', async () => {
    expect((await ask('Where do prams stay?')).text).toMatch(/^Prams stay behind the fence/);
  });
});

describe('what is urgent and told', () => {
  test.each([
    'There is smoke over the ice',
    'Fire!',
    'There is smoke over the ice! What should I do?',
    "There's smoke by the gate. Which number do I ring?",
    'What do I do in case of fire?',
  ])('leads to what is to be done: %s', async (message) => {
    expect((await ask(message)).text).toBe(
      'If there is a fire, press the alarm by the gate and leave over the ice. Do not fetch your shoes.',
    );
  });

  test('an injury has its own', async () => {
    expect((await ask('My friend is bleeding')).text).toMatch(/^After an injury call the counter/);
  });

  test('so has one that may happen, also as the last of several things', async () => {
    const source = `# Rink\n\n## Safety\n\nGuests follow the fire rules.\n\n## Health\n\nFor accidents, fights or fires call 112.\n`;
    const other = openOver(await indexGuides([{ file: 'other.md', source }]));
    for (const question of ['What should we do in case of fire?', 'What do I do if I get hurt?']) {
      const { text } = await other.answer([{ role: 'user', text: question }]);
      expect(text).toMatch(/^For accidents, fights or fires call 112/);
    }
  });

  test('of an item that is cited by sentence, all that its bold opening names', async () => {
    const long = 'Guests wait at the gate until a keeper of the rink has counted them all. '.repeat(
      5,
    );
    const source = `# Rink\n\n## What if\n\n- **There is a fire**. Sound the alarm. ${long}\n- **It snows**. Call the keeper.\n`;
    const other = openOver(await indexGuides([{ file: 'other.md', source }]));
    const { text } = await other.answer([{ role: 'user', text: 'There is a fire!' }]);
    expect(text).toContain('Sound the alarm');
    expect(text).toContain('Guests wait at the gate');
    expect(text).not.toContain('It snows');
  });

  test('is a question like others where it asks for something else', async () => {
    const question = 'There was smoke over the ice. When is the rink open?';
    expect((await ask(question)).text).toMatch(/^The rink is open from October/);
  });

  test('of what the guide does not speak, it is refused', async () => {
    expect((await ask('Someone stole my wallet')).status).toBe('not-covered');
  });
});

test('how to start is told by the section that is headed so', async () => {
  expect((await ask('How do I start?')).text).toMatch(/^Bring gloves and rent skates/);
});

test('that nobody is named as the author is said', async () => {
  const { status, text } = await ask('Who wrote this guide?');
  expect(status).toBe('not-covered');
  expect(text).toContain('who wrote it');
});

test.each(['¿Qué es Polar?', 'Was ist Polar?', 'Qu’est-ce que Polar ?'])(
  'a short question in another language gets the plain reply: %s',
  async (question) => {
    expect((await ask(question)).text).toContain('only read questions in English');
  },
);
