// What the routes of the desk share: who may see a page, what it is answered with, and where forms lead.
import { themeScript } from '../../browser/theme.ts';
import type { DeskContext } from '../../components/desk/desk-context.ts';
import { renderDeskNotice } from '../../components/desk/render-desk.tsx';
import type { DocumentAssets } from '../../components/document/document.tsx';
import { pageHref } from '../../components/document/page-href.ts';
import { type DeskPageName, deskPath } from '../../lib/desk/pages.ts';
import { SignpostError } from '../../lib/errors.ts';
import { assetHref } from '../../lib/server/assets.ts';
import { framedByNobody, noticeResponse } from '../../lib/server/http/document-response.ts';
import {
  type DeskForm,
  type DeskQuery,
  readDeskForm,
  readDeskQuery,
} from '../../lib/server/requests/desk-request.ts';
import { readGuidePageRequest } from '../../lib/server/requests/guide-page-request.ts';
import { failureResponse, missingResponse } from '../guide/documents.ts';
import { siteDeskWording, siteHead, siteLook } from '../site.ts';
import { type Visit, visitOf } from './visit.ts';

/** A visit with what its pages are made of. */
export type DeskVisit = Visit & { query: DeskQuery; context: DeskContext; assets: DocumentAssets };

type Answer<Given> = (visit: DeskVisit, given: Given) => Promise<Response>;

/** A page for owners; guests are led to the form that asks for the password. */
export function deskPage(
  page: DeskPageName,
  answer: (visit: DeskVisit, request: Request) => Promise<string | Response>,
) {
  return visited(async (visit, request) => {
    if (visit.kind !== 'owner')
      return seeOther({ context: visit.context }, 'sign-in', { wanted: page });
    try {
      const given = await answer(visit, request);
      return typeof given === 'string' ? deskResponse(given) : given;
    } catch (error) {
      thrown(error, 'not-ready');
      return awayResponse(visit);
    }
  });
}

/** Whatever is asked of the desk; where there is none, its addresses lead nowhere. */
export function visited(answer: Answer<Request>) {
  return async (request: Request): Promise<Response> => {
    try {
      const visit = await visitOf(request);
      if (!visit) return await missingResponse(request);
      return await answer(await withContext(visit, request), request);
    } catch (error) {
      return failureResponse(request, error);
    }
  };
}

async function awayResponse(visit: DeskVisit): Promise<Response> {
  const { away, awayNote } = visit.context.wording.strings;
  const html = await renderDeskNotice({ ...visit, title: away, note: awayNote });
  return deskResponse(html, { status: 503 });
}

/** What a form of the desk does; one of another session or of another site does nothing. */
export function deskForm(
  answer: (visit: DeskVisit, form: DeskForm, request: Request) => Promise<Response>,
) {
  return visited(async (visit, request) => {
    const form = await readDeskForm(request);
    if (visit.sent(form)) return answer(visit, form, request);
    const { strings } = visit.context.wording;
    const notice = { title: strings.staleForm, note: strings.staleFormNote };
    return deskResponse(await renderDeskNotice({ ...visit, ...notice }), { status: 403 });
  });
}

async function withContext(visit: Visit, request: Request): Promise<DeskVisit> {
  const { language, askedLanguage } = readGuidePageRequest(request);
  const query = readDeskQuery(request);
  const wording = siteDeskWording(language);
  const { kind, token, isOpen } = visit;
  const context = {
    wording,
    askedLanguage,
    days: query.days,
    token,
    isOpen,
    isOwner: kind === 'owner',
  };
  const assets = {
    styles: await assetHref('desk.css'),
    script: await assetHref('desk.js'),
    ...siteHead(),
  };
  return { ...visit, query, context, assets };
}

type DeskResponse = {
  status?: number;
  cookie?: string | undefined;
  retryAfter?: number | undefined;
};

/** A document that nobody keeps, frames or lists. */
export function deskResponse(
  html: string,
  { status = 200, cookie, retryAfter }: DeskResponse = {},
): Response {
  const response = noticeResponse(html, status, {
    inlineScripts: [themeScript],
    framedBy: framedByNobody,
    ...siteLook(),
  });
  const { headers } = response;
  forOwnerAlone(headers);
  if (cookie !== undefined) headers.append('Set-Cookie', cookie);
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter));
  return response;
}

export function forOwnerAlone(headers: Headers): void {
  headers.set('Cache-Control', 'no-store');
  headers.set('X-Robots-Tag', 'noindex, nofollow');
}

/** Leads a browser on to a page of the desk; its address is a path, for a server does not know its own name. */
export function seeOther(
  { context, cookie }: Pick<DeskVisit, 'context'> & { cookie?: string | undefined },
  page: Parameters<typeof deskPath>[0],
  query: Record<string, string | undefined> = {},
): Response {
  const headers = new Headers({ Location: pageHref(deskPath(page), context, query) });
  forOwnerAlone(headers);
  if (cookie !== undefined) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** What was thrown, where it is one of these codes; it is thrown again where it is not. */
export function thrown(error: unknown, ...codes: SignpostError['code'][]): SignpostError {
  if (error instanceof SignpostError && codes.includes(error.code)) return error;
  throw error;
}
