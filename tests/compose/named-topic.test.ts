// What a paragraph is about that opens with its name in bold.
import { expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Harbour jobs

## Who works here {#who}

**Deck hand.** Coils ropes and paints the rails. You need a head for heights.

**Crane driver.** Lifts crates off the boats. You need a licence.

## Hours {#hours}

Crane drivers are paid from the first day. On a day of storm no crane driver works at all. Deck hands start at six.
`);

test.each([
  ['What does a crane driver do all day?', 'Lifts crates off the boats. You need a licence.'],
  ['What must a deck hand be able to do?', 'Coils ropes and paints the rails.'],
  ['Deck hand', 'Coils ropes and paints the rails.'],
])('answers what is asked of that in general: %s', async (question, tells) => {
  const text = withoutLabels((await ask(question)).text);
  expect(text).toContain(tells);
  expect(text).not.toContain('first day');
});

test('does not answer what is asked of one thing about it', async () => {
  const text = withoutLabels((await ask('When do deck hands start?')).text);
  expect(text).toBe('Deck hands start at six.');
});
