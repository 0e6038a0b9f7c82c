// GET /guide: the list of guides.

import { renderGuideList } from '../../components/guide/render-documents.tsx';
import { guideWording } from '../../components/strings/guide-wording.ts';
import { readConfig } from '../../lib/config.ts';
import { openGuides } from '../../lib/guides.ts';
import { readGuidePageRequest } from '../../lib/requests/guide-page-request.ts';
import { siteOrigin } from '../../lib/requests/site-origin.ts';
import { failureResponse, guideAssets, keptDocument } from './documents.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const { language, askedLanguage } = readGuidePageRequest(request);
  try {
    const { guides, contentHash } = await openGuides();
    const assets = await guideAssets();
    const address = `${siteOrigin(request.headers, readConfig().siteUrl)}/guide`;
    const context = { wording: guideWording(language), askedLanguage, view: 'page' } as const;
    const key = [contentHash, assets, address, language, askedLanguage];
    const render = () => renderGuideList({ guides, context, assets, address });
    return await keptDocument(request, key, render);
  } catch (error) {
    return failureResponse(request, error);
  }
}
