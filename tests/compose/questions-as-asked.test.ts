import { describe, expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Harbour handbook

## Illness {#illness}

If you are ill, call the harbour master before seven. From the third day on we need a doctor's note. Send it through the Anchor app.

You get full wages for six weeks. Contractors are never paid for days of illness.

## Trial period {#trial}

The trial period is three months for deckhands and six months for pilots. It can be extended once.

## Boats {#boats}

Visitors may board the old ferry. Dogs must not board the ferry. There is a canteen on the quay.

Taxis are not refunded. The ferry to the lighthouse costs 9 crowns a trip.

## Working ashore {#ashore}

Pilots can work ashore on one day a week.
`);

async function answer(question: string): Promise<string> {
  return withoutLabels((await ask(question)).text);
}

describe('a question of yes or no', () => {
  test.each([
    ['May visitors board the old ferry?', 'Yes. Visitors may board the old ferry.'],
    ['Is there a canteen?', 'Yes. There is a canteen on the quay.'],
    ['Are taxis refunded?', 'No. Taxis are not refunded.'],
    ['Taxis are refunded, right?', 'No. Taxis are not refunded.'],
    ['May dogs board the ferry?', 'No. Dogs must not board the ferry.'],
  ])('begins with the verdict where a sentence settles it: %s', async (question, begins) => {
    expect(await answer(question)).toMatch(new RegExp(`^${begins}`));
  });

  test('is one claim with the statement that settles it', async () => {
    const { pieces, cited } = await ask('Are taxis refunded?');
    expect(pieces[0]).toMatch(/^No\. Taxis are not refunded\. \[s\d+\]$/);
    expect(cited[0]?.text).toBe('Taxis are not refunded.');
  });

  test.each([
    'Is the trial period three months?',
    'Do I need a doctor’s note?',
    'Can deckhands work ashore?',
    'I am a visitor and my dog is old. May dogs board the old ferry?',
  ])('has no verdict where none is certain: %s', async (question) => {
    expect(await answer(question)).not.toMatch(/^(?:Yes|No)\b/);
  });
});

describe('each part of a question', () => {
  test('is answered with its own statement, the second about the subject of the first', async () => {
    const text = await answer('How long is the trial period for pilots and can it be extended?');
    expect(text).toContain('six months for pilots');
    expect(text).toContain('It can be extended once.');
  });

  test('is looked for where the one before was answered', async () => {
    const text = await answer("When do you need a doctor's note, and where do I send it?");
    expect(text).toContain('From the third day on');
    expect(text).toContain('Send it through the Anchor app.');
  });
});

describe('a situation told first', () => {
  test.each([
    'My ferry ticket is lost and I took a cab. Are taxis refunded?',
    'I took a cab last week, and it rained. Are taxis refunded?',
  ])('keeps its question: %s', async (question) => {
    expect(await answer(question)).toContain('Taxis are not refunded.');
  });

  test('tells of which section a bare question is', async () => {
    const { cited } = await ask('I have a contract as a pilot on trial. How many months is that?');
    expect(cited[0]?.sectionId).toBe('trial');
  });
});

describe('keywords', () => {
  test.each([
    ['trial pilots', 'six months for pilots'],
    ['wa days', 'one day a week'],
    ['canteen?', 'There is a canteen on the quay.'],
  ])('"%s" are answered by what they name', async (question, said) => {
    expect(await answer(question)).toContain(said);
  });
});

test('a false premise is met with what the guide says', async () => {
  const text = await answer('Since taxis are refunded, how much can I claim?');
  expect(text).toContain('Taxis are not refunded.');
});
