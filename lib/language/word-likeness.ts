// Tells words of one root ("acquired" and "acquisition"), which stemming alone keeps apart.

/** Fewest letters that two words must begin with alike. */
const shortestRoot = 4;
/** Share of the longer word that the common beginning must make up. */
const rootShare = 0.6;

/** Whether two stems look like forms of one word; equal ones do. */
export function sharesRoot(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  const root = commonBeginning(one, other);
  return one === other || (root >= shortestRoot && root >= rootShare * longer);
}

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
