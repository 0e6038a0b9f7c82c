// What went wrong at a service of models, as one line for the log: without its key or password, which a service may
// repeat in its own words.
import { APICallError } from '@ai-sdk/provider';
import type { ServiceConfig } from '../config.ts';

/** Characters of the line, and of the message that it is made of. */
const longestReason = 300;
const longestMessage = 5000;
/** A shorter one is no secret, and stands in other words too. */
const shortestSecret = 4;
const masked = '…';

/** What must not be told of a service: its key and the password of its address, as they are and as they are sent. */
export function secretsOf({
  apiKey,
  baseUrl,
}: Pick<ServiceConfig, 'apiKey' | 'baseUrl'>): string[] {
  const { password = '', username = '' } = URL.parse(baseUrl ?? '') ?? {};
  const query = [...(URL.parse(baseUrl ?? '')?.searchParams.values() ?? [])];
  const plain = [apiKey ?? '', password, decoded(password), username, ...query];
  const sent = plain.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    btoa(unescapedBytes(secret)),
  ]);
  return [...new Set(sent)]
    .filter((secret) => secret.length >= shortestSecret)
    .toSorted((one, other) => other.length - one.length);
}

/** One line for the log, of an error, of what a service sent as one, or of anything else that was thrown. */
export function failureReason(error: unknown, secrets: readonly string[] = []): string {
  const last = lastAttempt(error);
  const status = APICallError.isInstance(last) ? ` (HTTP ${last.statusCode ?? 'failure'})` : '';
  const { name, message } = namedMessage(last);
  return withoutSecrets(`${name}${status}: ${message}`, secrets).slice(0, longestReason);
}

/** A text from outside as one line that holds none of the secrets, nor what looks like one. */
export function withoutSecrets(text: string, secrets: readonly string[] = []): string {
  const known = secrets.reduce(
    (told, secret) => told.replaceAll(secret, masked),
    text.slice(0, longestMessage),
  );
  return known
    .replace(/\bsk-[\w*-]+/g, masked)
    .replace(/\b(Bearer|Basic)\s[^\s"',;]+/gi, `$1 ${masked}`)
    .replace(/\/\/[^/@\s]*@/g, `//${masked}@`)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The AI SDK wraps the errors of several attempts in one. */
export function lastAttempt(error: unknown): unknown {
  return error instanceof Error && 'lastError' in error ? error.lastError : error;
}

// What a stream brings as an error is an object of the service's own.
function namedMessage(error: unknown): { name: string; message: string } {
  // Of a stream that breaks the SDK says no more than that.
  const cause = APICallError.isInstance(error) && isAccepted(error) ? error.cause : undefined;
  if (error instanceof Error && cause instanceof Error) {
    return { name: error.name, message: cause.message };
  }
  if (error instanceof Error) return error;
  if (typeof error === 'string') return { name: 'Error', message: error };
  const { name, type, code, message, error: inner } = fieldsOf(error);
  const text = [message, fieldsOf(inner).message].find((each) => typeof each === 'string');
  const label = [name, type, code].find((each) => typeof each === 'string' && each !== '');
  return { name: label ?? 'Error', message: text ?? 'It failed without a message.' };
}

function isAccepted({ statusCode }: APICallError): boolean {
  return statusCode !== undefined && statusCode < 400;
}

type Fields = Partial<Record<'name' | 'type' | 'code' | 'message', string>> & { error?: unknown };

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value : {};
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// btoa takes bytes alone.
function unescapedBytes(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
