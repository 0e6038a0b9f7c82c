// GET /embed/setup: makes the snippet for a site, with a preview, and reads what a site's headers would stop.
import { createHash } from 'node:crypto';
import type { PinnedFile } from '../../../browser/setup/snippet.ts';
import { themeScript } from '../../../browser/theme.ts';
import { mostSetupGuides, type SetupGuide } from '../../../components/setup/setup-data.ts';
import { renderSetup } from '../../../components/setup/setup-document.tsx';
import { doctorWording } from '../../../components/strings/doctor-wording.ts';
import { setupWording } from '../../../components/strings/setup-wording.ts';
import { withSiteName } from '../../../components/strings/with-site-name.ts';
import { readConfig } from '../../../lib/config.ts';
import { assetHref, openAsset } from '../../../lib/server/assets.ts';
import { documentResponse } from '../../../lib/server/http/document-response.ts';
import { tagged } from '../../../lib/server/http/tagged.ts';
import { readGuidePageRequest } from '../../../lib/server/requests/guide-page-request.ts';
import { siteOrigin } from '../../../lib/server/requests/site-origin.ts';
import { siteHere } from '../../../lib/server/site/site-look.ts';
import type { Guide } from '../../../lib/types.ts';
import { failureResponse } from '../../guide/documents.ts';
import { signpost } from '../../signpost.ts';
import { siteHead, siteLook } from '../../site.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  try {
    const { language, askedLanguage } = readGuidePageRequest(request);
    const { siteUrl, widgetOrigins } = readConfig();
    const { guides } = await signpost().guides();
    const data = {
      guides: guides.slice(0, mostSetupGuides).map(setupGuide),
      guideCount: guides.length,
      origin: siteOrigin(request.headers, siteUrl),
      pinned: await pinnedFile(),
      widgetOrigins: widgetOrigins ?? null,
      language,
      strings: withSiteName(setupWording(language).strings, siteHere().name),
      doctor: doctorWording(language).strings,
    };
    const assets = {
      styles: await assetHref('setup.css'),
      script: await assetHref('setup.js'),
      module: true,
      ...siteHead(),
    };
    const html = await renderSetup({ data, askedLanguage, assets });
    const isOfRequest = siteUrl === undefined;
    return documentResponse(request, tagged(html), {
      inlineScripts: [themeScript],
      isOfRequest,
      ...siteLook(),
    });
  } catch (error) {
    return failureResponse(request, error);
  }
}

function setupGuide({ slug, title, language, starterQuestions, canonicalUrl }: Guide): SetupGuide {
  return { slug, title, language, starterQuestions, canonicalUrl: canonicalUrl ?? null };
}

// Of the file as it is served, so that the browser's check holds.
async function pinnedFile(): Promise<PinnedFile> {
  const { content } = await openAsset('widget.js');
  const hash = createHash('sha384').update(content.body).digest('base64');
  return { path: await assetHref('widget.js'), integrity: `sha384-${hash}` };
}
