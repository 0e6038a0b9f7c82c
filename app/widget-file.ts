// What the addresses of the widget share: the file of the day, for every site. Sites that want a certain one
// name it under /assets.
import { openAsset } from '../lib/assets.ts';
import { describeError } from '../lib/errors.ts';
import { freshForMinutes, taggedResponse } from '../lib/http/tagged.ts';

export async function widgetFile(request: Request, entry: string): Promise<Response> {
  try {
    const { content, contentType } = await openAsset(entry);
    return taggedResponse(request, content, {
      'Content-Type': contentType,
      'Cache-Control': freshForMinutes,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  } catch (error) {
    const { status, body } = describeError(error);
    return Response.json(body, { status });
  }
}
