import { describe, expect, test } from 'vitest';
import { topicOf } from '../../lib/language/topic-requests.ts';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# The mill

The mill grinds for three villages.

## Rye flour {#rye}

Rye flour is the darkest that the mill grinds. It keeps for half a year.

Sacks of rye flour are sold in three sizes:

- a small sack of 2 kg
- a middle sack of 10 kg
- a large sack of 25 kg

## Opening days {#days}

Whoever wants to have grain ground comes with it in the morning.

The doors are open on:

- Tuesday
- Saturday

## The wheel {#wheel}

The wheel turns from March. It stands still when the brook freezes.

## Grinding week {#week}

We grind from Monday to Friday between sowing and harvest. New hands learn it from the miller first.

When a feast falls into a grinding week, the grinding week ends a day early.

## The toll {#toll}

Every sack pays for the brook. The toll is a tenth of the flour. Whoever owes the toll brings it to the toll house.
`);

describe('a section that is named and not asked about', () => {
  test.each(['rye flour', 'Tell me about rye flour', 'What does the guide say about rye flour?'])(
    'is told by its opening and its list: %s',
    async (question) => {
      const { text, cited } = await ask(question);
      expect(withoutLabels(text)).toBe(
        'Rye flour is the darkest that the mill grinds.\n\nSacks of rye flour are sold in three sizes:\n\n- a small sack of 2 kg\n- a middle sack of 10 kg\n- a large sack of 25 kg',
      );
      expect(cited).toHaveLength(4);
    },
  );

  test('is told without an opening that does not speak of it', async () => {
    const { text } = await ask('opening days');
    expect(withoutLabels(text)).toBe('The doors are open on:\n\n- Tuesday\n- Saturday');
  });

  test('is answered as before where it has no list', async () => {
    const { text } = await ask('Tell me about the wheel');
    expect(withoutLabels(text)).toContain('The wheel turns from March.');
  });

  test.each(['grinding week', 'What is the grinding week?', 'Tell me about the grinding week'])(
    'is told by its opening, and by no exception that says its words again: %s',
    async (question) => {
      const { text } = await ask(question);
      expect(withoutLabels(text)).toBe(
        'We grind from Monday to Friday between sowing and harvest. New hands learn it from the miller first.',
      );
    },
  );

  test('is told by what defines it where something does', async () => {
    const { text } = await ask('What is the toll?');
    expect(withoutLabels(text)).toMatch(/^The toll is a tenth of the flour\./);
  });

  test('is not told whole where something is asked of it', async () => {
    const { text } = await ask('How long does rye flour keep?');
    expect(withoutLabels(text)).toContain('half a year');
    expect(text).not.toContain('25 kg');
  });
});

describe('a request for a topic', () => {
  test.each([
    ['soft skills', 'soft skills'],
    ['tell me more about rye flour', 'rye flour'],
    ['Could you give me a short overview of the opening days?', 'the opening days?'],
    ['explain the wheel', 'the wheel'],
    ['What about the wheel?', 'the wheel?'],
  ])('asks nothing of it: %s', (question, topic) => {
    expect(topicOf(question)).toBe(topic);
  });

  test.each([
    'When does the wheel turn?',
    'Tell me how the wheel turns',
    'Is the wheel old?',
    'I bought a large sack of rye flour and it smells',
    '?',
  ])('is no question, nor a story: %s', (question) => {
    expect(topicOf(question)).toBeUndefined();
  });
});
