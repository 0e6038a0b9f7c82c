import { describe, expect, test } from 'vitest';
import { guideConversation, paragraphsOf } from './converse.ts';

const ask = await guideConversation(`# Harbour handbook

The handbook is for the crews of a harbour.

## Pay {#pay}

Pay follows the level of a pilot, and goes up in March.

| Level | Years | Pay a year | What they do |
| --- | --- | --- | --- |
| Junior pilot | 0–2 | $48K–$60K | Rides along and learns the channels |
| Senior pilot | 3–6 | $70K–$90K | Brings in ships alone |
| Staff pilot | 7+ | $110K–$140K | Plans the tides and trains others |

## Hiring {#hiring}

Hiring is in spring.

| Step | Usual length | What happens |
| --- | --- | --- |
| Phone call | 20 minutes | A recruiter wants to see your licences |
| Simulator interview | 2 hours | You are tested in fog |
| Meeting | 1 hour | You see the crew |

## Your day {#day}

### 12:00–13:00 {#noon}

Lunch.

### 13:00–17:00 {#afternoon}

- Ships leave.
- Ropes are mended by 14:00.

## 3. Berths {#berths}

The harbour has two berths. The north berth is 120 metres long. The south berth is 80 metres long.
`);

/** The last paragraph of the last answer. */
async function answerTo(...questions: [string, ...string[]]): Promise<string> {
  return paragraphsOf(await ask(...questions)).at(-1) ?? '';
}

describe('another row is asked for what was asked of the one before', () => {
  test.each([
    ['How much does a staff pilot make?', 'And a junior?', 'Pay a year: $48K–$60K'],
    ['How much does a staff pilot make?', 'Junior?', 'Pay a year: $48K–$60K'],
    [
      'What does a staff pilot do?',
      'And a junior?',
      'What they do: Rides along and learns the channels',
    ],
  ])('"%s" "%s"', async (first, second, cell) => {
    expect(await answerTo(first, second)).toBe(`**Junior pilot** – ${cell}.`);
  });

  test('and for all of it where all was asked', async () => {
    expect(await answerTo('Staff pilot', 'And a junior pilot?')).toContain(
      'Years: 0–2; Pay a year',
    );
  });
});

describe('of a row that is named', () => {
  test('a column whose head is the question', async () => {
    expect(await answerTo('What does a senior pilot do?')).toBe(
      '**Senior pilot** – What they do: Brings in ships alone.',
    );
  });

  test('the cell alone that tells of what else is asked', async () => {
    expect(await answerTo('Do they test you in the simulator interview?')).toBe(
      '**Simulator interview** – What happens: You are tested in fog.',
    );
  });

  test('and not that cell where the question asks which of another has it', async () => {
    expect(await answerTo('Which step is for a look at the crew of the meeting?')).not.toBe(
      '**Meeting** – What happens: You see the crew.',
    );
  });

  test('all cells where nothing else is asked', async () => {
    expect(await answerTo('Simulator interview')).toContain('Usual length: 2 hours; What happens');
  });
});

describe('a heading is said with what stands below it', () => {
  test.each([
    ['When is lunch?', '**12:00–13:00:** Lunch.'],
    ['When do ships leave?', '- **13:00–17:00:** Ships leave.'],
  ])('where it alone tells what is asked: %s', async (question, answer) => {
    expect(paragraphsOf(await ask(question))).toContain(answer);
  });

  test.each([
    ['When are the ropes mended?', 'Ropes are mended by 14:00.'],
    ['Is there lunch?', 'Lunch.'],
    ['How long is the north berth?', 'The north berth is 120 metres long.'],
  ])('and not where the statement tells it, or it is not asked: %s', async (question, answer) => {
    const text = await answerTo(question);
    expect(text).toContain(answer);
    expect(text).not.toContain('**');
  });
});

test('the other one is not the one that was told', async () => {
  expect(await answerTo('How long is the north berth?', 'And the other one?')).toBe(
    'The south berth is 80 metres long.',
  );
});
