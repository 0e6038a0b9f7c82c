import { expect, test } from 'vitest';
import { isAllowedLicence, licenceOf } from '../../scripts/licences/allowed-licence.ts';

test.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND BSD-3-Clause', 'MPL-2.0'])(
  'a package under %s may be used',
  (expression) => {
    expect(isAllowedLicence(expression)).toBe(true);
  },
);

test.each([
  'GPL-3.0-only',
  'MIT AND GPL-3.0-only',
  'unknown',
  'MIT AND (ISC OR GPL-2.0-only)',
  'SEE LICENSE',
])('one under %s has to be looked at', (expression) => {
  expect(isAllowedLicence(expression)).toBe(false);
});

test('a package that states none is unknown, but for one that was looked at', () => {
  const version = '1.0.0';
  expect(licenceOf({ name: 'bread', version, stated: [] })).toBe('unknown');
  expect(licenceOf({ name: 'bread', version, stated: ['MIT', 'ISC'] })).toBe('MIT AND ISC');
  expect(licenceOf({ name: 'dictionary-en', version, stated: ['(MIT AND BSD)'] })).toBe(
    'MIT AND BSD-3-Clause',
  );
});
