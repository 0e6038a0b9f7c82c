// The one error class. A message says what failed, quotes the value, and tells how to mend it: it is
// shown to people as it stands. What only an operator may see goes into `cause` and into the log.

export type ErrorCode =
  | 'bad-request'
  | 'too-large'
  | 'unsupported-type'
  | 'unknown-guide'
  | 'bad-config'
  | 'bad-guide'
  | 'bad-index'
  | 'not-stored'
  | 'internal';

const httpStatus: Record<ErrorCode, number> = {
  'bad-request': 400,
  'too-large': 413,
  'unsupported-type': 415,
  'unknown-guide': 404,
  'bad-config': 500,
  'bad-guide': 500,
  'bad-index': 500,
  'not-stored': 507,
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
 * the client gets a plain sentence without its details: that of the error where it is `not-stored`, which
 * tells that the text has to be sent again. In development, where the client is the author, it is told
 * what to mend.
 */
export function describeError(error: unknown): { status: number; body: ErrorBody } {
  if (error instanceof SignpostError && isToldInItsWords(error)) {
    if (error.code === 'not-stored') console.error(error);
    return { status: error.status, body: { error: { code: error.code, message: error.message } } };
  }
  console.error(error);
  const message = 'The server could not answer. Try again; if it stays so, look at the server log.';
  return { status: 500, body: { error: { code: 'internal', message } } };
}

function isToldInItsWords({ status, code }: SignpostError): boolean {
  return status < 500 || code === 'not-stored' || process.env.NODE_ENV === 'development';
}
