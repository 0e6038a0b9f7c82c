import { expect, test } from 'vitest';
import { Reading } from '../../lib/language/reading.ts';
import { sidesAgree } from '../../lib/verify/comparison.ts';

const rank =
  'Python is the number 2 language for cloud services, after JavaScript, says the report.';
const pay = 'Developers in AI roles often earn more than generalists.';
const choice = 'Developers solve problems instead of wrestling with syntax.';

test.each([
  ['Python ranks behind JavaScript.', rank],
  ['JavaScript is ahead of Python.', rank],
  ['For cloud services, JavaScript comes before Python.', rank],
  ['AI roles earn more than generalists.', pay],
  ['Generalists earn less than AI roles.', pay],
  ['They solve problems rather than wrestle with syntax.', choice],
])('"%s" agrees with "%s"', (claim, text) => {
  expect(sidesAgree(new Reading(claim), new Reading(text))).toBe(true);
});

test('"more than one" ranks nothing', () => {
  const text = 'Bakers may hold more than one ticket for the fair.';
  const claim =
    'Bakers may hold several, but have to wait for the fair before they get the next ticket.';
  expect(sidesAgree(new Reading(claim), new Reading(text))).toBeUndefined();
});

test.each([
  ['Python is ahead of JavaScript.', rank],
  ['Python comes before JavaScript for cloud services.', rank],
  ['JavaScript ranks second, after Python.', rank],
  ['Generalists earn more than AI roles.', pay],
  ['AI roles earn less than generalists.', pay],
  ['They wrestle with syntax rather than solve problems.', choice],
])('"%s" turns "%s" round', (claim, text) => {
  expect(sidesAgree(new Reading(claim), new Reading(text))).toBe(false);
});

test.each([
  ['Python is behind most projects.', 'Python powers most projects.'],
  ['Python is a language for cloud services.', rank],
  ['More than half of them agree.', pay],
  ['After work, developers rest.', rank],
  ['', ''],
])('"%s" says nothing about the sides of "%s"', (claim, text) => {
  expect(sidesAgree(new Reading(claim), new Reading(text))).toBeUndefined();
});
