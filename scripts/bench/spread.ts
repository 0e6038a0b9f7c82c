/** Of a few times: the best, the middle one and the worst, each a whole number. */
export function spread(values: number[]) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0);
  return { best: at(0), median: at(0.5), worst: at(1) };
}
