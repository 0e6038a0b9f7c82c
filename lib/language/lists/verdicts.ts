// Words by which a question of yes or no is read against a statement. Written as tokens: "dont" for "don't".

/** How an answer begins that gives a verdict, in the language of the guides that are read. */
export const verdictWords = { yes: 'Yes', no: 'No' } as const;

/** Verbs that open a question of yes or no. */
export const polarOpeners =
  'do does did is are was were am can could may must shall should will would has have had'.split(
    ' ',
  );

/** Those that may say what something is: "is parking free". */
export const copulas = 'is are was were am'.split(' ');

/** Who asks, of himself or with others. */
export const askerSubjects = ['i', 'we'];
/** Whom a guide speaks to when it means whoever reads it. */
export const readerSubjects = 'you everyone everybody anyone anybody'.split(' ');
/** Who a guide speaks as when it is asked as "you". */
export const ownerSubjects = ['we', 'you'];
/** Subjects that stand for something which the question does not name. */
export const namelessSubjects = 'he she it they this that these those one'.split(' ');
/** Words before a noun that leave it what it is. */
export const plainDeterminers = 'a an the my your our their its any'.split(' ');

/** What says that something is allowed or can be done. */
export const permissions = 'can could may allowed permitted able'.split(' ');
/** What says that something has to be. */
export const necessities =
  'must need needs needed should required necessary mandatory obliged'.split(' ');
/** Denials that hold a modal verb. */
export const deniedPermissions = 'cant cannot couldnt'.split(' ');
export const deniedNecessities = ['neednt'];
export const prohibitions = ['mustnt', 'shouldnt'];
/** Verbs that forbid when "not" follows. */
export const forbidding = ['must', 'should'];

/** Denials beside those. */
export const plainDenials =
  'not no never nobody none neither nor isnt arent wasnt werent dont doesnt didnt wont wouldnt hasnt havent hadnt'.split(
    ' ',
  );

/** Words with which a statement holds in part, sometimes, or under a condition. */
export const qualifiers =
  'some most few many half several sometimes usually often normally mostly generally hardly rarely seldom almost nearly only except unless but if provided providing once until without although though however apart otherwise unlike instead besides when where while before after from or maybe perhaps possibly partly least'.split(
    ' ',
  );

/** Words of a question by which a plain statement does not settle it. */
export const unsettling =
  'all every each everyone everybody always only most more than less fewer enough too or if unless when without because either better still yet already ever else another other'.split(
    ' ',
  );
