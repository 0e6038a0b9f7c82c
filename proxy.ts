// Gives each page a Content-Security-Policy with a fresh nonce. Next reads the policy from the request's
// headers and puts the nonce on its own scripts; pages are rendered dynamically so that it can. A page
// with an inline script of its own finds the nonce in `x-nonce`, and the language of its words in
// `x-language`. Documents of our own (the guide pages, those of the widget) and files set their headers
// themselves.
import { type NextRequest, NextResponse } from 'next/server';
import { readerLanguage } from './lib/server/requests/reader-language.ts';
import { logoOrigin, siteHere } from './lib/server/site/site-look.ts';

export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (!isDecodable(pathname)) return badAddress();
  // These come along with the addresses that hold a percent sign.
  if (/^\/(?:guides?|embed|desk|api|assets|v1)\//.test(pathname)) return NextResponse.next();
  if (!pageMethods.includes(request.method)) return badMethod(request.method);
  const nonce = newNonce();
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  const asked = request.nextUrl.searchParams.get('lang') ?? undefined;
  headers.set('x-language', readerLanguage(asked, request.headers));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  matcher: [
    // The start by itself: below a path it has no slash for the next line to begin with.
    '/',
    '/((?!api$|api/|mcp$|v1$|v1/|assets/|guide$|guides?/|embed$|embed/|desk$|desk/|widget\\.js$|widget\\.d\\.ts$|_next/static/|_next/image|icon\\.svg$|preview\\.png$|llms(?:-full)?\\.txt$|robots\\.txt$|sitemap\\.xml$).*)',
    // Next matches an address as it reads when decoded: one that still holds a percent sign may be broken.
    '/(.*%.*)',
  ],
};

const pageMethods = ['GET', 'HEAD'];

// Next itself would answer any method with the page.
function badMethod(method: string): NextResponse {
  const text = `A page can be read (GET, HEAD), and this is ${method}.\n`;
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    Allow: pageMethods.join(', '),
  };
  return new NextResponse(text, { status: 405, headers });
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function badAddress(): NextResponse {
  const text =
    'This address cannot be read: a percent sign in it begins no character (%25 is the sign).\n';
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return new NextResponse(text, { status: 400, headers });
}

function contentSecurityPolicy(nonce: string): string {
  // In development React rebuilds server stacks with eval, and Next's error overlay styles itself inline.
  const development = process.env.NODE_ENV === 'development';
  const scripts = development ? " 'unsafe-eval'" : '';
  const styles = development ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${scripts}`,
    `style-src 'self' ${styles}`,
    ["img-src 'self' data:", logoOrigin(siteHere()) ?? []].flat().join(' '),
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes));
}
