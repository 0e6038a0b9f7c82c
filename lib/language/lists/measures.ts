// Adjectives that measure, with what they measure: "which course is longest" asks for a length or a time.

/**
 * What a figure is of: money, a share of a hundred, a stretch of time, a time of day, a date, a place in an order,
 * another measure with its unit (km, kg, MB), or a bare count.
 */
export type QuantityKind =
  | 'money'
  | 'share'
  | 'duration'
  | 'time'
  | 'date'
  | 'place'
  | 'measure'
  | 'count';

/** How an adjective compares the figures of a column. */
export type Measure = {
  /** Whether it asks for more, rather than for less. */
  isUp: boolean;
  /** The kinds of figure that it can be said of; none when of any. */
  kinds: QuantityKind[];
  /** What the column may be headed as, besides the adjective itself. */
  nouns: string[];
};

function pair(kinds: QuantityKind[], nouns: string[]): { up: Measure; down: Measure } {
  return { up: { isUp: true, kinds, nouns }, down: { isUp: false, kinds, nouns } };
}

const any = pair([], []);
const height = pair([], ['height']);
const size = pair([], ['size']);
const length = pair(['duration', 'measure'], ['duration', 'length', 'time', 'period', 'term']);
const speed = pair(['duration'], ['duration', 'time', 'period']);
const soon = pair(['duration', 'time', 'date'], []);
const moment = pair(['time', 'date'], []);
const price = pair(['money', 'count'], ['price', 'cost', 'fee', 'rate', 'fare']);
const pay = pair(['money', 'count'], ['pay', 'salary', 'wage']);
const age = pair(['duration', 'count'], ['age']);
const weight = pair(['measure', 'count'], ['weight']);
const tallness = pair(['measure', 'count'], ['height']);
const width = pair(['measure', 'count'], ['width']);
const depth = pair(['measure', 'count'], ['depth']);
const distance = pair(['measure', 'count'], ['distance']);

/** Adjectives that compare two things. */
export const comparatives: Record<string, Measure> = {
  higher: height.up,
  lower: height.down,
  larger: size.up,
  bigger: size.up,
  greater: any.up,
  smaller: size.down,
  fewer: any.down,
  longer: length.up,
  shorter: length.down,
  slower: speed.up,
  faster: speed.down,
  quicker: speed.down,
  sooner: soon.down,
  earlier: moment.down,
  later: moment.up,
  cheaper: price.down,
  dearer: price.up,
  costlier: price.up,
  pricier: price.up,
  'more expensive': price.up,
  'less expensive': price.down,
  'better paid': pay.up,
  'better-paid': pay.up,
  'worse paid': pay.down,
  'worse-paid': pay.down,
  older: age.up,
  younger: age.down,
  heavier: weight.up,
  lighter: weight.down,
  taller: tallness.up,
  wider: width.up,
  narrower: width.down,
  deeper: depth.up,
  farther: distance.up,
  nearer: distance.down,
  closer: distance.down,
};

/** Adjectives and nouns that single out one of many. */
export const superlatives: Record<string, Measure> = {
  highest: height.up,
  lowest: height.down,
  largest: size.up,
  biggest: size.up,
  greatest: any.up,
  smallest: size.down,
  fewest: any.down,
  longest: length.up,
  shortest: length.down,
  slowest: speed.up,
  fastest: speed.down,
  quickest: speed.down,
  soonest: soon.down,
  earliest: moment.down,
  latest: moment.up,
  cheapest: price.down,
  dearest: price.up,
  costliest: price.up,
  priciest: price.up,
  'most expensive': price.up,
  'least expensive': price.down,
  'best paid': pay.up,
  'best-paid': pay.up,
  'worst paid': pay.down,
  'worst-paid': pay.down,
  oldest: age.up,
  youngest: age.down,
  heaviest: weight.up,
  lightest: weight.down,
  tallest: tallness.up,
  widest: width.up,
  narrowest: width.down,
  deepest: depth.up,
  farthest: distance.up,
  nearest: distance.down,
  closest: distance.down,
  maximum: any.up,
  minimum: any.down,
};

/** The same of which other words may be made: "the most", "pays least". */
export const bareSuperlatives: Record<string, Measure> = { most: any.up, least: any.down };

/** What a figure can be said to be: "the fee is 40". */
export const figureNouns =
  'age allowance amount bonus budget capacity compensation cost deposit depth discount distance duration fare fee height income length limit mark maximum minimum number pay period price range rate rent salary share size speed storage time wage weight width'.split(
    ' ',
  );
