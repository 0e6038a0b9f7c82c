// GET /guides/setup: where owners try out a guide before they save it. In development, for who runs the server.
import { themeScript } from '../../../browser/theme.ts';
import { chatStrings } from '../../../components/strings/strings.ts';
import { trialWording } from '../../../components/strings/trial-wording.ts';
import { withSiteName } from '../../../components/strings/with-site-name.ts';
import { renderTrial } from '../../../components/trial/trial-document.tsx';
import { assetHref } from '../../../lib/server/assets.ts';
import { documentResponse } from '../../../lib/server/http/document-response.ts';
import { tagged } from '../../../lib/server/http/tagged.ts';
import { readGuidePageRequest } from '../../../lib/server/requests/guide-page-request.ts';
import { siteHere } from '../../../lib/server/site/site-look.ts';
import { failureResponse, missingResponse } from '../../guide/documents.ts';
import { siteHead, siteLook } from '../../site.ts';
import { isForOwner } from '../../trials.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  try {
    if (!isForOwner(request)) return await missingResponse(request);
    const { language, askedLanguage } = readGuidePageRequest(request);
    const { answer, citations } = chatStrings(language);
    const data = {
      language,
      strings: withSiteName(trialWording(language).strings, siteHere().name),
      answer: { answer, citations },
    };
    const assets = {
      styles: await assetHref('trial.css'),
      script: await assetHref('trial.js'),
      module: true,
      ...siteHead(),
    };
    const html = await renderTrial({ data, askedLanguage, assets });
    return documentResponse(request, tagged(html), {
      inlineScripts: [themeScript],
      ...siteLook(),
    });
  } catch (error) {
    return failureResponse(request, error);
  }
}
