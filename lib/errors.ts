// The one error class. A message says what failed, quotes the value, and tells how to mend it: it is
// shown to people as it stands. What only an operator may see goes into `cause` and into the log.

export type ErrorCode =
  | 'bad-request'
  | 'too-large'
  | 'unsupported-type'
  | 'foreign-origin'
  | 'rate-limited'
  | 'busy'
  | 'unknown-guide'
  | 'not-found'
  | 'bad-config'
  | 'bad-guide'
  | 'bad-index'
  | 'not-stored'
  | 'unauthorized'
  | 'not-ready'
  | 'shutting-down'
  | 'internal';

const httpStatus: Record<ErrorCode, number> = {
  'bad-request': 400,
  'too-large': 413,
  'unsupported-type': 415,
  'foreign-origin': 403,
  'rate-limited': 429,
  busy: 503,
  'unknown-guide': 404,
  'not-found': 404,
  'bad-config': 500,
  'bad-guide': 500,
  'bad-index': 500,
  'not-stored': 507,
  unauthorized: 401,
  'not-ready': 503,
  'shutting-down': 503,
  internal: 500,
};

/**
 * Whether a value carries a mark. Next gives each route a copy of a class, and what one copy throws may reach the
 * route of another, through what the process has one of: they know each other's errors by a mark, not by the class.
 */
export function isMarked(value: unknown, by: symbol): boolean {
  return typeof value === 'object' && value !== null && by in value;
}

const mark = Symbol.for('signpost.error');

type SignpostErrorOptions = ErrorOptions & {
  /** In how many seconds the same may be tried again. */
  retryAfter?: number;
};

/** An error whose message is fit for the person who caused it. */
export class SignpostError extends Error {
  readonly [mark] = true;
  readonly code: ErrorCode;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message: string, options: SignpostErrorOptions = {}) {
    super(message, options);
    this.name = 'SignpostError';
    this.code = code;
    this.retryAfter = options.retryAfter;
  }

  static override [Symbol.hasInstance](value: unknown): value is SignpostError {
    return isMarked(value, mark);
  }

  /** The HTTP status that fits the code. */
  get status(): number {
    return httpStatus[this.code];
  }
}

/** Seconds after which guides that are kept elsewhere may be in reach again. */
const outOfReachSeconds = 5;

/** For guides that are kept elsewhere and cannot be read there for the moment. */
export function outOfReach(cause: unknown): SignpostError {
  const message = 'The guides cannot be read at the moment. Try again in a few seconds.';
  return new SignpostError('busy', message, { cause, retryAfter: outOfReachSeconds });
}

/** What is read of guides that are kept elsewhere. @throws SignpostError `busy` in place of whatever is thrown. */
export async function orOutOfReach<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    throw outOfReach(cause);
  }
}

export type ErrorBody = { error: { code: ErrorCode; message: string } };

/**
 * The contract's error body and status for anything thrown. A failure on the server's side is logged with
 * its cause, and the client gets a plain sentence without its details: that of the error where it is
 * `not-stored`, which tells that the text has to be sent again, or what passes, such as `busy`. In development,
 * where the client is the author, it is told what to mend.
 */
export function describeError(error: unknown): { status: number; body: ErrorBody } {
  if (!(error instanceof SignpostError) || isFailure(error)) console.error(error);
  if (error instanceof SignpostError && isToldInItsWords(error)) {
    return { status: error.status, body: { error: { code: error.code, message: error.message } } };
  }
  const message = 'The server could not answer. Try again; if it stays so, look at the server log.';
  return { status: 500, body: { error: { code: 'internal', message } } };
}

/** What is no failure of the server: it passes. */
const passing: ErrorCode[] = ['busy', 'not-ready', 'shutting-down'];

function isFailure({ status, code }: SignpostError): boolean {
  return status >= 500 && !passing.includes(code);
}

function isToldInItsWords(error: SignpostError): boolean {
  return !isFailure(error) || error.code === 'not-stored' || process.env.NODE_ENV === 'development';
}
