// Whether a request for a chat completion holds one of the owner's keys.
import { readConfig } from '../../lib/config.ts';
import { SignpostError } from '../../lib/errors.ts';
import { bearsAny } from '../../lib/server/http/bearer.ts';

/** @throws SignpostError `unauthorized` where keys are asked for and none of them was sent. */
export function checkKey(request: Request): void {
  const { apiKeys } = readConfig();
  if (apiKeys === undefined || bearsAny(request, apiKeys)) return;
  throw new SignpostError(
    'unauthorized',
    'Send the header "Authorization: Bearer <key>" with one of the keys that this server was given (API_KEYS).',
  );
}
