// GET /assets/<name>: a built script or style sheet. Its name changes with its content, so it is kept for
// good.
import { readAsset } from '../../../lib/server/assets.ts';
import { errorResponse } from '../../../lib/server/http/error-response.ts';
import { openToEverySite, taggedResponse } from '../../../lib/server/http/tagged.ts';

type AssetRoute = { params: Promise<{ name: string }> };

export async function GET(request: Request, { params }: AssetRoute): Promise<Response> {
  try {
    const asset = await readAsset((await params).name);
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
