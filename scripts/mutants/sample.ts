// A sample of mutants that is soon judged: as many of each kind, and of one constant, rule or list no two.
import type { Mutant, MutantKind } from './mutant.ts';

/**
 * Up to `size` of the mutants, in their order.
 * @param seed Each seed chooses others.
 */
export function sampleOf(
  mutants: readonly Mutant[],
  { size, seed }: { size: number; seed: number },
): Mutant[] {
  const named = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const name = `${mutant.path} ${mutant.of}`;
    named.set(name, [...(named.get(name) ?? []), mutant]);
  }
  const oneOfEach = Array.from(named.values()).flatMap((some) => shuffled(some, seed).slice(0, 1));
  const kinds = new Map<MutantKind, Mutant[]>();
  for (const mutant of shuffled(oneOfEach, seed)) {
    kinds.set(mutant.kind, [...(kinds.get(mutant.kind) ?? []), mutant]);
  }
  // The first of each kind, then the second of each, and so on.
  const inTurn = Array.from(kinds.values())
    .flatMap((some) => some.map((mutant, turn) => ({ mutant, turn })))
    .toSorted((one, other) => one.turn - other.turn)
    .map(({ mutant }) => mutant);
  const chosen = new Set(inTurn.slice(0, size));
  return mutants.filter((mutant) => chosen.has(mutant));
}

function shuffled(mutants: readonly Mutant[], seed: number): Mutant[] {
  const places = new Map(
    mutants.map((mutant) => [mutant, hashOf(`${seed} ${mutant.path} ${mutant.what}`)]),
  );
  return mutants.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
}

// FNV-1a of 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}
