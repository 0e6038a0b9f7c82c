// What says that something has to be, that it may be, and that it may not.

/** Has to be. */
export const necessity =
  'must|has to|have to|had to|need to|needs to|required|requires|require|obliged|mandatory|compulsory|necessary|owe|owes'.split(
    '|',
  );

/** The same, and what a guide says it with as well. */
export const necessityShown =
  'needed|need|needs|should|ought to|obligatory|only|at least|unless|cannot|make sure|ensure|be sure to|remember to'.split(
    '|',
  );

/** May be, as whoever it concerns likes. */
export const permission =
  'may|might|can|could|option|options|allowed|permitted|optional|voluntary|voluntarily|offer|offers|offered|welcome|free to|if you like|if you want|if you wish|if they like|if they want|on request'.split(
    '|',
  );

/** What a guide only advises. */
export const advice =
  'ideally|preferably|encourage|encourages|encouraged|recommend|recommends|recommended|advise|advises|advised|suggest|suggests|suggested|would like you to|try to|consider'.split(
    '|',
  );

/** What leaves open whether something happens. */
export const possibility = 'may|might|could|possibly|perhaps'.split('|');

/** What leaves nothing open. */
export const certainty = 'will|must|has to|have to|always|automatically'.split('|');

/** What leaves something to whomever it concerns. */
export const freeChoice =
  'if you like|if you want|if you wish|if you prefer|if they like|if they want|if they wish|if they prefer|as you like|as you please|optional|optionally|voluntary|voluntarily'.split(
    '|',
  );

/** Before or behind a word of necessity: it is none then. */
export const unneeded =
  "not required|not necessary|not mandatory|not compulsory|not obliged|isn't required|isn't necessary|aren't required|not have to|don't have to|doesn't have to|not need to|don't need to|doesn't need to|no need|needn't|need not|isn't mandatory|isn't compulsory|nobody has to|no one has to".split(
    '|',
  );

/** Verbs that stand for a whole predicate behind "not": "the others don't". */
export const auxiliaries =
  'do does did is are was were can could will would has have had may must should'.split(' ');
