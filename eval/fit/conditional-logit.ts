// The conditional logit (McFadden, Conditional Logit Analysis of Qualitative Choice Behavior, 1974) with an L2
// penalty, for choosing among alternatives of which several may be right: fitted by gradient steps of a fixed number
// (Kingma and Ba, Adam, 2015), so that a run gives the same weights each time.

/** The features of each alternative, which of them are right, and how much the choice counts. */
export type Choice = { features: number[][]; isRight: boolean[]; weight: number };

const steps = 300;
const rate = 0.15;
const decays = { mean: 0.9, square: 0.99 } as const;

/**
 * The weights under which the right alternatives are likeliest.
 * @param free Which weights are fitted; the others stay 0.
 */
export function fitConditionalLogit(
  choices: Choice[],
  { penalty, free }: { penalty: number; free: boolean[] },
): number[] {
  const weights = free.map(() => 0);
  const means = free.map(() => 0);
  const squares = free.map(() => 0);
  for (let step = 1; step <= steps; step += 1) {
    const slopes = gradient(choices, weights);
    for (const [at, isFree] of free.entries()) {
      if (!isFree) continue;
      const slope = (slopes[at] ?? 0) + penalty * (weights[at] ?? 0);
      means[at] = decays.mean * (means[at] ?? 0) + (1 - decays.mean) * slope;
      squares[at] = decays.square * (squares[at] ?? 0) + (1 - decays.square) * slope * slope;
      const mean = (means[at] ?? 0) / (1 - decays.mean ** step);
      const square = (squares[at] ?? 0) / (1 - decays.square ** step);
      weights[at] = (weights[at] ?? 0) - (rate * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
  return weights;
}

/** The log-odds of each alternative, up to a constant. */
export function scoresOf({ features }: Pick<Choice, 'features'>, weights: number[]): number[] {
  return features.map((each) =>
    each.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  );
}

// Of the mean negative log-likelihood.
function gradient(choices: Choice[], weights: number[]): number[] {
  const slopes = weights.map(() => 0);
  const total = choices.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (const choice of choices) {
    const scores = scoresOf(choice, weights);
    const most = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - most));
    const all = odds.reduce((sum, each) => sum + each, 0);
    const right =
      odds.reduce((sum, each, at) => (choice.isRight[at] ? sum + each : sum), 0) || 1e-12;
    for (const [at, features] of choice.features.entries()) {
      const share = (odds[at] ?? 0) / all - (choice.isRight[at] ? (odds[at] ?? 0) / right : 0);
      const slope = (share * choice.weight) / total;
      if (Math.abs(slope) < 1e-9) continue;
      for (const [feature, value] of features.entries()) {
        slopes[feature] = (slopes[feature] ?? 0) + slope * value;
      }
    }
  }
  return slopes;
}
