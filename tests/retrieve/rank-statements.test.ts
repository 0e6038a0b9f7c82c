import { describe, expect, test } from 'vitest';
import { rankStatements } from '../../lib/retrieve/rank-statements.ts';
import { asked, rankingFor } from './ranked-statements.ts';

describe('a ranking of statements', () => {
  test('has the passage of the best statement first, whose score is 1', async () => {
    const { passages, scores, best } = await rankingFor('How long is the kiln fired?');
    expect(best?.statement.text).toBe('The kiln is fired for two days.');
    expect(passages[0]).toMatchObject({ passage: { sectionId: 'kiln' }, score: 1 });
    expect(Math.max(...scores.values())).toBe(best && scores.get(best.statement));
    expect(passages.map(({ score }) => score)).toEqual(
      passages.map(({ score }) => score).toSorted((one, other) => other - one),
    );
  });

  test('scores each statement of the passages found', async () => {
    const { candidates } = await asked('What does a jug cost in crowns?');
    const { scores } = await rankingFor('What does a jug cost in crowns?');
    expect(candidates.length).toBeGreaterThan(1);
    expect([...scores.keys()]).toEqual(candidates.map(({ statement }) => statement));
  });

  test('tells how far the best three stand out', async () => {
    const { best } = await rankingFor('How long is the kiln fired?');
    expect(best?.share).toBeGreaterThan(0.5);
    expect(best?.share).toBeLessThanOrEqual(1);
    expect(best?.lead).toBe(0);
  });

  test.each([
    ['that only tell what a version brought', { isOfVersion: true }],
    ['that only name what is asked about', { isEcho: true }],
  ])('has statements lose %s', async (_, lacking) => {
    const { candidates, meaning } = await asked('What makes the kiln brown?');
    const ofVersion = candidates.map((each) => ({ ...each, ...lacking }));
    const plain = rankStatements(candidates, meaning).scores;
    const { scores } = rankStatements(ofVersion, meaning);
    expect(candidates.length).toBeGreaterThan(1);
    for (const { statement } of candidates) {
      expect(scores.get(statement)).toBeLessThan(plain.get(statement) ?? Number.NaN);
    }
  });

  test('has statements of the section that was quoted last gain', async () => {
    const { candidates, meaning } = await asked('What makes the kiln brown?');
    const focused = candidates.map((candidate) => ({
      ...candidate,
      isInFocus: candidate.passage.sectionId === 'kiln',
    }));
    const plain = rankStatements(candidates, meaning).scores;
    const { scores } = rankStatements(focused, meaning);
    const gains = focused.map(
      ({ statement }) => (scores.get(statement) ?? 0) - (plain.get(statement) ?? 0),
    );
    expect(new Set(focused.map(({ isInFocus }) => isInFocus)).size).toBe(2);
    expect(gains.map((gain) => gain > 0)).toEqual(focused.map(({ isInFocus }) => isInFocus));
  });

  test('of nothing has neither passages nor a best statement', async () => {
    const { meaning } = await asked('How long is the kiln fired?');
    const { passages, scores, best } = rankStatements([], meaning);
    expect(passages).toEqual([]);
    expect(scores.size).toBe(0);
    expect(best).toBeUndefined();
  });
});
