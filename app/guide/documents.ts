// What the routes of the guide pages share: rendered documents are kept, answered under one policy, and a
// failure is a page too.
import type { DocumentAssets } from '../../components/guide/document.tsx';
import { renderFailure } from '../../components/guide/render-documents.tsx';
import { guideWording } from '../../components/strings/guide-wording.ts';
import { themeScript } from '../../components/theme.ts';
import { assetHref } from '../../lib/assets.ts';
import { describeError } from '../../lib/errors.ts';
import { BoundedStore } from '../../lib/http/bounded-store.ts';
import { documentResponse, noticeResponse } from '../../lib/http/document-response.ts';
import { type Tagged, tagged } from '../../lib/http/tagged.ts';
import { readGuidePageRequest } from '../../lib/requests/guide-page-request.ts';

const mostCharacters = 8_000_000;
const kept = new BoundedStore<Tagged>(mostCharacters, ({ body }) => body.length);
const policy = { inlineScripts: [themeScript] };

/** Answers with the document of a key, which names all that it is made from. */
export async function keptDocument(
  request: Request,
  key: unknown[],
  render: () => Promise<string>,
): Promise<Response> {
  const make = async () => tagged(await render());
  const isFresh = process.env.NODE_ENV === 'development';
  const document = isFresh ? await make() : await kept.get(JSON.stringify(key), make);
  return documentResponse(request, document, policy);
}

/** Answers with a page that says that there is nothing to show. */
export function notice(html: string, status: number): Response {
  return noticeResponse(html, status, policy);
}

export async function guideAssets(): Promise<DocumentAssets> {
  return { styles: await assetHref('guide.css'), script: await assetHref('guide.js') };
}

/** The page that says that another could not be made. */
export async function failureResponse(request: Request, error: unknown): Promise<Response> {
  const { status } = describeError(error);
  const { language, askedLanguage } = readGuidePageRequest(request);
  const context = { wording: guideWording(language), askedLanguage, view: 'page' } as const;
  const assets = await guideAssets().catch(() => undefined);
  return notice(await renderFailure({ context, assets }), status);
}
