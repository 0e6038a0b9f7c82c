// The mutants of some modules, each once and in the order of the source. They are made here because Stryker (10.1),
// which makes them for most projects, changes no number and drops no single entry of a list.
import type { OpenModule } from '../patterns/modules.ts';
import type { Module } from '../patterns/read-module.ts';
import { constantMutants } from './constants.ts';
import type { Mutant } from './mutant.ts';
import { ruleMutants } from './rules.ts';
import type { Unseen } from './unseen.ts';
import { wordListMutants } from './word-lists.ts';

type Options = {
  open: OpenModule;
  /** What is let be. */
  unseen: Unseen[];
};

/** @throws Error for what is to be let be and is not there. */
export function findMutants(modules: Module[], { open, unseen }: Options): Mutant[] {
  const found = modules.flatMap((module) => [
    ...constantMutants(module),
    ...wordListMutants(module, open),
    ...ruleMutants(module),
  ]);
  const known = new Map(
    found.map((mutant) => [`${mutant.path} ${mutant.what} ${mutant.start}`, mutant]),
  );
  const all = [...known.values()];
  const isOf = (mutant: Mutant) => {
    return ({ path, name, words }: Unseen) =>
      path === mutant.path && name === mutant.of && (!words || words.some(isDroppedBy(mutant)));
  };
  const gone = unseen.find((each) => !all.some((mutant) => isOf(mutant)(each)));
  if (gone)
    throw new Error(`${gone.path} has no ${gone.name}: take it off scripts/mutants/unseen.ts.`);
  return all
    .filter((mutant) => !unseen.some(isOf(mutant)))
    .toSorted((one, other) => one.path.localeCompare(other.path) || one.start - other.start);
}

function isDroppedBy({ what, of }: Mutant): (word: string) => boolean {
  return (word) => what.replace(/['"]/g, '') === `${of} without ${word}`;
}
