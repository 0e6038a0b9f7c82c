import { expect, test } from 'vitest';
import { toldPath } from '../../lib/load/told-path.ts';

test.each([
  'content/guides',
  '/srv/python-developer-2026/guides',
  '/home/me/My guides, 2nd edition',
  '/tmp/signpost-guides-a1B2c3',
])('%s is told as it is', (path) => {
  expect(toldPath(path)).toBe(path);
});

test.each([
  ['/srv/sk-proj-0123abcd', '/srv/…'],
  ['/srv/ghp_16C7e42F292c6912/guides', '/srv/…/guides'],
  ['/srv/9f86d081884c7d659a2feaa0c55ad015', '/srv/…'],
  ['/srv/a key: AKIAIOSFODNN7EXAMPLE00', '/srv/…'],
])('%s looks like a key, and is not told', (path, told) => {
  expect(toldPath(path)).toBe(told);
});
