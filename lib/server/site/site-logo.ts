// The owner's own picture, as SITE_LOGO names a file.
import { readFile } from 'node:fs/promises';
import type { SiteLogo } from '../../site-settings.ts';
import { freshForMinutes, openToEverySite, tagged, taggedResponse } from '../http/tagged.ts';

/** Answers with it. A picture that is opened by itself runs no script either. */
export async function logoResponse(
  request: Request,
  { path, type }: Extract<SiteLogo, { kind: 'file' }>,
): Promise<Response> {
  return taggedResponse(request, tagged(Buffer.from(await readFile(path))), {
    'Content-Type': type,
    'Cache-Control': freshForMinutes,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    ...openToEverySite,
  });
}
