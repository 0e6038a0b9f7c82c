// Times searches, and sums the times up.

/** Shares that the questions are asked in. */
const rounds = 5;

export type Times = { p50: number; p95: number };

/** A search under test; what it gives is thrown away. */
export type Search = (question: string) => unknown;

/**
 * Microseconds a question of each search: all answer a share of the questions in turn, so that a busy
 * moment of the machine falls on all of them. Each question is timed once, and `warmUp` goes before.
 */
export async function timeSearches(
  searches: Record<string, Search>,
  { warmUp, questions }: { warmUp: string[]; questions: string[] },
): Promise<Record<string, Times>> {
  const entries = Object.entries(searches).map(([name, search]) => {
    return { name, search, times: [] as number[] };
  });
  for (const { search } of entries) for (const question of warmUp) await search(question);
  const share = Math.ceil(questions.length / rounds);
  for (let from = 0; from < questions.length; from += share) {
    for (const { search, times } of entries) {
      for (const question of questions.slice(from, from + share)) {
        times.push(await microseconds(() => search(question)));
      }
    }
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, percentiles(times)]));
}

/** How long a call takes; a promise is waited for. */
export async function microseconds(run: () => unknown): Promise<number> {
  const start = performance.now();
  const result = run();
  if (result instanceof Promise) await result;
  return (performance.now() - start) * 1000;
}

/** The nearest-rank percentiles of some times. */
export function percentiles(times: number[]): Times {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}
