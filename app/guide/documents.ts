// What the routes of the guide pages share: rendered documents are kept, answered under one policy, and a
// failure is a page too.
import { randomUUID } from 'node:crypto';
import type { DocumentAssets } from '../../components/guide/document.tsx';
import type { PageContext } from '../../components/guide/page-context.ts';
import { renderFailure, renderMissingGuide } from '../../components/guide/render-documents.tsx';
import { guideWording } from '../../components/strings/guide-wording.ts';
import { themeScript } from '../../components/theme.ts';
import { assetHref } from '../../lib/assets.ts';
import { readConfig } from '../../lib/config.ts';
import { describeError } from '../../lib/errors.ts';
import { openGuides } from '../../lib/guides.ts';
import { BoundedStore } from '../../lib/http/bounded-store.ts';
import { documentResponse, noticeResponse } from '../../lib/http/document-response.ts';
import { tagged } from '../../lib/http/tagged.ts';
import { readGuidePageRequest } from '../../lib/requests/guide-page-request.ts';
import { siteOrigin } from '../../lib/requests/site-origin.ts';

const mostCharacters = 8_000_000;
const kept = new BoundedStore<string>(mostCharacters, (html) => html.length);
const policy = { inlineScripts: [themeScript] };

// Stands for the site's own address in kept documents: which one a reader uses is for anybody to say, and
// must not make another document. Nobody can guess it and write it into a guide.
const anyOrigin = `https://${randomUUID()}.invalid`;

/**
 * Answers with the document of a key, which names all that it is made from but the site's address; that is
 * handed to `render`.
 */
export async function keptDocument(
  request: Request,
  key: unknown[],
  render: (origin: string) => Promise<string>,
): Promise<Response> {
  const make = () => render(anyOrigin);
  const isFresh = process.env.NODE_ENV === 'development';
  const html = isFresh ? await make() : await kept.get(JSON.stringify(key), make);
  const origin = siteOrigin(request.headers, readConfig().siteUrl);
  return documentResponse(request, tagged(html.replaceAll(anyOrigin, () => origin)), policy);
}

/** The page of an address that names no guide. */
export async function missingResponse(request: Request): Promise<Response> {
  const { guides } = await openGuides();
  const options = { guides, context: noticeContext(request), assets: await guideAssets() };
  return noticeResponse(await renderMissingGuide(options), 404, policy);
}

export async function guideAssets(): Promise<DocumentAssets> {
  return { styles: await assetHref('guide.css'), script: await assetHref('guide.js') };
}

/** The page that says that another could not be made; in development, why. */
export async function failureResponse(request: Request, error: unknown): Promise<Response> {
  const { status, body } = describeError(error);
  const context = noticeContext(request);
  const assets = await guideAssets().catch(() => undefined);
  const reason = process.env.NODE_ENV === 'development' ? body.error.message : undefined;
  return noticeResponse(await renderFailure({ context, assets, reason }), status, policy);
}

function noticeContext(request: Request): PageContext {
  const { language, askedLanguage, view } = readGuidePageRequest(request);
  return { wording: guideWording(language), askedLanguage, view };
}
