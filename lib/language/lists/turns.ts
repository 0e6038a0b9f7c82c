// Turns of phrase that say the same: a model tells a guide's "ahead" as "in advance".

/** Turns with the plainest one of their sense. */
export const plainTurns: Record<string, string> = {
  'free of charge': 'free',
  'free of cost': 'free',
  'for free': 'free',
  'for nothing': 'free',
  'at no cost': 'free',
  'at no charge': 'free',
  'at no extra cost': 'free',
  'at no extra charge': 'free',
  'without charge': 'free',
  'without payment': 'free',
  gratis: 'free',
  'right away': 'at once',
  'straight away': 'at once',
  straightaway: 'at once',
  immediately: 'at once',
  instantly: 'at once',
  'without delay': 'at once',
  'on the spot': 'at once',
  'ahead of time': 'in advance',
  beforehand: 'in advance',
  ahead: 'in advance',
  'at a stretch': 'in a row',
  'on end': 'in a row',
  consecutively: 'in a row',
  'in one go': 'in a row',
  'at one go': 'in a row',
  aboard: 'on board',
  overseas: 'abroad',
  'in another country': 'abroad',
  'in other countries': 'abroad',
  'from another country': 'from abroad',
  'from other countries': 'from abroad',
  'outside the country': 'abroad',
  'at any hour': 'at any time',
  'at any moment': 'at any time',
  'at all hours': 'at any time',
  'at all times': 'at any time',
  'around the clock': 'at any time',
  'round the clock': 'at any time',
  'day and night': 'at any time',
  'day or night': 'at any time',
  'whenever you like': 'at any time',
  'any time you like': 'at any time',
  'by yourself': 'alone',
  'by itself': 'alone',
  'by himself': 'alone',
  'by herself': 'alone',
  'by themselves': 'alone',
  'by oneself': 'alone',
  'on your own': 'alone',
  'on its own': 'alone',
  'on their own': 'alone',
};

/** Verbs by which something has a price: with "nothing" behind them, it is free. */
export const priceVerbs = 'cost costs pay pays paid charge charges charged'.split(' ');

/** Comparatives that make a bound of a figure: "no older than seven days". */
export const boundingUp = 'more older longer higher larger bigger'.split(' ');
export const boundingDown = 'less fewer younger shorter lower smaller'.split(' ');
