import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { axisOf } from '../../../browser/charts/axis.ts';
import { type Chart, chartsOf } from '../../../browser/charts/charts-of.ts';
import { toldCharts } from '../../../browser/charts/told-charts.ts';
import { readGuide } from '../../chunk/read-guide.ts';
import { cite, pay } from './cited-rows.ts';

const shape = (charts: Chart[]) =>
  charts.map(({ head, labelHead, rows }) => ({
    head,
    labelHead,
    rows: rows.map(({ label, text, citation }) => [label, text, citation.number]),
  }));

describe('charts are drawn of', () => {
  test('the amounts of cited rows, as the guide writes them, in the order of citing', () => {
    const [entry = '', mid = '', senior = ''] = pay;
    expect(shape(chartsOf(cite([senior, entry, mid])))).toEqual([
      {
        head: 'Pay (US dollars a year)',
        labelHead: 'Level',
        rows: [
          ['Senior', '$180K–$250K+', 1],
          ['Entry', '$70K–$95K', 2],
          ['Mid', '$110K–$160K', 3],
        ],
      },
    ]);
  });

  test('the bundled guide’s table, all of it and any two rows', async () => {
    const path = '../../../content/guides/python-developer-2026.md';
    const guide = await readGuide(await readFile(new URL(path, import.meta.url), 'utf8'));
    const quotes = guide.statements.filter(({ kind }) => kind === 'row').map(({ text }) => text);
    expect(chartsOf(cite(quotes))).toMatchObject([{ labelHead: 'Level', rows: { length: 3 } }]);
    expect(quotes).toHaveLength(3);
    expect(chartsOf(cite(quotes.slice(1)))).toMatchObject([{ rows: { length: 2 } }]);
  });

  test('rows whose first column has no head', () => {
    expect(shape(chartsOf(cite(['Rye; Loaves: 20', 'Wheat; Loaves: 45'])))).toEqual([
      {
        head: 'Loaves',
        labelHead: '',
        rows: [
          ['Rye', '20', 1],
          ['Wheat', '45', 2],
        ],
      },
    ]);
  });

  test('rows of which one lacks a cell, in the columns that all of them have', () => {
    const charts = chartsOf(cite(['Level: A; Pay: €9–€11; Notes: x', 'Level: B; Pay: €15–€19']));
    expect(charts.map(({ head }) => head)).toEqual(['Pay']);
  });

  test('two tables, each by itself, among other citations', () => {
    const citations = [
      ...cite(pay.slice(0, 2)),
      ...cite(
        ['Teams like tests.', 'Tool: ruff; Share: 72%', 'Tool: mypy; Share: 61%'],
        'tools',
        3,
      ),
    ];
    expect(chartsOf(citations).map(({ head, rows }) => [head, rows.length])).toEqual([
      ['Pay (US dollars a year)', 2],
      ['Share', 2],
    ]);
  });

  test('two tables of one section, told apart by their heads', () => {
    const quotes = ['Tool: ruff; Share: 72%', 'Level: Mid; Pay: $5', 'Tool: mypy; Share: 61%'];
    const charts = chartsOf(cite([...quotes, 'Level: Senior; Pay: $9']));
    expect(charts.map(({ head, rows }) => [head, rows.length])).toEqual([
      ['Share', 2],
      ['Pay', 2],
    ]);
  });

  test('rows named by the column that tells them apart', () => {
    const quotes = ['Region: EU; Role: Dev; Pay: €5–€6', 'Region: EU; Role: Lead; Pay: €7–€9'];
    expect(shape(chartsOf(cite(quotes)))[0]).toMatchObject({ labelHead: 'Role' });
  });

  test('rows named by amounts, where those come first', () => {
    const quotes = ['Experience: 0–2 years; Pay: $5', 'Experience: 3–5 years; Pay: $7'];
    expect(shape(chartsOf(cite(quotes)))).toMatchObject([{ labelHead: 'Experience', head: 'Pay' }]);
  });
});

