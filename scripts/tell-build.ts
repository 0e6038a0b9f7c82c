// Tells on the terminal how far the guides are read and embedded: the first build of many takes minutes.

/** Milliseconds between two tellings: in one line of a terminal, or line by line in a log. */
const every = { terminal: 1000, log: 10_000 };

type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** Guides that are read before anybody wonders what takes so long. */
const fewGuides = 100;

/** What tells how far a build is. It goes to standard error, so that what a command prints stays by itself. */
export function tellBuild(output: Output = process.stderr) {
  const tellRead = tellProgress(output, 'Reading the guides', 'guides');
  return {
    onRead: (done: number, total: number) => {
      if (total >= fewGuides) tellRead(done, total);
    },
    onProgress: tellProgress(output, 'Embedding the guides', 'texts'),
  };
}

/** Tells how many of some things are done, at most once in a while. */
export function tellProgress(
  output: Output,
  what: string,
  things: string,
): (done: number, total: number) => void {
  const isTerminal = output.isTTY === true;
  let toldAt = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const now = performance.now();
    const isDone = done === total;
    if (!isDone && now - toldAt < (isTerminal ? every.terminal : every.log)) return;
    toldAt = now;
    const line = `${what}: ${done} of ${total} ${things}.`;
    output.write(isTerminal ? `\r${line}${isDone ? '\n' : ''}` : `${line}\n`);
  };
}
