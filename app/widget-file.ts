// What the addresses of the widget share: the file of the day, for every site. Sites that want a certain one
// name it under /assets.
import { openAsset } from '../lib/server/assets.ts';
import { errorResponse } from '../lib/server/http/error-response.ts';
import { freshForMinutes, openToEverySite, taggedResponse } from '../lib/server/http/tagged.ts';

export async function widgetFile(request: Request, entry: string): Promise<Response> {
  try {
    const { content, contentType } = await openAsset(entry);
    return taggedResponse(request, content, {
      'Content-Type': contentType,
      'Cache-Control': freshForMinutes,
      ...openToEverySite,
    });
  } catch (error) {
    return errorResponse(error);
  }
}
