// The parts of a guide's page, drawn when they are first asked for; those of long guides before that, while nobody waits.
import type { DocumentAssets } from '../../components/document/document.tsx';
import type { GuideHeadProps } from '../../components/guide/guide-head.tsx';
import { type GuideParts, renderGuideParts } from '../../components/guide/guide-parts.tsx';
import type { PageContext } from '../../components/guide/page-context.ts';
import { giveWay } from '../../lib/give-way.ts';
import { type OpenGuides, whileRead } from '../../lib/signpost.ts';
import { isLanguage } from '../../lib/wire/languages.ts';
import { signpost } from '../signpost.ts';
import { siteGuideWording } from '../site.ts';
import { anyOrigin, guideAssets, isHalfKept, keptGuideParts } from './documents.ts';

/** Sections from which on a first view takes long. */
const isLong = 200;

type Named = { contentHash: string; assets: DocumentAssets; slug: string; context: PageContext };

/** Names all that the parts are made from. */
export function keyOf({ contentHash, assets, slug, context }: Named): unknown[] {
  const { view, wording, askedLanguage } = context;
  return [contentHash, assets, slug, view, wording.language, askedLanguage];
}

export function drawn(
  { index, ...props }: GuideHeadProps & { index: OpenGuides },
  key: unknown[],
): Promise<GuideParts> {
  return keptGuideParts(key, () =>
    whileRead(index, props.guide.slug, () => renderGuideParts(props, giveWay)),
  );
}

/** Draws the long guides of the site, each in its own language, until half of what is kept is there. */
export async function drawLongGuides(): Promise<void> {
  const index = await signpost().guides();
  const assets = await guideAssets();
  const { contentHash } = index;
  for (const guide of index.guides) {
    const { slug, language } = guide;
    if (index.countsOf(slug).sections < isLong) continue;
    if (isHalfKept()) return;
    const wording = siteGuideWording(isLanguage(language) ? language : 'en');
    const context: PageContext = { wording, askedLanguage: undefined, view: 'page' };
    const key = keyOf({ contentHash, assets, slug, context });
    await drawn({ index, guide, origin: anyOrigin(), context }, key);
  }
}
