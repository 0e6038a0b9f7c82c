// Runs tests against one mutant after the other. The tree stays as it is: Vite hands the tests the mutated module.
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { createVitest, type TestSpecification } from 'vitest/node';
import { type Mutant, mutate } from './mutant.ts';

type Verdict = 'killed' | 'survived';

/** Tests in one folder; `close` them in the end. */
export type MutantTests = {
  /** Whether any test fails with the mutant; without one, whether any fails as it is. */
  judge(mutant?: Mutant): Promise<Verdict>;
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
  const vitest = await createVitest(
    {
      include: [`${folder}/**/*.test.ts`],
      watch: false,
      bail: 1,
      reporters: [{}],
      // It would hand out modules as they were before.
      fsModuleCache: false,
    },
    { plugins: [plugin] },
  );
  const durations = new Map<string, number>();
  const tests = await vitest.globTestSpecifications();
  return {
    async judge(next) {
      for (const changed of [mutant, next]) {
        if (changed) vitest.invalidateFile(resolve(changed.path));
      }
      mutant = next;
      for (const some of quickFirst(tests, durations)) {
        const { testModules, unhandledErrors } = await vitest.runTestSpecifications(some);
        for (const module of testModules) {
          if (!mutant) durations.set(module.moduleId, module.diagnostic().duration);
        }
        if (unhandledErrors.length > 0 || testModules.some((each) => !each.ok())) return 'killed';
      }
      return 'survived';
    },
    close: () => vitest.close(),
  };
}

// The tests in two runs, so that most mutants are killed before the slow ones begin.
function quickFirst(
  tests: TestSpecification[],
  durations: ReadonlyMap<string, number>,
): TestSpecification[][] {
  const durationOf = ({ moduleId }: TestSpecification) => durations.get(moduleId) ?? 0;
  const half = tests.reduce((sum, test) => sum + durationOf(test), 0) / 2;
  const isSlow = (test: TestSpecification) => half > 0 && durationOf(test) > half;
  return [tests.filter((test) => !isSlow(test)), tests.filter(isSlow)].filter(
    (some) => some.length > 0,
  );
}