describe('no chart is drawn of', () => {
  test.each([
    ['currencies that differ', ['Level: A; Pay: $5–$6', 'Level: B; Pay: €5–€6']],
    ['units that differ', ['Task: A; Time: 5 hours', 'Task: B; Time: 2 days']],
    ['a column that is not all amounts', ['Level: A; Pay: $5–$6', 'Level: B; Pay: it varies']],
    ['years', ['Version: A; Released: 2024', 'Version: B; Released: 2026']],
    ['versions', ['Tool: A; Python: 3.12', 'Tool: B; Python: 3.14']],
    ['ranks', ['Tool: A; Rank: 7', 'Tool: B; Rank: 4']],
    ['rows that are numbered', ['Task: A; Order: 1', 'Task: B; Order: 2', 'Task: C; Order: 3']],
    ['one plain amount', ['Level: A; Pay: $5']],
    ['one range', pay.slice(1, 2)],
    ['one open amount', ['Level: A; Hours: 15+']],
    ['nothing but zeros', ['Level: A; Pay: $0', 'Level: B; Pay: $0']],
    ['more rows than fit', Array.from({ length: 13 }, (_, at) => `Level: L${at}; Pay: $${at * 2}`)],
    ['more columns than fit', ['T: x; A: 5%; B: 6%; C: 7%', 'T: y; A: 1%; B: 9%; C: 3%']],
  ])('%s', (_, quotes) => {
    expect(chartsOf(cite(quotes))).toEqual([]);
  });

  test.each([
    'A junior developer earns $70K–$95K a year.',
    'Mid level: $110K–$160K',
    'Mid-level developers earn $110K–$160K; seniors $180K–$250K+.',
    'Pay: juniors earn $70K–$95K; Seniors: $180K–$250K.',
    'Two levels earn well: mid level with $110K–$160K; senior level with $180K–$250K+.',
    'Three figures matter: 72% of teams use types; 61% use FastAPI; 44% use Django.',
    'Note: expect 15+ hours a week; plan for 3–6 months.',
    'Plan: study 2 hours a day; Goal: finish in 6 months.',
    'It takes 3–6 months: two of them for the basics; the rest for projects.',
    'The range is wide: $70K–$250K+',
    'Salaries rose by 5–10%; remote work: 40–50% of offers.',
    'Q: How much? A: $110K–$160K',
    'Remember: types help; tests help more.',
    'Ask for 10–20% more; say: “I expect $120K–$140K.”',
    'Use Python 3.12; Django: 5.2 or newer.',
    'Released: 2026-01-31; Supported: until 2031.',
    'Call 555-1234; Fax: 555-9876.',
    'Opening hours: 9:00–17:00; Saturdays: 10:00–14:00.',
    'Meet on 15–20 May; Rooms: 3.',
    'Steps: 1. Learn NumPy; 2. Build projects; 3. Contribute.',
    'First: learn the basics; second: build something; third: share it',
    'def pay(level: str) -> int: return 5; x: int = 3',
    'Read https://example.org/a; then: rest',
    'Careers differ; so does pay.',
    'Ratio: 4:1; Odds: 1 in 5',
    'Top skills: Python, SQL; Top tools: Git, Docker',
    'Chapter 3: Pay; Chapter 4: Offers',
    'The team: 5–7 developers; the budget: small.',
    'See PEP 8: style; PEP 484: types',
    'Between $110K and $160K: that is the middle; above it: few.',
  ])('the sentence “%s”', (quote) => {
    expect(chartsOf(cite([quote]))).toEqual([]);
    expect(chartsOf(cite([quote, 'Another sentence stands here.']))).toEqual([]);
  });
});

describe('the axis', () => {
  const axis = (texts: string[], language = 'en') => {
    const quotes = texts.map((text, at) => `Name: n${at}; Amount: ${text}`);
    const [chart] = chartsOf(cite(quotes));
    return chart && axisOf(chart, language).ticks.map(({ label }) => label.replace(/\s/g, ' '));
  };

  test('starts at zero and ends at a round number, in the unit', () => {
    expect(axis(['$70K–$95K', '$180K–$250K+'])).toEqual(['$0', '$100K', '$200K', '$300K']);
    expect(axis(['72%', '8%'])).toEqual(['0%', '50%', '100%']);
    expect(axis(['1 year', '2–5 years'])).toEqual(['0', '2', '4', '6 years']);
    expect(axis(['CHF 900', 'CHF 1’000'])).toEqual(['CHF 0', 'CHF 500', 'CHF 1,000']);
    expect(axis(['0.2%', '0.5%'])).toEqual(['0%', '0.2%', '0.4%', '0.6%']);
    expect(axis(['A$50', 'A$90'])).toEqual(['A$0', 'A$50', 'A$100']);
  });

  test('is written in the reader’s language', () => {
    expect(axis(['45.000 €', '95.000 €'], 'es')).toEqual(['0 €', '50 mil €', '100 mil €']);
    expect(axis(['45.000 €', '95.000 €'], 'en')).toEqual(['€0', '€50K', '€100K']);
  });

  test('has two to four ticks, whatever the amounts', () => {
    for (let high = 1; high < 5000; high += 7) {
      const ticks = axis([`${high}%`, `${high / 2}%`]) ?? [];
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(4);
    }
  });
});

describe('beside an answer stands', () => {
  const citations = cite(pay);

  test('the chart of amounts that it tells', () => {
    expect(
      toldCharts(citations, '**Mid** – Pay: $110K–$160K. [2](/guide/g?cite=pay.2#pay)'),
    ).toEqual(chartsOf(citations));
  });

  test('no chart of rows that it cites for their words alone', () => {
    const words = '**Senior** – Focus: Strategy. [3](/guide/g?cite=pay.180250#pay)';
    expect(toldCharts(citations, words)).toEqual([]);
  });
});
