import { describe, expect, test } from 'vitest';
import type { LabelledStatement } from '../../lib/evidence/labels.ts';
import { withoutWorkedOut } from '../../lib/verify/worked-out.ts';
import { check, label } from './check-draft.ts';

/** Rows of one table, each as its cells in the order of the heads. */
function tableOf(heads: string[], ...rows: string[][]): LabelledStatement[] {
  const passage = {
    id: 'inn/rooms',
    guide: 'inn',
    sectionId: 'rooms',
    first: 0,
    last: 9,
    text: '',
  };
  return rows.map((texts, at) => {
    const cells = texts.map((text, column) => ({ column, head: heads[column] ?? '', text }));
    const text = cells.map((cell) => `${cell.head}: ${cell.text}`).join('; ');
    const place = { sectionId: 'rooms', block: 1, start: at, end: at };
    const above = { leadIn: undefined, topic: undefined };
    return {
      label: `s${at + 1}`,
      statement: { id: `rooms.${at}`, kind: 'row' as const, text, cells, ...place, ...above },
      source: { passage, score: 1 },
    };
  });
}

const heads = ['Room', 'Price (€)', 'Deposit (€)', 'Sea view', 'Stay'];
const rooms = tableOf(
  heads,
  ['Attic', '60', '20', 'no', '2 nights'],
  ['Garden', '85', '30', 'no', '3 nights'],
  ['Tower', '140', '50', 'yes', '1–7 nights'],
);
const [attic, garden, tower] = rooms;

function checked(claim: string, ...cited: (LabelledStatement | undefined)[]): string {
  const statements = cited.filter((each) => each !== undefined);
  return withoutWorkedOut(claim, statements, rooms);
}

describe('a mean', () => {
  test('of the figures of a column goes', () => {
    const claim = 'Price (€): **Attic** 60, **Garden** 85, **Tower** 140 – €95 on average.';
    expect(checked(claim, attic, garden, tower)).toBe(`${claim.split(' – ')[0]}.`);
  });

  test.each([
    ['that is wrong', 'Price (€): Attic 60, Garden 85, Tower 140 – €85 on average.'],
    ['of figures that are not all given', 'Price (€): Attic 60, Tower 140 – €100 on average.'],
    ['of another unit', 'Price (€): Attic 60, Garden 85, Tower 140 – $95 on average.'],
  ])('%s stays', (_, claim) => {
    expect(checked(claim, attic, garden, tower)).toBe(claim);
  });
});

describe('a difference', () => {
  test.each([
    'Price (€): **Tower** 140, **Attic** 60 – €80 more.',
    'Price (€): Attic 60, Tower 140 – a difference of €80.',
    'Price (€): **Tower** 140, **Attic** 60 – €80 more at the low end.',
  ])('of two figures of a column goes: "%s"', (claim) => {
    const rest = checked(claim, attic, tower);
    expect(rest).toBe(`${claim.split(' – ')[0]}.`);
  });

  test('of the ends of one range goes', () => {
    const claim = '**Tower** – Stay: 1–7 nights – a difference of 6 nights.';
    expect(checked(claim, tower)).toBe('**Tower** – Stay: 1–7 nights.');
  });

  test.each([
    ['that is wrong', 'Price (€): Tower 140, Attic 60 – €90 more.'],
    ['of another unit', 'Price (€): Tower 140, Attic 60 – $80 more.'],
    ['the wrong way round', 'Price (€): Attic 60, Tower 140 – €80 more.'],
    [
      'of figures of two columns and rows',
      'Deposit (€), Price (€): Tower 50, Attic 60 – €10 more.',
    ],
    ['without the figures', 'The tower costs more than the attic – €80 more.'],
    ['with more than a figure', 'Price (€): Tower 140, Attic 60 – €80 and a breakfast more.'],
  ])('%s stays', (_, claim) => {
    expect(checked(claim, attic, tower)).toBe(claim);
  });

  test('of the low ends of two ranges is none of other ends', () => {
    const told = 'Stay: **Tower** 1–7 nights, **Garden** 3 nights';
    expect(checked(`${told} – a difference of 2 nights at the low end.`, tower, garden)).toBe(
      `${told}.`,
    );
    const wrong = `${told} – a difference of 4 nights at the low end.`;
    expect(checked(wrong, tower, garden)).toBe(wrong);
  });

  test('of a row that is not cited stays', () => {
    const claim = 'Price (€): Tower 140, Attic 60 – €80 more.';
    expect(checked(claim, tower, garden)).toBe(claim);
  });
});

describe('a count of the cited rows', () => {
  test('goes when it is right', () => {
    expect(checked('2 of 3: Attic and Garden.', attic, garden)).toBe('Attic and Garden.');
  });

  test.each([
    ['of more than are cited', '3 of 3: Attic and Garden.'],
    ['of a table that is larger', '2 of 4: Attic and Garden.'],
    ['that names another row', '2 of 3: Attic and Tower.'],
  ])('%s stays', (_, claim) => {
    expect(checked(claim, attic, garden)).toBe(claim);
  });
});

describe('a sentence of a model', () => {
  const [mid, entry] = [label('Level: Mid level'), label('Level: Entry level')];

  test('may count the rows that it cites', async () => {
    const { claims } = await check(`2 of 3: Entry level and Mid level. ${entry} ${mid}`);
    expect(claims.map(({ text }) => text)).toEqual(['2 of 3: Entry level and Mid level.']);
  });

  test.each([
    `3 of 3: Entry level and Mid level. ${entry} ${mid}`,
    `Salary range (US dollars a year): Mid level $110K–$160K, Entry level $70K–$95K – $50K more. ${mid} ${entry}`,
    `Mid-level engineers earn $110K–$160K, which is $40K more than entry level. ${mid}`,
  ])('is left out when it works out what does not follow: "%s"', async (sentence) => {
    expect((await check(sentence)).claims).toEqual([]);
  });
});
