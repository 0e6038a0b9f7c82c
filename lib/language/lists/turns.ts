// Turns of phrase that say the same: a model tells a guide's "ahead" as "in advance".

/** The plainest of some turns, with the others. */
export const turns: Record<string, string[]> = {
  free: 'free of charge|free of cost|for free|for nothing|at no cost|at no charge|at no extra cost|at no extra charge|without charge|without payment|gratis'.split(
    '|',
  ),
  'at once':
    'right away|straight away|straightaway|immediately|instantly|without delay|on the spot'.split(
      '|',
    ),
  'in advance': ['ahead of time', 'beforehand', 'ahead'],
  'in a row': ['at a stretch', 'on end', 'consecutively', 'in one go', 'at one go'],
  'on board': ['aboard'],
  'at any time':
    'at any hour|at any moment|at all hours|at all times|around the clock|round the clock|day and night|day or night|whenever you like|any time you like'.split(
      '|',
    ),
  alone:
    'by yourself|by itself|by himself|by herself|by themselves|by oneself|on your own|on its own|on their own'.split(
      '|',
    ),
};

/** Verbs by which something has a price: with "nothing" behind them, it is free. */
export const priceVerbs = 'cost costs pay pays paid charge charges charged'.split(' ');

/** Comparatives that make a bound of a figure: "no older than seven days". */
export const boundingUp = 'more older longer higher larger bigger'.split(' ');
export const boundingDown = 'less fewer younger shorter lower smaller'.split(' ');
