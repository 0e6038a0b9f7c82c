// Who is at the desk, without anything that a server remembers: what a browser sends along is signed with a key that
// is made of the owner's password, so that every server of a fleet knows it, and a new password ends all sessions.
import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** A `guest` has opened the form that asks for the password; an `owner` has given it. */
export type SessionKind = 'guest' | 'owner';

/** Milliseconds that each lasts. */
export const sessionMs: Record<SessionKind, number> = {
  guest: 60 * 60 * 1000,
  owner: 12 * 60 * 60 * 1000,
};

export type SessionKey = Buffer;

/** Of scrypt (RFC 7914): 16 MiB and some 50 ms in a thread beside the others, once for a password. */
const cost = { N: 16_384, r: 8, p: 1 };
const keyBytes = 32;
/** The same on all servers, which have nothing else in common; a password has a key of its own for each use. */
const salt = 'signpost desk sessions 1';

const derive = promisify<string, string, number, typeof cost, Buffer>(scrypt);

/** The key by which sessions under a password are signed. */
export function sessionKeyOf(password: string): Promise<SessionKey> {
  return derive(password, salt, keyBytes, cost);
}

/** Whether both are the same, in a time that tells nothing of where they differ. */
export function isPassword(given: string, password: string): boolean {
  // Of one length, whatever was given.
  const key = randomBytes(keyBytes);
  return timingSafeEqual(signed(key, given), signed(key, password));
}

/** Characters of the longest that is looked at. */
const longestSession = 200;

/** A session that begins: `<kind>.<when it ends, in milliseconds>.<random>.<signature>`. */
export function newSession(key: SessionKey, kind: SessionKind, now: Date): string {
  const said = `${kind}.${now.getTime() + sessionMs[kind]}.${randomBytes(16).toString('base64url')}`;
  return `${said}.${signatureOf(key, said)}`;
}

/** Whose session it is; undefined for one that is over, or that was not signed with this key. */
export function readSession(key: SessionKey, session: string, now: Date): SessionKind | undefined {
  if (session.length > longestSession) return undefined;
  const at = session.lastIndexOf('.');
  const said = session.slice(0, Math.max(0, at));
  if (!isSame(session.slice(at + 1), signatureOf(key, said))) return undefined;
  const [kind, ends] = said.split('.');
  if (kind !== 'guest' && kind !== 'owner') return undefined;
  return Number(ends) > now.getTime() ? kind : undefined;
}

/** What a form of a session carries, which no page of another site can know. */
export function formTokenOf(key: SessionKey, session: string): string {
  return signed(key, `form ${session}`).toString('base64url');
}

/** Whether a form is one of this session. */
export function isFormToken(key: SessionKey, session: string, token: string): boolean {
  return isSame(token, formTokenOf(key, session));
}

function signatureOf(key: SessionKey, said: string): string {
  return signed(key, `session ${said}`).toString('base64url');
}

function signed(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
