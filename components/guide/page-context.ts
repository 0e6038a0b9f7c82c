// What all parts of a guide's page need: its words, and what links carry on.

import type { CitedPlace } from '../../browser/guide/cited-statement.ts';
import { textDirection } from '../../browser/guide/text-direction.ts';
import type { Guide } from '../../lib/types.ts';
import { guidePath } from '../../lib/wire/links.ts';
import { type AskedLanguage, pageHref } from '../document/page-href.ts';
import type { GuideWording } from '../strings/guide-wording.ts';

/** `panel` is the text alone, in a frame beside the chat. */
type SavedView = { view: 'page' | 'panel' };

/** The text alone, of a guide that is tried and not saved yet: nothing of it stands anywhere else. */
type TrialView = {
  view: 'trial';
  /** Where a link to a guide that is tried too leads; undefined of any other link. */
  addressOf: (href: string) => string | undefined;
};

export type PageContext = AskedLanguage & { wording: GuideWording } & (SavedView | TrialView);

/** For words of the page that stand within the guide's text, where their language is another. */
export function ownLanguage(
  guide: Pick<Guide, 'language'>,
  { wording }: PageContext,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const { language } = wording;
  if (guide.language === language) return {};
  const dir = textDirection(language);
  return { lang: language, ...(dir === textDirection(guide.language) ? {} : { dir }) };
}

/** For the guide's text, which stands within a page in the reader's language. */
export function guideLanguage({ language }: Pick<Guide, 'language'>): {
  lang: string;
  dir?: 'rtl';
} {
  return textDirection(language) === 'rtl' ? { lang: language, dir: 'rtl' } : { lang: language };
}

/**
 * The address of a section. Where the cited statement carries the section's id, that is linked by the guide's own address.
 */
export function linkTo(
  { slug }: Guide,
  cited: CitedPlace,
  context: PageContext,
): (sectionId: string) => string {
  const citedId = cited.kind === 'found' ? cited.sectionId : undefined;
  const page = pageHref(guidePath(slug), context);
  return (id) => (id === citedId ? `${page}#${id}` : `#${id}`);
}
