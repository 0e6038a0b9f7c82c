import { describe, expect, test } from 'vitest';
import { figuresOf, missingFigures, moneyIn } from '../../lib/language/figures.ts';

describe('the guide holds a figure of a claim', () => {
  const cases: [claim: string, guide: string][] = [
    ['9:30', '9:30 to 18:00'],
    ['9:30', '09:30'],
    ['9', '9:00'],
    ['9:00', '9'],
    ['$110K', '$110K–$160K'],
    ['$160K', '$110K–$160K'],
    ['$110,000', '$110K'],
    ['110,000 dollars', '$110K'],
    ['110 thousand dollars', '$110K'],
    ['US$110K', '$110K'],
    ['110K USD', '$110K'],
    ['110K', '$110K'],
    ['110,000', '$110K'],
    ['$110k', '$110K'],
    ['$110K-$160K', '$110K–$160K'],
    ['$110–160K', '$110K–$160K'],
    ['$110,000 to $160,000', '$110K–$160K'],
    ['between $110K and $160K', '$110K–$160K'],
    ['between 110 and 160 thousand dollars', '$110K–$160K'],
    ['from 110 to 160 thousand dollars', '$110K–$160K'],
    ['between 110K and 160K dollars', '$110K–$160K'],
    ['110–160 thousand', '$110K–$160K'],
    ['180 to 250+ thousand dollars', '$180K–$250K+'],
    ['USD 110,000–160,000', '$110K–$160K'],
    ['at least $180K', '$180K–$250K+'],
    ['more than $250K', '$180K–$250K+'],
    ['the 3rd step', 'Step 3'],
    ['step two', 'Step 2'],
    ['ranks first', 'number one'],
    ['$0.11 million', '$110K'],
    ['$1.5 million', '$1,500,000'],
    ['$1.005 million', '$1,005,000'],
    ['2 billion euros', '€2bn'],
    ['€2,000', '2,000 euros'],
    ['£50', '50 pounds'],
    ['$250K', '$250K+'],
    ['$250K+', '$180K–$250K+'],
    ['over $250,000', '$250K+'],
    ['87%', '87 percent'],
    ['87 per cent', '87%'],
    ['87 %', '87%'],
    ['eighty-seven percent', '87%'],
    ['eighty seven percent', '87%'],
    ['15–25%', '15% to 25%'],
    ['15 to 25 percent', '15–25%'],
    ['15% and 25%', '15–25%'],
    ['fifteen to twenty-five percent', '15–25%'],
    ['25% more in 2026', 'In 2026, 15–25% more'],
    ['Python 3.12', 'Python 3.12+'],
    ['2026', 'in 2026'],
    ['1,050', '1050'],
    ['three trends', '3 trends'],
    ['number 2', 'number two'],
    ['the second language', 'number 2'],
    ['2nd', 'second'],
    ['twelve items', '12 items'],
    ['twenty items', '20 items'],
    ['two hundred and fifty thousand dollars', '$250K'],
    ['a hundred projects', '100 projects'],
    ['half of the projects', '50% of the projects, half of them'],
    ['in 2026 and $110K', '$110K in 2026'],
    ['$110K and 3 years of work', '3 years, $110K'],
    ['version 3.12 and 25% more', '25%, 3.12'],
    ['x2 and s3 and py3k', 'no figure at all'],
    ['no figure', 'none either'],
    ['one of the trends', 'a trend'],
  ];
  test.each(cases)('%s is held by %s', (claim, guide) => {
    expect(missingFigures(claim, guide)).toEqual([]);
  });
});

