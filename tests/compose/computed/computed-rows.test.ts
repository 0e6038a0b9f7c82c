import { describe, expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from '../draft-from-guide.ts';

const ask = await guideDrafts(`# Harbour Cycles rental handbook

Everything about hiring bikes from Harbour Cycles.

## Bikes and prices {#bikes}

All prices are per bike and include a helmet.

| Class | Example | Half day | Full day | Deposit | Licence needed | Weight (kg) |
| --- | --- | --- | --- | --- | --- | --- |
| City | Dutch roadster | €9 | €15 | €50 | no | 17 |
| Touring | Steel tourer | €14 | €22 | €100 | no | 14 |
| Electric | Commuter e-bike | €24 | €38 | €250 | no | 25 |
| Speed pedelec | S-class e-bike | €35 | €55 | €600 | yes, class M | 29 |
| Cargo | Three-wheeler | €28 | €44 | €300 | no | 41 |

Late returns cost €5 for each started hour.

## Shops {#shops}

| Shop | Opens | Closes | Sunday | Parking spaces |
| --- | --- | --- | --- | --- |
| Old Quay | 8:00 | 18:30 | closed | 4 |
| Station | 6:30 | 21:00 | 9:00–17:00 | 30 |
| Lighthouse | 9:30 | 17:00 | closed | none |

## Shifts and pay {#shifts}

| Shift | Hours | Pay (€ per hour) | Break | Paid meal |
| --- | --- | --- | --- | --- |
| Early | 6:00–14:00 | 14.20 | 30 minutes | no |
| Late | 13:00–21:30 | 15.60 | 45 minutes | yes |
| Night | 21:00–6:00 | 19.00 | 1 hour | yes |

## Mechanics {#mechanics}

| Grade | Title | Salary range | Notice period | Reports to |
| --- | --- | --- | --- | --- |
| 1 | Trainee | €22K–€25K | 2 weeks | workshop lead |
| 2 | Mechanic | €26K–€32K | 4 weeks | workshop lead |
| 3 | Senior mechanic | €33K–€40K | 8 weeks | fleet manager |
| 4 | Workshop lead | €42K–€55K | 3 months | the owner |

## Lessons {#lessons}

| Lesson | Price | Unit | Minimum age | Maximum age |
| --- | --- | --- | --- | --- |
| Balance | 30 | € per child | 4 | 7 |
| Traffic | 45 | € per child | 8 | 13 |
`);

async function answer(...questions: string[]): Promise<string> {
  return withoutLabels((await ask(...questions)).text);
}

function table(...lines: string[]): string {
  return lines.map((line) => `| ${line} |\n`).join('');
}

describe('the row with the most or the least', () => {
  test.each([
    ['Which bike is cheapest for a full day?', '**City** – Full day: €15.'],
    ['Which class has the highest deposit?', 'The deposit for **Speed pedelec** is €600.'],
    ['Which bike is the heaviest?', 'The weight (kg) for **Cargo** is 41.'],
    ['Which shop opens earliest?', '**Station** – Opens: 6:30.'],
    ['Which shift has the longest break?', '**Night** – Break: 1 hour.'],
    [
      'Which grade is at the bottom of the salary scale?',
      'The salary range for **Grade 1 (Trainee)** is €22K–€25K.',
    ],
    [
      'Which grade is at the top of the salary scale?',
      'The salary range for **Grade 4 (Workshop lead)** is €42K–€55K.',
    ],
    [
      'Which grade has the second highest salary?',
      'The salary range for **Grade 3 (Senior mechanic)** is €33K–€40K.',
    ],
  ])('"%s"', async (question, said) => {
    expect(await answer(question)).toBe(said);
  });

  test.each([
    ['What is the starting salary?', 'Grade 1 (Trainee)', '€22K–€25K'],
    ['What salary does one get at the start?', 'Grade 1 (Trainee)', '€22K–€25K'],
    [
      'What is the salary of a senior mechanic to begin with?',
      'Grade 3 (Senior mechanic)',
      '€33K–€40K',
    ],
  ])('is the first one where nobody names another: "%s"', async (question, row, range) => {
    expect(await answer(question)).toBe(`The salary range for **${row}** is ${range}.`);
  });

  test("is not asked for by what is paid at first out of one's own purse", async () => {
    expect(await answer('What deposit do I pay at first?')).not.toContain('€50.');
  });

  test('is put in order with the others when that is asked for', async () => {
    expect(await answer('Order the shifts from the longest to the shortest break.')).toBe(
      table(
        'Shift | Break',
        '--- | ---',
        'Night | 1 hour',
        'Late | 45 minutes',
        'Early | 30 minutes',
      ),
    );
  });
});

describe('what lies between two figures', () => {
  test.each([
    [
      'How much more is the cargo bike than the city bike for a full day?',
      'Full day: **Cargo** €44, **City** €15 – €29 more.',
    ],
    [
      'Which is heavier, the electric or the cargo bike?',
      'Weight (kg): **Electric** 25, **Cargo** 41 – a difference of 16 kg.',
    ],
    [
      'How much more per hour do I get for the night shift than for the early shift?',
      'Pay (€ per hour): **Night** 19.00, **Early** 14.20 – €4.80 more.',
    ],
    [
      'How much longer is the break of the night shift than that of the early shift?',
      'Break: **Night** 1 hour, **Early** 30 minutes – 30 minutes more.',
    ],
    [
      'What is the difference between the highest and the lowest deposit?',
      'Deposit: **Speed pedelec** €600, **City** €50 – €550 more.',
    ],
    [
      'How much more does a senior mechanic earn than a trainee?',
      'Salary range: **Grade 3 (Senior mechanic)** €33K–€40K, **Grade 1 (Trainee)** €22K–€25K – €11K more at the low end.',
    ],
    [
      'How far apart are the salaries at the two ends of the range of grade 3?',
      '**Grade 3 (Senior mechanic)** – Salary range: €33K–€40K – a difference of €7K.',
    ],
  ])('"%s"', async (question, said) => {
    expect(await answer(question)).toBe(said);
  });
});

describe('rows within a bound, or around a figure', () => {
  test.each([
    [
      'Which classes have a deposit of more than €250?',
      table('Class | Deposit', '--- | ---', 'Speed pedelec | €600', 'Cargo | €300'),
    ],
    [
      'Which titles have a notice period under 8 weeks?',
      table(
        'Grade | Title | Notice period',
        '--- | --- | ---',
        '1 | Trainee | 2 weeks',
        '2 | Mechanic | 4 weeks',
      ),
    ],
    [
      'Which classes cost at most €15 for a half day?',
      table('Class | Half day', '--- | ---', 'City | €9', 'Touring | €14'),
    ],
    [
      'Which shops close after 18:00?',
      table('Shop | Closes', '--- | ---', 'Old Quay | 18:30', 'Station | 21:00'),
    ],
    ['Which grade earns €30K?', 'The salary range for **Grade 2 (Mechanic)** is €26K–€32K.'],
    ['Which shift pays €15.60?', 'The pay (€ per hour) for **Late** is 15.60.'],
    ['Which class costs €22 for a full day?', '**Touring** – Full day: €22.'],
    [
      'How many shops close before 20:00?',
      '2 of 3: **Old Quay** (18:30) and **Lighthouse** (17:00).',
    ],
  ])('"%s"', async (question, said) => {
    expect(await answer(question)).toBe(said);
  });

  test('are none when no row holds the figure', async () => {
    expect(await answer('Which grade earns €90K?')).toBe('');
  });
});

describe('rows that a column divides', () => {
  test.each([
    ['Which bikes need a licence?', '**Speed pedelec** – Licence needed: yes, class M.'],
    [
      'How many classes need no licence?',
      '4 of 5: **City**, **Touring**, **Electric** and **Cargo**.',
    ],
    ['Which shops are open on Sunday?', '**Station** – Sunday: 9:00–17:00.'],
    ['Which shop has no parking spaces?', '**Lighthouse** – Parking spaces: none.'],
    [
      'Which shifts come with a paid meal?',
      table('Shift | Paid meal', '--- | ---', 'Late | yes', 'Night | yes'),
    ],
  ])('"%s"', async (question, said) => {
    expect(await answer(question)).toBe(said);
  });
});

describe('one cell', () => {
  test.each([
    ['When does the Station shop close?', '**Station** – Closes: 21:00.'],
    ['How heavy is the touring bike?', 'The weight (kg) for **Touring** is 14.'],
    ['How much does the night shift pay?', 'The pay (€ per hour) for **Night** is 19.00.'],
    [
      'What is the notice period for grade 3?',
      'The notice period for **Grade 3 (Senior mechanic)** is 8 weeks.',
    ],
    [
      'What is the notice period of a mechanic?',
      'The notice period for **Grade 2 (Mechanic)** is 4 weeks.',
    ],
    ['Do I need a licence for the cargo bike?', 'No. **Cargo** – Licence needed: no.'],
    ['city half day', '**City** – Half day: €9.'],
    ['What is the price of the balance lesson?', 'The price for **Balance** is 30 € per child.'],
    ['Who does a trainee report to?', '**Grade 1 (Trainee)** – Reports to: workshop lead.'],
  ])('"%s"', async (question, said) => {
    expect(await answer(question)).toBe(said);
  });

  test('is looked for in the cells of others when it stands behind their head', async () => {
    expect(await answer('Who reports to the workshop lead?')).toBe(
      table(
        'Grade | Title | Reports to',
        '--- | --- | ---',
        '1 | Trainee | workshop lead',
        '2 | Mechanic | workshop lead',
      ),
    );
  });

  test('of the row beside the one that was asked about', async () => {
    expect(await answer('What does a senior mechanic earn?', 'And one grade up?')).toBe(
      'The salary range for **Grade 4 (Workshop lead)** is €42K–€55K.',
    );
  });
});

describe('nothing is worked out', () => {
  test.each([
    ['of a row that no table has', 'How much is a tandem for a full day?'],
    ['of something that no column tells', 'What colour is the city bike?'],
    [
      'for a comparison with what is not there',
      'How much more does a mechanic earn than a cashier?',
    ],
    ['for a measure that the table does not have', 'Which bikes are the safest?'],
    ['for a bound on something else', 'Which grade has more than 30 days of leave?'],
    ['for another day', 'When does the Lighthouse open on Monday?'],
  ])('%s: "%s"', async (_, question) => {
    expect(await answer(question)).not.toMatch(
      /^(?:The [^.]+ for \*\*|\*\*[^*]+\*\* – [^;]+\.$|\d of \d)/,
    );
  });
});
