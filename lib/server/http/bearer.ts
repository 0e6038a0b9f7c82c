// Whether a request carries a token (RFC 6750, 2.1).
import { createHash, timingSafeEqual } from 'node:crypto';

/** Takes as long for a wrong token as for the right one. */
export function isBearer(request: Request, token: string): boolean {
  const [scheme, given, ...others] = (request.headers.get('authorization') ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || given === undefined || others.length > 0) return false;
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
