import { describe, expect, test } from 'vitest';
import { guideConversation, paragraphsOf } from './converse.ts';

const ask = await guideConversation(`# Harbour sailing school

We teach people to sail small boats in the bay.

## Courses {#courses}

| Course | Length | Price | Who may come | Taught by |
| --- | --- | --- | --- | --- |
| Splash | 2 days | $90 | children from eight years | Mona |
| Keel | 5 days | $340 | adults without experience | Pelle |
| Skipper | 9 days | $780 | holders of the Keel certificate | Ines |

## Booking a place {#booking}

You book on the website. A place is held for three days because many people change their minds. The deposit is $40.

Members pay by invoice. Guests pay by card.

## Renting a boat {#rent}

To rent a boat, do this:

1. Show your certificate at the desk.
2. Choose a boat with the harbour master.
3. Sign the rental form.
4. Pay the deposit.

Boats come back before sunset. The harbour lights are weak, so nobody sails in the dark.

## Fees for moorings {#moorings}

A mooring for a dinghy costs $12 a week. For visitors it is $19. Catamarans pay double, as they take two berths.

## Safety {#safety}

Life jackets are worn on every boat. Children under ten wear a helmet too. In fog all boats stay in the harbour. We lend wet gear, such as boots and oilskins.

## Time away {#break}

- Less than two years away: you sail at once.
- Two to five years: a refresher of one day.
- More than five years: you take the Keel course again.

## Teachers {#teachers}

Teachers need a licence from the coast guard. The licence is valid for six years. It costs $150, and the school pays it.

## Kitchen {#kitchen}

The kitchen opens at noon. Soup is free for teachers.
`);

/** The last answer without the notice of what it was read with, and without citations. */
async function answer(...questions: [string, ...string[]]): Promise<string> {
  const paragraphs = paragraphsOf(await ask(...questions));
  return paragraphs.filter((text) => !text.startsWith('Still about ')).join('\n\n');
}

const keel = 'What is the price of the Keel course?';
const steps = 'How do I rent a boat?';
const licence = 'Which licence do teachers need?';

describe('a request about the last answer', () => {
  test.each([
    ['How long is a place held?', 'Why?', /^A place is held .* because/],
    ['When do boats come back?', 'Why is that?', /^The harbour lights are weak, so nobody/],
    ['What do catamarans pay for a mooring?', 'how come?', /as they take two berths/],
    ['How long is a place held?', 'Shorter, please', /^A place is held for three days\b.*\.$/],
    [
      licence,
      'Can you put that in one sentence?',
      /^Teachers need a licence from the coast guard\.$/,
    ],
    ['What wet gear do you lend?', 'For example?', /boots and oilskins/],
    ['Are life jackets worn on every boat?', 'Anything more?', /helmet too\.\s+In fog/],
    ['Are life jackets worn on every boat?', 'tell me more about it', /helmet too/],
  ])('"%s" "%s"', async (question, act, expected) => {
    expect(await answer(question, act)).toMatch(expected);
  });

  test('never says again what more of was asked', async () => {
    const text = await answer('Are life jackets worn on every boat?', 'More');
    expect(text).not.toContain('Life jackets');
  });

  test('goes on until the section has no more', async () => {
    const answers = await ask('When does the kitchen open?', 'More', 'What else?');
    expect(answers.status).toBe('not-covered');
  });

  test('has no reason where the guide gives none', async () => {
    expect((await ask('Is soup free for teachers?', 'Why?')).status).toBe('not-covered');
  });

  test.each(['Thanks', 'ok thanks!'])('"%s" is answered with courtesy', async (thanks) => {
    expect(await answer(keel, thanks)).toMatch(/^You are welcome/);
  });
});

