// GET /guides/setup/page?trial=&guide=&cite=: a guide that is tried, as its page will look. In development.
import { findCitedPlace, sectionsById } from '../../../../browser/guide/cited-statement.ts';
import { themeScript } from '../../../../browser/theme.ts';
import { textOf } from '../../../../components/document/pieces.ts';
import { renderGuideParts } from '../../../../components/guide/guide-parts.tsx';
import { renderGuide } from '../../../../components/guide/render-documents.tsx';
import { guideWording } from '../../../../components/strings/guide-wording.ts';
import { giveWay } from '../../../../lib/give-way.ts';
import { documentResponse } from '../../../../lib/server/http/document-response.ts';
import { tagged } from '../../../../lib/server/http/tagged.ts';
import { readGuidePageRequest } from '../../../../lib/server/requests/guide-page-request.ts';
import { readTrialPage } from '../../../../lib/server/requests/trial-request.ts';
import { failureResponse, guideAssets, missingResponse } from '../../../guide/documents.ts';
import { addressesIn, isForOwner, keptTrial } from '../../../trials.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  try {
    const asked = readTrialPage(request.url);
    if (!isForOwner(request) || !asked) return await missingResponse(request);
    const { guides } = await keptTrial(asked.trial).signpost.guides();
    const guide = guides.find(({ slug }) => slug === asked.guide);
    if (!guide) return await missingResponse(request);
    const { language, askedLanguage } = readGuidePageRequest(request);
    const context = {
      wording: guideWording(language),
      askedLanguage,
      view: 'trial',
      addressOf: addressesIn(asked.trial),
    } as const;
    const find = sectionsById(guide);
    const pieces = await renderGuide({
      guide,
      find,
      cited: findCitedPlace(find, asked.cite),
      neighbours: { previous: undefined, next: undefined },
      context,
      assets: await guideAssets(),
      parts: await renderGuideParts({ guide, origin: '', context }, giveWay),
    });
    return documentResponse(request, tagged(textOf(pieces)), { inlineScripts: [themeScript] });
  } catch (error) {
    return failureResponse(request, error);
  }
}
