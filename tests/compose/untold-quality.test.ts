// How something is, of which a guide tells other things alone.
import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { withUntoldQualities } from '../../lib/compose/untold-quality.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { qualityAsked } from '../../lib/language/quality-asked.ts';
import type { AnswerStatus } from '../../lib/types.ts';
import { letThrough } from '../fixtures/let-through.ts';

const index = await indexGuides([
  {
    file: 'climbing.md',
    source: `# Climbing hall

## Courses {#courses}

The course for guides takes two weekends and ends with a test. The test is on knots.

Belaying is simple once you have done it ten times. Boulders carry a risk of sprains.
`,
  },
]);

/** The verdict where likeness let a question pass. */
async function verdictOn(question: string): Promise<AnswerStatus> {
  const passed = await letThrough(question, index);
  return withUntoldQualities(passed, labelStatements(passed, index)).verdict;
}

describe('how something is', () => {
  test.each([
    'Is it hard to pass the test?',
    'How difficult is the course for guides?',
    'Is the test risky?',
  ])('is not told by what else is said of it: %s', async (question) => {
    expect(await verdictOn(question)).toBe('not-covered');
  });

  test.each([
    ['in other words', 'Is belaying hard?'],
    ['by a noun', 'Are boulders dangerous?'],
  ])('is told %s', async (_, question) => {
    expect(await verdictOn(question)).toBe('answered');
  });

  test('is not asked for by what follows the adjective as its noun', async () => {
    expect(await verdictOn('Is there a hard course for guides?')).toBe('answered');
  });
});

test('the words that tell of a quality are those of its opposite, too', () => {
  expect(qualityAsked('Is it easy to get in?')).toContain('hard');
  expect(qualityAsked('How stressful is it?')).toContain('relax');
  expect(qualityAsked('Who is it hard for?')).toBeUndefined();
});
