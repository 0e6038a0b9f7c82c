// The environment of a process that serves stays as it is: looking at each of its variables for each request, and more
// than once, took a hundredth of an answer.

import { processWide } from './process-wide.ts';

type Environment = Record<string, string | undefined>;

const own = processWide('environment', () => ({ stays: false }));

/** From now on this process's own environment is not expected to change, nor the folder in which it runs. */
export function keepEnvironment(): void {
  own.stays = true;
}

/** Reads an environment from a root: this process's own unless told, and that only once when it stays. */
export function readingEnvironment<Value>(
  read: (environment: Environment, root: string) => Value,
): (environment?: Environment, root?: string) => Value {
  let lasting: { value: Value } | undefined;
  return (environment, root) => {
    const isOwn = environment === undefined && root === undefined;
    if (!isOwn) return read(environment ?? process.env, root ?? process.cwd());
    if (lasting && own.stays) return lasting.value;
    const value = read(process.env, process.cwd());
    lasting = { value };
    return value;
  };
}
