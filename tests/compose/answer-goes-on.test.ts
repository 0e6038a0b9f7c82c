// A second part that goes on with the first one, and what is added to an answer that has what was asked for.
import { describe, expect, test } from 'vitest';
import { expectedOf } from '../../lib/language/expected-answer.ts';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const ask = await guideDrafts(`# Orchard school

## Being away

From the third day of absence on a pupil needs a note of absence. Leave it at the front desk; nobody reads mail. With a
note of absence you may sit the test again. Notes of absence are kept with care.

## Terms

The parent who mows has nine weeks of rest. The other parent has four weeks, to be used before the frost. A rest is
asked for in the red book.

## Subjects

- Fixed subjects (5 subjects): taken by all pupils of the school.
- Free subjects (3 subjects): taken as a pupil likes.
- Free subjects are chosen with the guide of the pupil.

## The bus

Ring the driver at least 40 minutes before the bus leaves. After 20 minutes the bus leaves without a call.
`);
const said = async (question: string) => withoutLabels((await ask(question)).text).split('\n\n');

describe('a second part', () => {
  test('is answered by the sentence that goes on, where it tells what is asked', async () => {
    const paragraphs = await said('When do I need a note of absence, and where do I leave it?');
    expect(paragraphs[0]).toMatch(/^From the third day of absence/);
    expect(paragraphs).toContain('Leave it at the front desk; nobody reads mail.');
  });

  test('that asks the same of the other one is answered behind it', async () => {
    const paragraphs = await said(
      'How long is the rest of the parent who mows, and how long for the other one?',
    );
    expect(paragraphs.join(' ')).toContain('nine weeks');
    expect(paragraphs.join(' ')).toContain('four weeks');
  });
});

describe('a count', () => {
  test('in brackets behind what is counted is one of it', async () => {
    expect((await said('How many free subjects?')).join(' ')).toContain(
      'Free subjects (3 subjects)',
    );
    expect(expectedOf('How many subjects?').every((holds) => holds('Subjects (5): all'))).toBe(
      true,
    );
  });
});

describe('how long before something', () => {
  const question = 'How long before the bus leaves do I have to ring?';
  const meets = (text: string) => expectedOf(question).every((holds) => holds(text));

  test('is told by a stretch of time before it, and by no other', () => {
    expect(meets('Ring the driver at least 40 minutes before the bus leaves.')).toBe(true);
    expect(meets('We need two weeks’ notice.')).toBe(true);
    expect(meets('Write a week in advance.')).toBe(true);
    expect(meets('After 20 minutes the bus leaves.')).toBe(false);
    expect(meets('The ride takes 40 minutes.')).toBe(false);
  });

  test('is answered by it', async () => {
    expect((await said(question))[0]).toMatch(/^Ring the driver at least 40 minutes before/);
  });
});

test('beside an amount that is asked for, nothing is said that has none and adds no word', async () => {
  expect(await said('From which day on is a note of absence needed?')).not.toContain(
    'Notes of absence are kept with care.',
  );
});
