// The log of a server whose output goes to a file or a collector: a line of JSON each, by pino. All parts of
// Signpost write to the console, which stays as it is in a terminal.
import { formatWithOptions } from 'node:util';
import pino, { type DestinationStream, type Logger } from 'pino';
import { SignpostError } from '../../errors.ts';

export type LogOptions = {
  /** Where lines go; standard output unless told. Written at once, so that none is lost when the process ends. */
  destination?: DestinationStream;
  /** The id of the request that a line belongs to. */
  requestId: () => string | undefined;
};

const levels = { log: 'info', info: 'info', debug: 'debug', warn: 'warn', error: 'error' } as const;

/** Turns what is written to the console into lines of JSON, and gives the logger for lines with fields. */
export function logAsLines({ destination, requestId }: LogOptions): Logger {
  const logger = pino(
    {
      base: null,
      timestamp: () => `,"time":"${isoTime(Date.now())}"`,
      formatters: { level: (level) => ({ level }) },
      mixin: () => ({ requestId: requestId() }),
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
  for (const [method, level] of Object.entries(levels)) {
    const name = method as keyof typeof levels;
    console[name] = (...values: unknown[]) => {
      const [first] = values;
      if (first instanceof Error) logger[level](errorFields(first), first.message);
      else logger[level](formatWithOptions({ colors: false }, ...values));
    };
  }
  return logger;
}

let second = { at: Number.NaN, written: '' };

// Next's own Date, of which each line would make one, takes longer than the rest of the line.
function isoTime(now: number): string {
  const at = Math.floor(now / 1000);
  if (second.at !== at) second = { at, written: new Date(at * 1000).toISOString().slice(0, -4) };
  return `${second.written}${String(now % 1000).padStart(3, '0')}Z`;
}

// An error of ours says in a sentence what is wrong; of any other the place is needed.
function errorFields(error: Error): object {
  if (!(error instanceof SignpostError)) return { err: error };
  const { code, cause } = error;
  return { code, ...(cause instanceof Error && { cause: cause.message }) };
}
