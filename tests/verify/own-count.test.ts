import { expect, test } from 'vitest';
import { withoutOwnCount } from '../../lib/verify/own-count.ts';

test.each([
  ['There are three levels: entry, mid and senior.', 'There are  levels: entry, mid and senior.'],
  ['It takes 2 steps – learn and build.', 'It takes  steps – learn and build.'],
  ['Four tools: Docker, Helm, Ansible, and Chef', ' tools: Docker, Helm, Ansible, and Chef'],
])('a right count of an own list goes: "%s"', (claim, rest) => {
  expect(withoutOwnCount(claim)).toBe(rest);
});

test.each([
  'There are four levels: entry, mid and senior.',
  'There are three levels.',
  'In 2026: three and four.',
  'Mid level: $110K–$160K',
  '',
])('any other figure stays: "%s"', (claim) => {
  expect(withoutOwnCount(claim)).toBe(claim);
});
