// Reads British spellings as American ones, for the dictionary is American while a model or a guide may
// be either: "optimise" and "optimize", "behaviour" and "behavior", "modelling" and "modeling".

const endings: [british: RegExp, american: string][] = [
  [/(?<=\p{L}{3})is(?=(?:e|es|ed|er|ers|ing|ation|ations|able)$)/u, 'iz'],
  [/(?<=\p{L}{3})ys(?=(?:e|es|ed|er|ers|ing)$)/u, 'yz'],
  [/(?<=practi)s(?=(?:e|es|ed|ing)$)/u, 'c'],
  [/(?<=\p{L}{2})our(?=(?:|s|ed|ing|al|able|ite|ites|ful|less|hood|hoods)$)/u, 'or'],
  [/(?<=\p{L}{2}[bt])re(?=s?$)/u, 'er'],
  [/(?<=\p{L}{2}[aeiou]l)l(?=(?:ed|ing|er|ers)$)/u, ''],
  [/(?<=\p{L}{3})l(?=(?:ment|ments|ful|s)?$)/u, 'll'],
  [/(?<=\p{L}{2})ogue(?=s?$)/u, 'og'],
  [/(?<=\p{L}{2}en)c(?=es?$)/u, 's'],
  [/(?<=gram)me(?=s?$)/u, ''],
  [/(?<=dg)e(?=ments?$)/u, ''],
  [/(?<=\p{L}g)e(?=ing$)/u, ''],
  [/(?<=\p{L}{2}[lmnr])t$/u, 'ed'],
];

/** The American spellings that a lower-case word may have, itself left out; not all need be words. */
export function americanSpellings(word: string): string[] {
  return endings.flatMap(([british, american]) => {
    const spelling = word.replace(british, american);
    return spelling === word ? [] : [spelling];
  });
}
