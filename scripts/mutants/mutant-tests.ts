// Runs tests against one mutant after the other. The tree stays as it is: Vite hands the tests the mutated module.
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { createVitest, type TestRunResult, type TestSpecification } from 'vitest/node';
import { createModules } from '../patterns/modules.ts';
import { type Mutant, mutate } from './mutant.ts';
import { reachOf } from './reach.ts';

/** Tests in one folder; `close` them in the end. */
export type MutantTests = {
  /** What fails with the mutant, or as it is without one; undefined when all tests pass. */
  judge(mutant?: Mutant): Promise<string | undefined>;
  close(): Promise<void>;
};

/** Opens the tests of a folder. */
export async function openMutantTests(folder: string): Promise<MutantTests> {
  let mutant: Mutant | undefined;
  const plugin: Plugin = {
    name: 'mutant',
    enforce: 'pre',
    transform(code, id) {
      if (!mutant || id.split('?')[0] !== resolve(mutant.path)) return undefined;
      return { code: mutate(code, mutant), map: null };
    },
  };
  const durations = new Map<string, number>();
  const vitest = await createVitest(
    {
      include: [`${folder}/**/*.test.ts`],
      watch: false,
      // A second worker would load all modules once more, and most mutants are killed in less time.
      maxWorkers: 1,
      reporters: [{}],
      // It would hand out modules as they were before.
      fsModuleCache: false,
    },
    { plugins: [plugin] },
  );
  const open = createModules();
  const tests = Array.from(await vitest.globTestSpecifications(), (test) => ({
    test,
    reach: reachOf(relative(process.cwd(), test.moduleId), open),
  }));
  return {
    async judge(next) {
      for (const changed of [mutant, next]) {
        if (changed) vitest.invalidateFile(resolve(changed.path));
      }
      mutant = next;
      const able = tests.filter(({ reach }) => !next || reach.has(next.path));
      for (const some of quickFirst(
        able.map(({ test }) => test),
        durations,
      )) {
        const { testModules, unhandledErrors } = await vitest.runTestSpecifications(some);
        // It gives those of earlier runs as well.
        const run = new Set(some.map(({ moduleId }) => moduleId));
        const own = testModules.filter(({ moduleId }) => run.has(moduleId));
        for (const module of own) {
          if (!next) durations.set(module.moduleId, module.diagnostic().duration);
        }
        const failure = failureIn({ testModules: own, unhandledErrors });
        if (failure !== undefined) return failure;
      }
      return undefined;
    },
    close: () => vitest.close(),
  };
}

function failureIn({ testModules, unhandledErrors }: TestRunResult): string | undefined {
  for (const module of testModules) {
    const [failed] = module.children.allTests('failed');
    if (failed) return failed.fullName;
    const [error] = module.errors();
    if (error) return error.message;
  }
  if (unhandledErrors.length > 0) return String(unhandledErrors[0]);
  const isPassed = testModules.every((module) => module.state() === 'passed');
  if (!isPassed) throw new Error('The run ended before all of its tests did.');
  return undefined;
}

/** A file of tests that takes a larger share of the time than this is slow. */
const slowShare = 0.05;

// The tests in two runs, so that most mutants are killed before the slow ones begin. Each run is whole: what Vitest's
// `bail` leaves out would show what it came to in the run before.
function quickFirst(
  tests: TestSpecification[],
  durations: ReadonlyMap<string, number>,
): TestSpecification[][] {
  const durationOf = ({ moduleId }: TestSpecification) => durations.get(moduleId) ?? 0;
  const total = tests.reduce((sum, test) => sum + durationOf(test), 0);
  const isSlow = (test: TestSpecification) => durationOf(test) > slowShare * total;
  return [tests.filter((test) => !isSlow(test)), tests.filter(isSlow)].filter(
    (some) => some.length > 0,
  );
}
