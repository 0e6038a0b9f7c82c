// The one error class. A message says what failed, quotes the value, and tells how to mend it: it is
// shown to people as it stands. What only an operator may see goes into `cause` and into the log.

export type ErrorCode =
  | 'bad-request'
  | 'too-large'
  | 'unknown-guide'
  | 'bad-config'
  | 'bad-guide'
  | 'bad-index'
  | 'internal';

const httpStatus: Record<ErrorCode, number> = {
  'bad-request': 400,
  'too-large': 413,
  'unknown-guide': 404,
  'bad-config': 500,
  'bad-guide': 500,
  'bad-index': 500,
  internal: 500,
};

/** An error whose message is fit for the person who caused it. */
export class SignpostError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SignpostError';
    this.code = code;
  }

  /** The HTTP status that fits the code. */
  get status(): number {
    return httpStatus[this.code];
  }
}

export type ErrorBody = { error: { code: ErrorCode; message: string } };

/**
 * The contract's error body and status for anything thrown. A cause on the server's side is logged, and
 * the client gets a plain sentence without its details; in development, where the client is the author,
 * it is told what to mend.
 */
export function describeError(error: unknown): { status: number; body: ErrorBody } {
  const isDevelopment = process.env.NODE_ENV === 'development';
  if (error instanceof SignpostError && (error.status < 500 || isDevelopment)) {
    return { status: error.status, body: { error: { code: error.code, message: error.message } } };
  }
  console.error(error);
  const message = 'The server could not answer. Try again; if it stays so, look at the server log.';
  return { status: 500, body: { error: { code: 'internal', message } } };
}