describe('the guide does not hold a figure of a claim', () => {
  const cases: [claim: string, guide: string, missing: string[]][] = [
    ['9:30', '9:45 and 18:30', ['9:30']],
    ['9', '9:30', ['9']],
    ['30', '9:30', ['30']],
    ['$170K', '$110K–$160K', ['$170000']],
    ['$110', '$110K', ['$110']],
    ['$110M', '$110K', ['$110000000']],
    ['US$170K', '$110K–$160K', ['$170000']],
    ['A$53 million', 'A$46 million', ['$53000000']],
    ['$11K', '$110K', ['$11000']],
    ['€110K', '$110K', ['€110000']],
    ['110K euros', '$110K', ['€110000']],
    ['$250K+', '$250K', ['$250000+']],
    ['$110–170K', '$110K–$160K', ['$170000']],
    ['86%', '87%', ['86%']],
    ['87%', '87 projects', ['87%']],
    ['87', '87%', ['87']],
    ['8%', '87%', ['8%']],
    ['8.7%', '87%', ['8.7%']],
    ['$87', '87%', ['$87']],
    ['ninety percent', '87%', ['90%']],
    ['ninety percent of engineers', 'most engineers', ['90%']],
    ['eighty-seven percent', '80% and 7%', ['87%']],
    ['ten to thirty percent', '15–25%', ['10%', '30%']],
    ['two hundred thousand dollars', '$2K', ['$200000']],
    ['2025', '2026', ['2025']],
    ['Python 3.12+', 'Python 3.12', ['3.12+']],
    ['Python 3.1', 'Python 3.12', ['3.1']],
    ['four steps', 'three steps', ['4']],
    ['the third language', 'number 2', ['3']],
    ['the third language', 'three languages', ['3']],
    ['ranks first', 'number 2', ['1']],
    ['on April 23', 'Part 23: on April 16', ['23']],
    ['EUR 110K', '$110K', ['€110000']],
    ['15–25K more', '15–25% more', ['15000', '25000']],
    ['twice as many', 'as many', ['2']],
    ['a million projects', 'projects', ['1000000']],
    ['a dozen projects', '10 projects', ['12']],
    ['200 dollars', '200 people', ['$200']],
  ];
  test.each(cases)('%s is not held by %s', (claim, guide, missing) => {
    expect(missingFigures(claim, guide)).toEqual(missing);
  });
});

describe('figures', () => {
  test('are amounts, percentages, years, versions and counts', () => {
    const text = 'In 2026, 83% earn $70K–$95K or $250K+ with Python 3.12+ in three steps.';
    expect(figuresOf(text)).toEqual(
      new Set(['2026', '83%', '$70000', '$95000', '$250000+', '3.12+', '3']),
    );
  });

  test('a time of day is one, and a ratio is two', () => {
    expect(figuresOf('from 9:30 to 18:00')).toEqual(new Set(['9:30', '18:00']));
    expect(figuresOf('3:1')).toEqual(new Set(['3', '1']));
  });

  test('share a sign or a unit within a range, and not beyond it', () => {
    expect(figuresOf('$70–95K')).toEqual(new Set(['$70000', '$95000']));
    expect(figuresOf('15–25%')).toEqual(new Set(['15%', '25%']));
    expect(figuresOf('7 and 25%')).toEqual(new Set(['7', '25%']));
  });

  test('are found in any digits', () => {
    expect(missingFigures('８７%', '87%')).toEqual([]);
  });

  test('of a text without any are none', () => {
    expect(figuresOf('')).toEqual(new Set());
    expect(figuresOf('someone, often, tend, weighty, phone')).toEqual(new Set());
  });
});

describe('the amounts of money in a text', () => {
  test.each<[text: string, values: number[]]>([
    ['$110K–$160K', [110_000, 160_000]],
    ['$180K–$250K+', [180_000, 250_000]],
    ['€ 4,100', [4100]],
    ['£1.25 and £1.5', [1.25, 1.5]],
    ['USD 40 or 2 million euros', [40, 2_000_000]],
    ['¥5,000', [5000]],
    ['12 people, 5% more in 2026', []],
    ['', []],
  ])('of "%s" are %j', (text, values) => {
    expect(moneyIn(text)).toEqual(values);
  });
});
