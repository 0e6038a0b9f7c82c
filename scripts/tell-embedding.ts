// Tells on the terminal how far the guides are embedded: the first build of many takes minutes.

/** Milliseconds between two tellings: in one line of a terminal, or line by line in a log. */
const every = { terminal: 1000, log: 10_000 };

/** What is told goes to standard error, so that what a command prints stays by itself. */
export function tellEmbedding(
  output: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): (done: number, total: number) => void {
  const isTerminal = output.isTTY === true;
  let toldAt = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const now = performance.now();
    const isDone = done === total;
    if (!isDone && now - toldAt < (isTerminal ? every.terminal : every.log)) return;
    toldAt = now;
    const line = `Embedding the guides: ${done} of ${total} texts.`;
    output.write(isTerminal ? `\r${line}${isDone ? '\n' : ''}` : `${line}\n`);
  };
}
