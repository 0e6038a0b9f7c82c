// Who is at the desk: told by the signed session that a browser sends along, or by the machine in development, where no
// password is set. Nothing is remembered here, so that any process of any server may be asked.
import { randomBytes } from 'node:crypto';
import { readConfig } from '../../lib/config.ts';
import { deskRoot } from '../../lib/desk/pages.ts';
import {
  formTokenOf,
  isFormToken,
  newSession,
  readSession,
  type SessionKey,
  type SessionKind,
  sessionKeyOf,
  sessionMs,
} from '../../lib/desk/session.ts';
import { processWide } from '../../lib/process-wide.ts';
import { isOwnForm } from '../../lib/server/http/own-form.ts';
import { siteOrigin } from '../../lib/server/requests/site-origin.ts';
import { isForOwner } from '../trials.ts';

export type Visit = {
  kind: SessionKind;
  /** What each form of a page carries. */
  token: string;
  /** Whether a form is of this session, and was sent by a page of this site. */
  sent(form: { token: string }): boolean;
  /** Whether nobody needs a password here. */
  isOpen: boolean;
  /** The session as a cookie, where it begins with this visit. */
  cookie: string | undefined;
};

/**
 * Two, for a browser that comes by a link of another site sends neither (SameSite=Strict): the form that it is shown
 * then must not end a session that goes on.
 */
const cookieNames: Record<SessionKind, string> = {
  owner: 'signpost-desk',
  guest: 'signpost-desk-form',
};

/** Undefined where there is no desk for whoever asks. */
export async function visitOf(request: Request): Promise<Visit | undefined> {
  const { ownerPassword } = readConfig();
  if (ownerPassword === undefined) {
    if (!isForOwner(request)) return undefined;
    return { ...visitWith(request, openKey(), 'open', 'owner'), isOpen: true };
  }
  const key = await keyOf(ownerPassword);
  for (const kind of ['owner', 'guest'] as const) {
    const session = sentSession(request.headers, kind);
    if (readSession(key, session, new Date()) === kind) {
      return visitWith(request, key, session, kind);
    }
  }
  return beginVisit(request, ownerPassword, 'guest');
}

/** A session that begins now, of whoever has given the password or is to give it. */
export async function beginVisit(
  request: Request,
  ownerPassword: string,
  kind: SessionKind,
): Promise<Visit> {
  const key = await keyOf(ownerPassword);
  const session = newSession(key, kind, new Date());
  const cookie = cookieOf(request, kind, session);
  return { ...visitWith(request, key, session, kind), cookie };
}

/** The cookie that ends an owner's session in a browser. */
export function endingCookie(request: Request): string {
  return cookieOf(request, 'owner', '');
}

function visitWith(request: Request, key: SessionKey, session: string, kind: SessionKind): Visit {
  const { siteUrl } = readConfig();
  return {
    kind,
    token: formTokenOf(key, session),
    sent: ({ token }) => isOwnForm(request.headers, siteUrl) && isFormToken(key, session, token),
    isOpen: false,
    cookie: undefined,
  };
}

const keys = () => processWide('desk-keys', () => new Map<string, Promise<SessionKey>>());

function keyOf(password: string): Promise<SessionKey> {
  const known = keys().get(password);
  if (known) return known;
  // Of the password as it is now alone.
  keys().clear();
  const key = sessionKeyOf(password);
  keys().set(password, key);
  return key;
}

/** Where no password is set: that of this process. */
const openKey = () => processWide('desk-open-key', () => randomBytes(32));

function sentSession(headers: Headers, kind: SessionKind): string {
  const begins = `${cookieNames[kind]}=`;
  const cookies = (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.find((cookie) => cookie.startsWith(begins))?.slice(begins.length) ?? '';
}

function cookieOf(request: Request, kind: SessionKind, session: string): string {
  const isSecure = siteOrigin(request.headers, readConfig().siteUrl).startsWith('https:');
  const seconds = session === '' ? 0 : Math.floor(sessionMs[kind] / 1000);
  const rules = `Path=${deskRoot}; Max-Age=${seconds}; HttpOnly; SameSite=Strict`;
  return `${cookieNames[kind]}=${session}; ${rules}${isSecure ? '; Secure' : ''}`;
}
