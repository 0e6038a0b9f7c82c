// npm run mutants: whether the tests of the check notice when it is changed. Constants, rules and words of the lists
// of lib/verify are changed in turn, and a change that no test notices fails the command. It makes a sample in a few
// minutes, another one with `-- --seed N`, and all with `-- --all`; with `-- --only TEXT` those whose line holds the
// text, and with `-- --list` it prints what it would change. It changes no file.
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SignpostError } from '../lib/errors.ts';
import { command } from './command.ts';
import { findMutants } from './mutants/find-mutants.ts';
import type { Mutant, MutantKind } from './mutants/mutant.ts';
import { openMutantTests } from './mutants/mutant-tests.ts';
import { sampleOf } from './mutants/sample.ts';
import { unseen } from './mutants/unseen.ts';
import { createModules } from './patterns/modules.ts';

const sources = 'lib/verify/**/*.ts';
const tests = 'tests/verify';
const kinds: MutantKind[] = ['constant', 'rule', 'word list'];
/** Fewer mean that the script no longer finds what there is to change. */
const fewestMutants = 40;
const sizeOfSample = 40;

await command(async () => {
  const { only, seed, all: isAll, list } = readArguments();
  const open = createModules();
  const modules = globSync(sources)
    .toSorted()
    .flatMap((path) => open(path) ?? []);
  const all = findMutants(modules, { open, unseen });
  if (all.length < fewestMutants) {
    throw new Error(`Found ${all.length} mutants in ${sources}, and expected ${fewestMutants}.`);
  }
  const found = all.filter((mutant) => describe(mutant).includes(only));
  const mutants = isAll || only ? found : sampleOf(found, { size: sizeOfSample, seed });
  if (!list) return judgeAll(mutants);
  for (const mutant of mutants) console.log(describe(mutant));
  return 0;
});

async function judgeAll(mutants: Mutant[]): Promise<number> {
  const { judge, close } = await openMutantTests(tests);
  try {
    const failure = await judge();
    if (failure) throw new Error(`${tests} fails without any mutant: ${failure}`);
    const survivors: Mutant[] = [];
    for (const mutant of mutants) {
      const killer = await judge(mutant);
      if (killer === undefined) survivors.push(mutant);
      console.log(`${killer === undefined ? 'survived' : 'killed  '} ${describe(mutant)}`);
      if (killer !== undefined) console.log(`         by ${killer.split('\n')[0]}`);
    }
    console.log('');
    for (const kind of kinds) {
      const isOfKind = (mutant: Mutant) => mutant.kind === kind;
      const { length } = mutants.filter(isOfKind);
      console.log(`${kind}: ${length} mutants, ${survivors.filter(isOfKind).length} survived`);
    }
    for (const mutant of survivors) console.log(describe(mutant));
    return survivors.length > 0 ? 1 : 0;
  } finally {
    await close();
  }
}

function describe({ path, line, what }: Mutant): string {
  return `${path}:${line} ${what}`;
}

function readArguments(): { only: string; seed: number; all: boolean; list: boolean } {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' },
      all: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const seed = Number(values.seed);
  if (Number.isInteger(seed)) return { ...values, seed };
  throw new SignpostError('bad-request', `--seed "${values.seed}" is not a whole number.`);
}
