// Release notes and changelogs tell what became different with each version, and mostly of things that other pages
// explain: "Add support for favicons." Who asks how a favicon is set is answered by the page about that.
import { remembered } from '../remembered.ts';
import type { Section } from '../types.ts';

const suffix = String.raw`(?:[-.]?(?:a|b|rc|alpha|beta|dev|post|preview)[-.]?\d{0,3})?`;
const date = String.raw`[\[(]?(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2},? \d{4}|unreleased)[\])]?`;
const behind = String.raw`\]?(?:\s{0,2}[-–—:]?\s{0,2}${date})?$`;
const named = new RegExp(
  String.raw`^\[?(?:version |release |v\.? ?)\d{1,4}(?:\.\d{1,4}){0,3}${suffix}${behind}`,
  'iu',
);
// "1.2" may be the number of a section; "1.2.3", and "1.2 (2024-05-01)", is none.
const threefold = new RegExp(
  String.raw`^\[?\d{1,4}\.\d{1,4}\.\d{1,4}(?:\.\d{1,4})?${suffix}${behind}`,
  'iu',
);
const dated = new RegExp(
  String.raw`^\[?\d{1,4}\.\d{1,4}${suffix}\]?\s{0,2}[-–—:]?\s{0,2}${date}$`,
  'iu',
);

/** Whether a section, or one above it, is headed by a version: "Version 1.6.0 (2024-04-20)", "v2.1", "[1.0.3] - 2020-01-02". */
export const isVersionEntry = remembered(({ path }: Section): boolean =>
  path.some((title) => [named, threefold, dated].some((shape) => shape.test(title.trim()))),
);

const ofVersions =
  /\b(?:version|releas|chang|upgrad|updat|new|latest|added|removed|introduc|deprecat|dropped|fix|bug|since|history|when|breaking)|\bv?\d{1,4}\.\d{1,4}\b/iu;

/** Whether a question asks what a version brought, or when something came. */
export function asksOfVersions(question: string): boolean {
  return ofVersions.test(question);
}
