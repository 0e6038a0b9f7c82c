import { describe, expect, test } from 'vitest';
import { indexFolder } from '../../eval/index-folder.ts';
import { checkClaims } from '../../eval/open-claims/check-claim.ts';
import { citedStatements } from '../../eval/open-claims/cited-statements.ts';
import { claimFigures } from '../../eval/open-claims/claim-figures.ts';
import { type OpenClaim, readOpenClaims, wholeAnswer } from '../../eval/open-claims/claim-lines.ts';
import { labelClaim } from '../../eval/open-claims/label-claim.ts';
import { ownOpenGuides } from '../../eval/open-questions.ts';
import { indexGuides } from '../../lib/build-guides.ts';

describe('the set of our own', async () => {
  const index = await indexFolder(`${ownOpenGuides}/guides`);
  const claims = readOpenClaims(ownOpenGuides);
  const answers = claims.filter(({ kind }) => kind === wholeAnswer);

  test('holds 100 true and 80 false claims, and 24 whole answers, evenly about each guide', () => {
    const singles = claims.filter(({ kind }) => kind !== wholeAnswer);
    expect(singles.filter((claim) => claim.true)).toHaveLength(100);
    expect(singles.filter((claim) => !claim.true)).toHaveLength(80);
    expect(index.guides).toHaveLength(3);
    for (const { slug } of index.guides) {
      expect(Math.abs(singles.filter(({ guide }) => guide === slug).length - 60)).toBeLessThan(3);
      expect(answers.filter(({ guide }) => guide === slug)).toHaveLength(8);
    }
  });

  test('gives each claim an id of its own', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  test('cites what stands in the guide once, and in a statement', () => {
    const odd = claims.flatMap(({ id, guide, cites }) =>
      cites
        .filter((quote) => (index.sources.get(guide) ?? '').split(quote).length !== 2)
        .map((quote) => `${id}: ${quote}`),
    );
    expect(odd).toEqual([]);
    const cited = claims.map(({ guide, cites }) =>
      cites.map((quote) => citedStatements(quote, guide, index).length),
    );
    expect(cited.flat().every((count) => count > 0)).toBe(true);
  });

  test('marks in whole answers each citation that it lists, and no other', () => {
    const marksOf = ({ said }: OpenClaim) =>
      new Set(Array.from(said.matchAll(/\[(\d+)\]/g), ([, number]) => Number(number)));
    const odd = answers.filter((answer) => {
      const listed = new Set(answer.cites.map((_, at) => at + 1));
      return listed.symmetricDifference(marksOf(answer)).size > 0;
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('names what is wrong in false answers, in their words, and in no other claim', () => {
    const odd = claims.filter(
      ({ said, wrong, kind, ...claim }) =>
        !wrong.every((words) => said.includes(words)) ||
        wrong.length > 0 !== (kind === wholeAnswer && !claim.true),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe('a draft', () => {
  const draftsOf = (said: string, labels: string[][]) =>
    labelClaim(said, labels).map(({ draft }) => draft);

  test('cites all behind each sentence that has no mark', () => {
    expect(draftsOf('Bread is baked daily. Cakes are not.', [['s1'], ['s2', 's1']])).toEqual([
      'Bread is baked daily. [s1] [s2] ',
      'Cakes are not. [s1] [s2]',
    ]);
  });

  test('cites what is marked, where something is', () => {
    expect(draftsOf('Bread is baked daily [2]. Cakes are not. [1]', [['s1'], ['s2']])).toEqual([
      'Bread is baked daily. [s2] ',
      'Cakes are not. [s1]',
    ]);
  });

  test('leaves what introduces a list without a citation', () => {
    expect(draftsOf('We bake:\n\n- bread\n- cakes', [['s1']])).toEqual([
      'We bake:\n',
      '\n',
      '- bread [s1]\n',
      '- cakes [s1]',
    ]);
  });

  test('cites in the rows of a table, inside the last cell, and not in its head', () => {
    expect(draftsOf('| Loaf | Price |\n| --- | --- |\n| Rye | 3 |\n', [['s1']])).toEqual([
      '| Loaf | Price |\n',
      '| --- | --- |\n',
      '| Rye | 3 [s1] |\n',
    ]);
  });
});

describe('a claim is checked', async () => {
  const source = `# Bakery {#bakery}

## Hours {#hours}

The bakery opens at 7:00. It closes at 16:00.

## Prices {#prices}

| Loaf | Price |
| --- | --- |
| Rye loaf | 3 marks |
| Oat loaf | 5 marks |
`;
  const index = await indexGuides([{ file: 'bakery.md', source }]);
  const claimed = (said: string, cites: string[], rest: Partial<OpenClaim> = {}): OpenClaim => ({
    ...{ id: '1', guide: 'bakery', question: 'When does the bakery open?', kind: 'plain' },
    ...{ said, cites, true: true, wrong: [], ...rest },
  });

  test('and kept when the statement that it cites says it, even where retrieval did not find that', async () => {
    const claim = claimed('A rye loaf costs 3 marks.', ['| Rye loaf | 3 marks |']);
    const [checked] = await checkClaims([claim], index, {});
    expect(checked?.isCut).toBe(false);
    expect(checked?.answer.citations.map(({ section }) => section.id)).toEqual(['prices']);
    expect(checked?.pieces).toEqual([
      { text: 'A rye loaf costs 3 marks.', isCited: true, isShown: true },
    ]);
  });

  test('and cut when a sentence of it is left out', async () => {
    const claim = claimed('The bakery opens at 7:00. It closes at 18:00.', [
      'The bakery opens at 7:00.',
      'It closes at 16:00.',
    ]);
    const [checked] = await checkClaims([claim], index, {});
    expect(checked?.isCut).toBe(true);
    expect(checked?.pieces.map(({ isShown }) => isShown)).toEqual([true, false]);
  });

  test('and counted by sentence where it is a whole answer', async () => {
    const answer = claimed(
      'The bakery opens at 7:00 [1]. It closes at 18:00 [2].',
      ['The bakery opens at 7:00.', 'It closes at 16:00.'],
      { kind: wholeAnswer, true: false, wrong: ['closes at 18:00'] },
    );
    const figures = claimFigures(await checkClaims([answer], index, {}));
    expect(figures).toEqual({
      ...{ trueKept: undefined, falseCaught: undefined },
      ...{ sentencesKept: 1, refused: 0 },
    });
  });

  test('only with quotes that stand in the guide', async () => {
    const claim = claimed('The bakery opens at 7:00.', ['The bakery opens at 8:00.']);
    await expect(checkClaims([claim], index, {})).rejects.toThrow(
      'The guide "bakery" does not hold "The bakery opens at 8:00."',
    );
  });
});
