// What the owner of a site is told whose widget names a guide that is none.
import type { GuidesIntro } from '../../browser/guide/guide-intro.ts';

/** A sentence that names the guides which there are, the first few of many. */
export function noSuchGuide(slug: string, { shown, count }: GuidesIntro): string {
  const named = shown.map((guide) => guide.slug).join(', ');
  const others = shown.length < count ? `, or another of the ${count}` : '';
  return `There is no guide "${slug}", so all are asked. Change data-guide to one of: ${named}${others}.`;
}
