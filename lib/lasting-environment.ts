// The environment of a process that serves stays as it is: looking at each of its variables for each request, and more
// than once, took a hundredth of an answer.

type Environment = Record<string, string | undefined>;

// Of the whole process: Next gives routes copies of this module.
const shared = globalThis as { signpostEnvironmentStays?: boolean };

/** From now on this process's own environment is not expected to change, nor the folder in which it runs. */
export function keepEnvironment(): void {
  shared.signpostEnvironmentStays = true;
}

/** Reads an environment from a root: this process's own unless told, and that only once when it stays. */
export function readingEnvironment<Value>(
  read: (environment: Environment, root: string) => Value,
): (environment?: Environment, root?: string) => Value {
  let lasting: { value: Value } | undefined;
  return (environment, root) => {
    const isOwn = environment === undefined && root === undefined;
    if (!isOwn) return read(environment ?? process.env, root ?? process.cwd());
    if (lasting && shared.signpostEnvironmentStays) return lasting.value;
    const value = read(process.env, process.cwd());
    lasting = { value };
    return value;
  };
}
