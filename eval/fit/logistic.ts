// Logistic regression with an L2 penalty, for the few weights that the product ships: fitted by Newton's
// method (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1), so that a run
// gives the same weights each time.

/** One example: its features, whether it is positive, and how much it counts. */
export type Example = { features: number[]; isPositive: boolean; weight: number };

/** The log-odds are bias + sum of weights x features, in the features' own units. */
export type Model = { bias: number; weights: number[] };

const rounds = 15;

/** @param penalty On the squared weights of features scaled to unit deviation. */
export function fitLogistic(examples: Example[], penalty: number): Model {
  const { means, deviations } = scaleOf(examples);
  const scaled = examples.map((example) => ({
    ...example,
    // The last column is the bias.
    features: [
      ...example.features.map((value, at) => (value - at0(means, at)) / at0(deviations, at)),
      1,
    ],
  }));
  let weights: number[] = Array.from({ length: means.length + 1 }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const step = newtonStep(scaled, weights, penalty);
    weights = weights.map((weight, at) => weight - at0(step, at));
  }
  const own = means.map((_, at) => at0(weights, at) / at0(deviations, at));
  const shift = own.reduce((sum, weight, at) => sum + weight * at0(means, at), 0);
  return { bias: at0(weights, means.length) - shift, weights: own };
}

/** The probability that an example is positive, 0 to 1. */
export function probabilityOf({ bias, weights }: Model, features: number[]): number {
  const odds = weights.reduce((sum, weight, at) => sum + weight * at0(features, at), bias);
  return 1 / (1 + Math.exp(-odds));
}

function newtonStep(examples: Example[], weights: number[], penalty: number): number[] {
  const size = weights.length;
  const gradient: number[] = Array.from({ length: size }, () => 0);
  const hessian = gradient.map(() => gradient.map(() => 0));
  for (const { features, isPositive, weight } of examples) {
    const p = probabilityOf({ bias: 0, weights }, features);
    const slope = weight * (p - Number(isPositive));
    const curve = weight * p * (1 - p);
    for (const [row, value] of features.entries()) {
      gradient[row] = at0(gradient, row) + slope * value;
      const line = hessian[row] ?? [];
      for (const [column, other] of features.entries()) {
        line[column] = at0(line, column) + curve * value * other;
      }
    }
  }
  for (const [row, line] of hessian.entries()) {
    const ridge = row === size - 1 ? 1e-9 : penalty;
    line[row] = at0(line, row) + ridge;
    if (row < size - 1) gradient[row] = at0(gradient, row) + penalty * at0(weights, row);
  }
  return solve(hessian, gradient);
}

// Gauss-Jordan elimination with pivoting.
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((line, at) => [...line, at0(right, at)]);
  for (let column = 0; column < rows.length; column += 1) {
    const rest = rows.slice(column);
    const pivot = rest.reduce((best, row) =>
      Math.abs(at0(row, column)) > Math.abs(at0(best, column)) ? row : best,
    );
    const at = rows.indexOf(pivot);
    [rows[column], rows[at]] = [pivot, rows[column] ?? pivot];
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = at0(row, column) / at0(pivot, column);
      for (let each = column; each < row.length; each += 1) {
        row[each] = at0(row, each) - factor * at0(pivot, each);
      }
    }
  }
  return rows.map((row, at) => at0(row, row.length - 1) / at0(row, at));
}

function scaleOf(examples: Example[]): { means: number[]; deviations: number[] } {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const average = (read: (example: Example) => number) =>
    examples.reduce((sum, example) => sum + example.weight * read(example), 0) / total;
  const means = (examples[0]?.features ?? []).map((_, at) =>
    average(({ features }) => at0(features, at)),
  );
  const deviations = means.map((mean, at) => {
    const spread = Math.sqrt(average(({ features }) => (at0(features, at) - mean) ** 2));
    return spread || 1;
  });
  return { means, deviations };
}

function at0(values: number[], at: number): number {
  return values[at] ?? 0;
}
