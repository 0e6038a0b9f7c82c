import { describe, expect, test } from 'vitest';
import type { LabelledStatement } from '../../lib/evidence/labels.ts';
import { Reading } from '../../lib/language/reading.ts';
import { SynonymTable } from '../../lib/language/synonyms.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import { wrongRowSubject } from '../../lib/verify/row-subjects.ts';
import type { Source } from '../../lib/verify/source.ts';
import { index, labelled, statementWith } from './check-draft.ts';

const evidence = new EvidenceSources(labelled, index);

const junior = statementWith('Level: Entry level');
const mid = statementWith('Level: Mid level');
const senior = statementWith('Level: Senior');
const rows = { junior, mid, senior };

function wrong(claim: string, ...cited: (keyof typeof rows)[]): string | undefined {
  const statements = cited.map((name) => rows[name]);
  return wrongRowSubject(new Reading(claim), evidence.of(statements));
}

describe('a claim that cites one row', () => {
  test.each([
    'Mid-level engineers earn $110K–$160K.',
    'A Python Software Engineer earns $110K–$160K.',
    'They earn $110K–$160K.',
    'At mid level, mentoring juniors is in focus.',
  ])('may say what the row says: "%s"', (claim) => {
    expect(wrong(claim, 'mid')).toBeUndefined();
  });

  test.each([
    ['Senior engineers earn $110K–$160K.', 'Senior'],
    ['A lead earns $110K–$160K.', 'lead'],
    ['Entry-level developers earn $110K–$160K.', 'Entry'],
    ['A Principal Engineer earns $110K–$160K.', 'Principal'],
    ['Staff engineers earn $110K.', 'Staff'],
    ['Junior developers earn $110K–$160K.', 'Junior'],
    ['Mid-level engineers make architecture decisions.', 'architecture'],
    ['Mid-level engineers write unit tests.', 'write'],
  ])('may not say it of another row: "%s"', (claim, word) => {
    expect(wrong(claim, 'mid')).toBe(word);
  });
});

describe('a claim that cites several rows', () => {
  test.each([
    'Entry-level developers earn $70K–$95K and mid-level engineers $110K–$160K.',
    'Entry level: $70K–$95K; mid level: $110K–$160K.',
    'Pay rises from $70K–$95K at entry level to the mid level.',
    'Junior developers earn $70K to $95K, while a Python Software Engineer earns $110K to $160K.',
  ])('may put them together: "%s"', (claim) => {
    expect(wrong(claim, 'junior', 'mid')).toBeUndefined();
    expect(wrong(claim, 'mid', 'junior')).toBeUndefined();
  });

  test.each([
    'Entry-level developers earn $110K–$160K and mid-level engineers $70K–$95K.',
    'Entry level: $70K–$160K; mid level: $110K–$160K.',
    'Entry-level developers earn $70K–$95K, mid-level engineers $70K–$160K.',
  ])('may not swap their figures: "%s"', (claim) => {
    expect(wrong(claim, 'junior', 'mid')).toBeDefined();
    expect(wrong(claim, 'mid', 'junior')).toBeDefined();
  });

  test('may not bring in a third row', () => {
    const claim = 'Entry-level developers earn $70K–$95K and senior ones $110K–$160K.';
    expect(wrong(claim, 'junior', 'mid')).toBeDefined();
  });
});

test('a claim that cites no row has no row to confuse', () => {
  const sentence = statementWith('15–25%');
  const claim = new Reading('Senior generalists earn 15–25% more.');
  expect(wrongRowSubject(claim, evidence.single(sentence))).toBeUndefined();
});

test('a level is also named by the synonyms of the guide', () => {
  const synonyms = new SynonymTable([
    ['entry level', 'junior', 'rookie'],
    ['senior', 'lead'],
  ]);
  const wrongFor = (claim: string, row: LabelledStatement) => {
    const source = evidence.of([row]);
    const asked = { synonyms } as Source['evidence']['index'];
    return wrongRowSubject(new Reading(claim), {
      ...source,
      evidence: {
        statements: labelled,
        index: asked,
        question: evidence.question,
        single: (entry) => evidence.single(entry),
        titlesOf: (guide) => evidence.titlesOf(guide),
      },
    });
  };
  expect(wrongFor('Mid-level rookies earn $110K–$160K.', mid)).toBe('rookies');
  expect(wrongFor('Mid-level engineers mentor juniors.', mid)).toBeUndefined();
  expect(wrongFor('Rookies earn $70K–$95K.', junior)).toBeUndefined();
});