describe('a thing named by its place', () => {
  test.each([
    [steps, 'What is step 3?', 'Sign the rental form.'],
    [steps, 'And the last one?', 'Pay the deposit.'],
    [steps, 'What comes after choosing a boat?', 'Sign the rental form.'],
    [steps, 'The second one?', 'Choose a boat with the harbour master.'],
  ])('is a step of the list: "%s" "%s"', async (question, reference, expected) => {
    expect(await answer(question, reference)).toBe(expected);
  });

  test.each([
    [keel, 'And the next one?', /^\*\*Skipper\*\*.*\$780/],
    [keel, 'And one level up?', /^\*\*Skipper\*\*.*\$780/],
    [keel, 'And the next one up?', /^\*\*Skipper\*\* – Price: \$780\.$/],
    ['What does the Keel course cost?', 'And the next one?', /^\*\*Skipper\*\* – Price: \$780\.$/],
    [keel, 'And the one before?', /^\*\*Splash\*\*.*\$90/],
    [keel, 'Who teaches the first one?', /^\*\*Splash\*\*/],
    ['Which courses are there?', 'What does the last one cost?', /Skipper.*\$780/],
  ])('is a row of the table: "%s" "%s"', async (question, reference, expected) => {
    const text = await answer(question, reference);
    expect(text).toMatch(expected);
    expect(text.match(/\*\*(?:Splash|Keel|Skipper)\*\*/g)).toHaveLength(1);
  });

  test('is nothing beyond the end', async () => {
    expect(
      (await ask('What is the price of the Skipper course?', 'And the next one?')).status,
    ).toBe('not-covered');
  });
});

describe('what a follow-up puts in the place of something else', () => {
  test('is another row, of which the same is asked', async () => {
    const text = await answer(keel, 'And the Skipper course?');
    expect(text).toContain('$780');
    expect(text).not.toContain('$340');
  });

  test('is another case of the same rule', async () => {
    expect(await answer('What does a mooring for a dinghy cost?', 'And for visitors?')).toMatch(
      /^For visitors it is \$19\./,
    );
  });

  test('is a number that another item holds', async () => {
    const first = 'What must I do after three years away?';
    expect(await answer(first, 'And after six?')).toBe(
      'More than five years: you take the Keel course again.',
    );
  });
});

describe('a question that points back', () => {
  test.each([
    [licence, 'How long is it valid?', /valid for six years/],
    [licence, 'What does it cost?', /\$150/],
    [keel, 'How long does it take?', /^\*\*Keel\*\*.*5 days/],
    [keel, 'Who is it taught by?', /^\*\*Keel\*\*.*Pelle/],
    ['Which courses are there?', 'Which one takes nine days?', /^\*\*Skipper\*\*/],
  ])('"%s" "%s"', async (question, next, expected) => {
    expect(await answer(question, next)).toMatch(expected);
  });

  test('is answered where the last answer stands before anywhere else', async () => {
    const { citations } = await ask(steps, 'Is there a deposit?');
    expect(citations[0]?.section.id).toBe('rent');
    const other = await ask('Where do I book a place?', 'Is there a deposit?');
    expect(other.citations[0]?.section.id).toBe('booking');
  });
});

describe('a complete question takes nothing along', () => {
  test.each([
    [keel, 'When does the kitchen open?', 'kitchen'],
    [keel, 'Is soup free for teachers?', 'kitchen'],
    [steps, 'What do children wear on a boat?', 'safety'],
    [licence, 'Where do guests pay by card?', 'booking'],
    ['When does the kitchen open?', 'Why do catamarans pay double for a mooring?', 'moorings'],
    ['What do catamarans pay?', 'Do boats stay in the harbour in fog?', 'safety'],
    [steps, 'So which licence do teachers need?', 'teachers'],
  ])('"%s" "%s"', async (first, question, section) => {
    const { text, citations } = await ask(first, question);
    expect(text).not.toContain('Still about');
    expect(citations[0]?.section.id).toBe(section);
    const alone = await ask(question);
    expect(citations.map((each) => each.quote)).toEqual(alone.citations.map((each) => each.quote));
  });
});

describe('a question without a word of its own', () => {
  test.each([
    [licence, 'For how long?', /^The licence is valid for six years\./],
    ['How is a place held?', 'How long?', /^A place is held for three days/],
  ])('is answered by the kind of thing that it asks for: "%s" "%s"', async (first, next, said) => {
    expect(await answer(first, next)).toMatch(said);
  });
});

describe('a table that was shown whole', async () => {
  const ofHarbour = await guideConversation(`# Harbour

## Berths

| Holder | Way in | Nights a year |
| --- | --- | --- |
| Guest | none | 10 |
| Skipper | 30 nights and a test | 120 |
| Warden | by the Board | 200 |
`);

  test('takes nothing out of its question when one of its rows is asked for', async () => {
    const { text } = await ofHarbour('How many nights can I stay?', 'and as a warden?');
    expect(text).toContain('200');
    expect(text).not.toContain('Board');
  });
});
