// Words that open a sentence, or stand behind the one that opens it.

/** Those that open most sentences, as they stand there: behind an initial, a new sentence begins with them. */
export const usualOpeners =
  'The This That These Those It In On At A An He She They We You I But And However As For If When While After Before Its His Her Their There Since Although'.split(
    ' ',
  );

/** Verbs behind a name: "Meta also pays", "Spark is used". So they stand behind a noun without an article. */
export const verbsOfNames = 'is was has had will would can could may might also now already'.split(
  ' ',
);

/** Verbs by which a word before them, though it looks like one, is none: "Job titles include". */
export const laterVerbs =
  "are were have include includes can could will would should may might must need do don't earn work make tend range help matter".split(
    ' ',
  );

/** Ordinary words that open a sentence without an article, with a capital that makes no name of them. */
export const ordinaryOpeners = `
  access advice age another art background bad basic best better big both business capital care cash
  change clear cloud code college common compensation complex content control core culture data demand
  design detail due each early easy education effort either energy equipment every everybody everyone
  everything exercise extra fast feedback few first food free full fun good great growth hard health help
  high income industry information insurance interest job junior key knowledge labor large law lead life
  long love low luck main major many material math media medicine mid modern money more most music neither
  new next nobody nothing old open other others own part pay payroll people plenty popular power practice
  pressure price product progress quality quick real remote research rest revenue right salary savings
  science second senior several short simple skilled sleep small soft software some something space speed
  staff standard strength stress strong success supply support talent team tech technique technology third
  time today top trade traffic true trust turnover value variety wage water wealth web whatever whenever wherever whichever whoever wisdom youth
`
  .trim()
  .split(/\s+/);

/** Words before the subject of a sentence, or such as lead on to one, besides stop words: "Skilled bakers". */
export const subjectLeads = 'top modern successful experienced skilled although unless'.split(' ');
