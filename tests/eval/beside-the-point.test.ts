import { describe, expect, test } from 'vitest';
import { pointingFigures, pointingOf } from '../../eval/beside-the-point.ts';
import type { Answer } from '../../lib/types.ts';

const wanted = { isCovered: true, facts: [['€9', '9 euros']], sections: ['pay'] };

/** An answer that cites statements, each given as its section's id and its words. */
function answerOf(
  cited: [string, string][],
  status: Answer['status'] = 'answered',
): Pick<Answer, 'status' | 'citations'> {
  const citations = cited.map(([id, quote], at) => ({
    number: at + 1,
    guide: 'baking',
    section: { id, title: `About ${id}`, path: [] },
    statementId: `${id}.${at}`,
    quote,
    href: `/guide/baking#${id}`,
  }));
  return { status, citations };
}

describe('a cited statement', () => {
  test('that holds a fact is to the point, in whatever section it stands', () => {
    const answer = answerOf([['elsewhere', 'A baker earns **€9** an hour.']]);
    expect(pointingOf(wanted, answer)).toEqual({ cited: 1, beside: 0, factless: 0 });
  });

  test('without a fact is beside the point for sure outside the expected sections', () => {
    const answer = answerOf([
      ['pay', 'Wages come weekly.'],
      ['ovens', 'An oven is hot.'],
      ['pay', 'It is 9 euros.'],
    ]);
    expect(pointingOf(wanted, answer)).toEqual({ cited: 3, beside: 1, factless: 2 });
  });

  test('stands in a section that is expected by its heading', () => {
    const answer = answerOf([['pay', 'Wages come weekly.']]);
    const byHeading = { ...wanted, sections: ['About Pay'] };
    expect(pointingOf(byHeading, answer)).toMatchObject({ beside: 0, factless: 1 });
  });

  test('is judged by its section alone where no fact is listed', () => {
    const answer = answerOf([
      ['pay', 'Wages come weekly.'],
      ['ovens', 'An oven is hot.'],
    ]);
    const counts = { cited: 2, beside: 1, factless: 1 };
    expect(pointingOf({ ...wanted, facts: [] }, answer)).toEqual(counts);
  });
});

describe('what the guide does not cover', () => {
  const uncovered = { isCovered: false, facts: [], sections: [] };

  test('is answered beside the point, whatever is cited', () => {
    const answer = answerOf([['pay', 'A baker earns €9.']]);
    expect(pointingOf(uncovered, answer)).toEqual({ cited: 1, beside: 1, factless: 1 });
  });

  test('is refused with nothing beside the point', () => {
    const answer = answerOf([], 'not-covered');
    expect(pointingOf(uncovered, answer)).toEqual({ cited: 0, beside: 0, factless: 0 });
  });
});

describe('the figures', () => {
  test('are shares of all statements, and count no answer that cites nothing', () => {
    const figures = pointingFigures([
      { cited: 3, beside: 1, factless: 3 },
      { cited: 1, beside: 0, factless: 0 },
      { cited: 0, beside: 0, factless: 0 },
    ]);
    expect(figures).toEqual({ statements: 2, beside: 0.25, factless: 0.75 });
  });

  test('are not there without a statement', () => {
    expect(pointingFigures([])).toEqual({
      statements: undefined,
      beside: undefined,
      factless: undefined,
    });
  });
});
