// GET /embed/preview: the page of a made-up site in which the setup page shows the widget.
import { renderPreview } from '../../../components/setup/preview-document.tsx';
import { setupWording } from '../../../components/strings/setup-wording.ts';
import { assetHref } from '../../../lib/server/assets.ts';
import { documentResponse } from '../../../lib/server/http/document-response.ts';
import { tagged } from '../../../lib/server/http/tagged.ts';
import { readGuidePageRequest } from '../../../lib/server/requests/guide-page-request.ts';
import { failureResponse } from '../../guide/documents.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  try {
    const wording = setupWording(readGuidePageRequest(request).language);
    const html = await renderPreview({ wording, styles: await assetHref('setup.css') });
    return documentResponse(request, tagged(html), { inlineScripts: [] });
  } catch (error) {
    return failureResponse(request, error);
  }
}
