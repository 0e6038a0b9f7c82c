// GET /guide: the list of guides; `?q=<words>` those that have them in title or description.

import { countWords } from '../../browser/guide/reading-time.ts';
import { listedGuides } from '../../components/guide/guide-list.tsx';
import { renderGuideList } from '../../components/guide/render-documents.tsx';
import { giveWay } from '../../lib/give-way.ts';
import { readGuidePageRequest } from '../../lib/server/requests/guide-page-request.ts';
import { sitePath } from '../../lib/wire/site-path.ts';
import { signpost } from '../signpost.ts';
import { siteGuideWording } from '../site.ts';
import { failureResponse, guideAssets, keptDocument } from './documents.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const { language, askedLanguage, words } = readGuidePageRequest(request);
  try {
    const { guides, contentHash } = await signpost().guides();
    const assets = await guideAssets();
    const context = { wording: siteGuideWording(language), askedLanguage, view: 'page' } as const;
    const key = [contentHash, assets, language, askedLanguage, words];
    const render = async (origin: string) => {
      for (const guide of listedGuides({ guides, words })) await countWords(guide, giveWay);
      const address = `${origin}${sitePath('/guide')}`;
      return renderGuideList({ guides, words, context, assets, address });
    };
    return await keptDocument(request, { key, view: context.view, render });
  } catch (error) {
    return failureResponse(request, error);
  }
}
