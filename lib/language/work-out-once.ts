// What is worked out of a thing by the first who asks, and then known as long as the thing is.

/** @param workOut Whatever it gives, undefined too, is kept. */
export function workOutOnce<Part, Whole extends object>(
  workOut: (whole: Whole) => Part,
): (whole: Whole) => Part {
  const known = new WeakMap<Whole, { part: Part }>();
  return (whole) => {
    const found = known.get(whole);
    if (found) return found.part;
    const part = workOut(whole);
    known.set(whole, { part });
    return part;
  };
}
