import { expect, test } from 'vitest';
import { isBearer } from '../../../lib/server/http/bearer.ts';

const asked = (authorization?: string) =>
  new Request('http://localhost/', { headers: authorization ? { authorization } : {} });

test.each(['Bearer sesame', 'bearer sesame'])('%s carries the token', (header) => {
  expect(isBearer(asked(header), 'sesame')).toBe(true);
});

test.each([
  undefined,
  'sesame',
  'Basic sesame',
  'Bearer',
  'Bearer sesam',
  'Bearer sesame x',
  'Bearer  sesame',
])('%s does not', (header) => {
  expect(isBearer(asked(header), 'sesame')).toBe(false);
});
