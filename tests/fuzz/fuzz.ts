// Properties that are held against made-up input. The seed is fixed, so that a run can be repeated; FUZZ_SEED=7
// tries another one, FUZZ_RUNS=20 twenty times as many inputs. What was once found stays as an example.
import fc from 'fast-check';

const seed = Number(process.env.FUZZ_SEED ?? 1);
const times = Number(process.env.FUZZ_RUNS ?? 1);

/** Milliseconds for one test: more inputs take longer. */
export const patience = 60_000 * Math.max(1, times);

export type Fuzzing<Input> = {
  input: fc.Arbitrary<Input>;
  /** How many inputs are tried in a usual run. */
  runs: number;
  /** Inputs that have once broken it. */
  found?: Input[];
};

/** Fails with the smallest input that `holds` throws for. */
export async function fuzz<Input>(
  { input, runs, found = [] }: Fuzzing<Input>,
  holds: (given: Input) => unknown,
): Promise<void> {
  const property = fc.asyncProperty(input, async (given) => void (await holds(given)));
  await fc.assert(property, {
    seed,
    numRuns: runs * times + found.length,
    examples: found.map((given) => [given]),
  });
}

/** Letters, marks and half characters of any script, and what steers a terminal or the direction of text. */
export const anyText = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: 'grapheme', maxLength }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      maxLength,
    }),
    fc.string({
      unit: fc.constantFrom('\u202e', '\u200b', '\u0000', '\u2028', '\ufeff', '\u0301', 'a', ' '),
      maxLength,
    }),
  );
