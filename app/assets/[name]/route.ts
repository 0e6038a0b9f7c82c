// GET /assets/<name>: a built script or style sheet. Its name changes with its content, so it is kept for
// good. GET /assets/site-logo: the owner's picture.
import { readAsset } from '../../../lib/server/assets.ts';
import { errorResponse } from '../../../lib/server/http/error-response.ts';
import { openToEverySite, taggedResponse } from '../../../lib/server/http/tagged.ts';
import { logoResponse } from '../../../lib/server/site/site-logo.ts';
import { logoName, siteHere } from '../../../lib/server/site/site-look.ts';

type AssetRoute = { params: Promise<{ name: string }> };

export async function GET(request: Request, { params }: AssetRoute): Promise<Response> {
  try {
    const { name } = await params;
    const { logo } = siteHere();
    if (name === logoName && logo?.kind === 'file') return await logoResponse(request, logo);
    const asset = await readAsset(name);
    if (!asset) {
      const headers = { 'Cache-Control': 'no-store' };
      return new Response('There is no such file here.\n', { status: 404, headers });
    }
    return taggedResponse(request, asset.content, {
      'Content-Type': asset.contentType,
      'Cache-Control': 'public, max-age=31536000, immutable',
      ...openToEverySite,
    });
  } catch (error) {
    return errorResponse(error);
  }
}
