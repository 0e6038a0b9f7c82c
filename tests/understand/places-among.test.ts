// Things of a list or table that a follow-up names by where they stand between, before or above others.
import { describe, expect, test } from 'vitest';
import { guideConversation, saidIn } from '../compose/converse.ts';

const ask = await guideConversation(`# Glass studio

## Grades {#grades}

| Grade | Work | Pay (€ a month) |
| --- | --- | --- |
| Helper | Sweeping | €1,000 |
| Blower | Bowls | €2,000 |
| Cutter | Patterns | €2,600 |
| Master | Commissions | €3,500 |

## Kiln {#kiln}

To fire the kiln:

1. Sweep the floor.
2. Load the shelves.
3. Close the door.

## Colours {#colours}

The studio has these colours of glass:

- amber, from iron and sulphur
- cobalt, from cobalt oxide
- ruby, from gold
`);

async function lastOf(...questions: [string, ...string[]]): Promise<string> {
  return saidIn(await ask(...questions));
}

describe('what lies between', () => {
  test.each(['And in between?', 'What is between them?', "And what's in between the two?"])(
    'two rows that were told one after the other is told: %s',
    async (question) => {
      const said = await lastOf('What does a blower earn?', 'And a master?', question);
      expect(said).toContain('**Cutter** – Pay (€ a month): €2,600.');
      expect(said).not.toContain('Helper');
    },
  );

  test('two rows that were told at once is told, however many there are', async () => {
    const said = await lastOf('What do helpers and masters earn?', 'And between those?');
    expect(said).toContain('| Blower | €2,000 |');
    expect(said).toContain('| Cutter | €2,600 |');
    expect(said).not.toContain('Master');
  });

  test('neighbours is nothing', async () => {
    const { status } = await ask('What do helpers and blowers earn?', 'And in between?');
    expect(status).toBe('not-covered');
  });

  test('is not asked for by a difference between them', async () => {
    const said = await lastOf(
      'What do helpers and masters earn?',
      'What is the difference between them?',
    );
    expect(said).toContain('Helper');
    expect(said).not.toContain('Cutter');
  });
});

describe('what comes first', () => {
  test.each(['Which of these comes first?', 'Which one first?', 'And which step is the first?'])(
    'of steps is told: %s',
    async (question) => {
      expect(await lastOf('How do I fire the kiln?', question)).toBe('Sweep the floor.');
    },
  );

  test('of items that have no order is not', async () => {
    const { status } = await ask('Which colours of glass are there?', 'Which one first?');
    expect(status).toBe('not-covered');
  });
});

describe('what ranks first', () => {
  test.each(['Which is the most important?', 'Which of them is the best?'])(
    'is not told where nothing ranks them: %s',
    async (question) => {
      const { status } = await ask('Which colours of glass are there?', question);
      expect(status).toBe('not-covered');
    },
  );

  test('is told where a figure does', async () => {
    const said = await lastOf('What do helpers and masters earn?', 'Which is the best paid?');
    expect(said).toContain('€3,500');
  });
});
