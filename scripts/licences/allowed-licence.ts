// Which licences a package that a server is installed with may have: those that let it be used and handed on with
// Signpost as it is.

export type Licensed = { name: string; version: string; stated: string[] };

const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  // By file: what is not changed asks for nothing but its own source, which npm has.
  'MPL-2.0',
  // Of libvips alone, which Next may install and which is loaded as a library of its own.
  'LGPL-3.0-or-later',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose own words are no SPDX expression, as their licence file says it. */
const looked: Record<string, string> = {
  'dictionary-en': 'MIT AND BSD-3-Clause',
  'dictionary-en-gb': 'MIT AND BSD-3-Clause',
  duck: 'BSD-2-Clause',
};

/** As an SPDX expression; `unknown` where the package states none. */
export function licenceOf({ name, stated }: Licensed): string {
  return looked[name] ?? (stated.filter(Boolean).join(' AND ') || 'unknown');
}

/** Whether an SPDX expression can be met; one that mixes AND and OR has to be read by somebody. */
export function isAllowedLicence(expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '');
  const either = plain.split(' OR ');
  const all = plain.split(' AND ');
  if (either.length > 1 && all.length > 1) return false;
  return either.length > 1
    ? either.some((each) => allowed.has(each))
    : all.every((each) => allowed.has(each));
}
