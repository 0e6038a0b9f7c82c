import { describe, expect, test } from 'vitest';
import { type DoctorWording, doctorWording } from '../../components/strings/doctor-wording.ts';
import { english } from '../../components/strings/en.ts';
import { spanish } from '../../components/strings/es.ts';
import { found, withPolicy } from './apply-fix.ts';

const inEnglish = doctorWording('en').strings;
const inSpanish = doctorWording('es').strings;
const placesIn = (text = '') => Array.from(text.matchAll(/\{\w+\}/g), ([place]) => place).sort();

test('both languages know the same findings and fill the same places', () => {
  expect(Object.keys(inSpanish.findings)).toEqual(Object.keys(inEnglish.findings));
  expect(Object.keys(inEnglish.findings).length).toBeGreaterThan(20);
  for (const [code, { problem, mend }] of Object.entries(inEnglish.findings)) {
    const other = Object.entries(inSpanish.findings).find(([name]) => name === code)?.[1];
    expect(placesIn(other?.problem), code).toEqual(placesIn(problem));
    expect(placesIn(other?.mend), code).toEqual(placesIn(mend));
  }
});

test('the words stay out of those that the chat page sends', () => {
  expect(Object.keys({ ...english, ...spanish })).not.toContain('doctor');
});

describe('a finding is told with its values', () => {
  const blocked = found(withPolicy("script-src 'self'"), 'script-blocked');
  test.each([
    ['en', /“script-src 'self'” does not name https:\/\/chat\.example\./],
    ['es', /«script-src 'self'» no nombra https:\/\/chat\.example\./],
  ] as const)('%s', (language, wanted) => {
    const wording: DoctorWording = doctorWording(language);
    expect(wording.problem(blocked)).toMatch(wanted);
    expect(wording.mend(blocked)).toBeTruthy();
  });

  test('and without advice where nothing has to be mended', () => {
    const fine = found(withPolicy('img-src *'), 'script-allowed');
    expect(doctorWording('en').mend(fine)).toBeUndefined();
  });
});
