// Closed classes of words of other languages, by the tag of the language: for what the platform's own tables
// (Intl) do not have.

/** Whole numbers from two, in order. Spelt as no other word of the language is, unless told below. */
export const numbersFromTwo: Record<string, string[]> = {
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  // "neuf" is "new" as well.
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', '', 'dix', 'onze', 'douze'],
};

/** What stands before the unit that an amount is given for, in German, Spanish and French: "pro Monat", "al mes". */
export const perUnit = 'pro je jeden jede jedes por al cada par chaque'.split(' ');

/** Words that deny, and nothing else. */
export const deniers: Record<string, string[]> = {
  de: 'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne'.split(
    ' ',
  ),
  es: 'no nunca jamás sin ni ningún ninguna ninguno nadie nada tampoco'.split(' '),
  // "ne" goes with "que" as well, which is "only": what stands behind the verb denies.
  fr: 'pas jamais sans aucun aucune ni rien nul nulle'.split(' '),
  en: 'not no never none neither nor cannot nobody nothing without'.split(' '),
};

/** Words that forbid without one. */
export const forbidders: Record<string, string[]> = {
  de: 'verboten untersagt unzulässig tabu'.split(' '),
  es: 'prohibido prohibida prohibidos prohibidas prohíbe prohíben'.split(' '),
  fr: 'interdit interdite interdits interdites défendu défendue proscrit'.split(' '),
};

/** Turns with such a word that deny nothing, or are said without one in another language. */
export const noDenials: Record<string, string[]> = {
  de: ['nicht nur', 'nicht zuletzt', 'nicht später als', 'nicht mehr als'],
  es: ['no solo', 'no sólo', 'no obstante', 'no más de', 'no más tarde', 'sin embargo', 'si no'],
  fr: ['pas seulement', 'pas plus tard', 'pas plus de', 'pas à pas'],
  en: [
    ...['not only', 'no later', 'no more than', 'no less than', 'no fewer', 'no longer than'],
    ...['not until', 'not before', 'no earlier', 'nothing but', 'no need'],
  ],
};

/** English words that another language may say with a denial, beside those that deny. */
export const impliedDenials =
  'refused declined rejected excluded forbid forbids forbidden prohibit prohibited ban banned free less few fewer fail fails failed lose loses lost miss missing closed absent'.split(
    ' ',
  );
