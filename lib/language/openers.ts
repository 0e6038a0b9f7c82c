// Tells an ordinary word that opens a sentence ("Pay differs", "Good tools") from a name of somebody
// ("Oracle pays"): both have a capital there, and a dictionary knows both.

// "Oracle pays …": a word alone before its verb is somebody, unless the verb comes only then ("Job titles
// include").
const verbEnding = /^\p{Ll}{2,}[^s\P{Ll}]s$/u;
// "Meta also pays", "Spark is used": so does a noun without an article.
const someoneFollows = /^(?:is|was|has|had|will|would|can|could|may|might|also|now|already)$/u;
const laterVerb =
  /^(?:are|were|have|include|includes|can|could|will|would|should|may|might|must|need|do|don['’]t|earn|work|make|tend|range|help|matter)$/u;
// Words that need no article before a verb or a plural, by their ending: "Networking helps".
const bare =
  /(?:ing|[st]ion|ment|ness|ity|ance|ence|ship|ism|ency|ancy|ly|work|al|ive|ful|ous|able|ible|ic|ary|less)$/u;
const ordinary = new Set(
  `access advice age another art background bad basic best better big both business capital care cash
   change clear cloud code college common compensation complex content control core culture data demand
   design detail due each early easy education effort either energy equipment every everybody everyone
   everything exercise extra fast feedback few first food free full fun good great growth hard health help
   high income industry information insurance interest job junior key knowledge labor large law lead life
   long love low luck main major many material math media medicine mid modern money more most music neither
   new next nobody nothing old open other others own part pay payroll people plenty popular power practice
   pressure price product progress quality quick real remote research rest revenue right salary savings
   science second senior several short simple skilled sleep small soft software some something space speed
   staff standard strength stress strong success supply support talent team tech technique technology third
   time today top trade traffic true trust turnover value variety wage water wealth web wisdom youth`.split(
    /\s+/,
  ),
);

/**
 * Whether a lower-case word that opens a sentence is no name: nothing that could be its verb follows, or
 * it is a word that stands there without an article.
 * @param next The two words behind it, as written.
 * @param isEnglish Whether a dictionary knows a lower-case word.
 */
export function isOrdinaryOpener(
  word: string,
  [next, third]: [string | undefined, string | undefined],
  isEnglish: (word: string) => boolean,
): boolean {
  if (next === undefined || ordinary.has(word) || bare.test(word)) return true;
  if (isParticiple(word, isEnglish) || isPlural(word, isEnglish)) return true;
  if (someoneFollows.test(next)) return false;
  if (/^(?:and|or)$/.test(next)) return !isEnglish(`${word}'s`);
  if (!verbEnding.test(next) || laterVerb.test(third ?? '')) return true;
  return !gerundsOf(next).some(isEnglish);
}

// "experienced" is of "experience"; "indeed" is of nothing.
function isParticiple(word: string, isEnglish: (word: string) => boolean): boolean {
  return word.endsWith('ed') && (isEnglish(word.slice(0, -1)) || isEnglish(word.slice(0, -2)));
}

function isPlural(word: string, isEnglish: (word: string) => boolean): boolean {
  return word.endsWith('s') && isEnglish(word.slice(0, -1));
}

// "uses" has "using", "relies" has "relying"; "niches" and "decorators" have none.
function gerundsOf(verb: string): string[] {
  const base = verb.slice(0, -1);
  return [`${base}ing`, `${base.slice(0, -1)}ing`, `${base.replace(/ie$/, 'y')}ing`];
}
