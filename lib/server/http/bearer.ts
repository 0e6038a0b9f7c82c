// Whether a request carries a token (RFC 6750, 2.1).
import { createHash, timingSafeEqual } from 'node:crypto';

/** Takes as long for a wrong token as for the right one. */
export function isBearer(request: Request, token: string): boolean {
  return bearsAny(request, [token]);
}

/** The same for any of several tokens, whichever of them it is. */
export function bearsAny(request: Request, tokens: string[]): boolean {
  const [scheme, given, ...others] = (request.headers.get('authorization') ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || given === undefined || others.length > 0) return false;
  const held = digest(given);
  return tokens.map((token) => timingSafeEqual(held, digest(token))).includes(true);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
