// The names of guides in addresses, from where their files lie in the folder of guides.
import { slug as slugify } from 'github-slugger';
import { guideName } from './guide-name.ts';
import type { Warn } from './guide-warning.ts';

/** Signs that tell names apart which are alike without them: "C++", "C#". */
const spelledSigns: [sign: string, word: string][] = [
  ['+', '-plus'],
  ['#', '-sharp'],
  ['&', '-and'],
  ['@', '-at'],
];

/** The slug of each file; `warn` is told of those that were numbered, for another file has their name. */
export function toldSlugs(files: readonly string[], warn: Warn): Map<string, string> {
  const slugs = guideSlugs(files);
  const fileOf = new Map([...slugs].map(([file, slug]) => [slug, file]));
  for (const [file, slug] of slugs) {
    const name = slug.slice(0, Math.max(0, slug.lastIndexOf('-')));
    const other = fileOf.get(name);
    if (other === undefined || guideSlugs([file]).get(file) === slug) continue;
    const text = `it is shown at /guide/${slug}, for ${other} is at /guide/${name}.`;
    warn({ code: 'shared-address', file, text });
  }
  return slugs;
}

/**
 * The slug of each file, all distinct: `trades-baking-bread` of `trades/Baking bread.md`. Where files would share
 * one, their signs are spelled out ("C++", "C#"), and what is still alike is numbered in the order given.
 */
export function guideSlugs(files: readonly string[]): Map<string, string> {
  const plain = Map.groupBy(files, (file) => plainSlug(file));
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  // A name that is only one file's goes to it, whatever others come to be called.
  for (const [slug, [file = '', ...others]] of plain) {
    if (others.length > 0) continue;
    slugs.set(file, slug);
    taken.add(slug);
  }
  for (const file of files) {
    if (slugs.has(file)) continue;
    const { name: slug } = firstFree(spelledSlug(file), taken);
    slugs.set(file, slug);
    taken.add(slug);
  }
  return slugs;
}

/**
 * A name with `-2`, `-3` … behind it where it is taken, and the number to try next.
 * @param from The number that was to be tried next.
 */
export function firstFree(
  name: string,
  taken: { has(name: string): boolean },
  from = 2,
): { name: string; count: number } {
  if (!taken.has(name)) return { name, count: from };
  let count = from;
  while (taken.has(`${name}-${count}`)) count += 1;
  return { name: `${name}-${count}`, count: count + 1 };
}

function plainSlug(file: string): string {
  const name = guideName(file).replace(/[\\/]/g, '-');
  return slugify(name) || codePointsOf(name);
}

function spelledSlug(file: string): string {
  let name = guideName(file);
  for (const [sign, word] of spelledSigns) name = name.replaceAll(sign, word);
  return slugify(name.replace(/[\\/]/g, '-')) || codePointsOf(name);
}

// A name of signs alone, such as a moon, is called by their numbers in Unicode: "1f319".
function codePointsOf(name: string): string {
  return Array.from(name, (sign) => sign.codePointAt(0)?.toString(16) ?? '').join('-');
}
