// Words that deny.

/** Verbs and adjectives that deny what stands behind them. */
export const denyingVerbs =
  'unlikely|fail to|fails to|lack|lacks|far from|avoid|avoids|avoided|avoiding|stop|stops|stopped|refuse|refuses'.split(
    '|',
  );

/** Words that deny what stands by them; "n't" apart, which is no word. */
export const negations = [
  ...'not|never|no|none|neither|nor|cannot|without|hardly|rarely|seldom|nobody|nothing'.split('|'),
  ...denyingVerbs,
];

/** Verbs that "n't" stands behind, but those that are another word without its apostrophe ("wont", "cant"). */
export const deniedVerbs =
  'do does did is are was were has have had would could should must need'.split(' ');

/** Turns with a word of denial that deny nothing: some of them give a bound. */
export const undenying =
  'no matter|not only|whether or not|no doubt|no problem|no trouble|no bother|not a problem|not least|nothing keeps|nothing stops|nothing prevents|no later than|no earlier than|no sooner than|no less than|no fewer than|no more than|no longer than|no older than|no younger than|no higher than|no lower than|no below|no under|no above|no over|no beyond|not later than|not earlier than|not sooner than|not less than|not fewer than|not more than|not longer than|not older than|not younger than|not higher than|not lower than|not below|not under|not above|not over|not beyond|never later than|never earlier than|never sooner than|never less than|never fewer than|never more than|never longer than|never older than|never younger than|never higher than|never lower than|never below|never under|never above|never over|never beyond'.split(
    '|',
  );

/** Those among them behind which stands what they deny. */
export const deniers = ['not', 'never', 'cannot', 'no', 'without'];

/** Those that deny a whole clause. */
export const clauseDeniers = ['not', 'never', 'cannot', 'no'];

/** Words behind a denial that are not what is denied. */
export const deniedFillers =
  'currently prior previous too so very a an the be to of only just need have any that it is are do does my your our their his her its get receive given subject entitled'.split(
    ' ',
  );

/** What is denied of what stands before it: "A degree is not required". */
export const deniedNeeds = ['needed', 'required', 'necessary'];

/** Verbs for what harms: who denies it denies no good that stands beside it. */
export const adverseVerbs =
  'cost lose forfeit harm hurt affect prevent stop hinder bar spoil matter disqualify exclude penalise penalize'.split(
    ' ',
  );

/** Words that forbid without denying. */
export const prohibitionWords =
  'forbidden|forbids|forbid|prohibited|prohibits|banned|bans|avoid|refrain|illegal|disallowed|ruled out|excluded|off limits'.split(
    '|',
  );

/** What forbids behind "not". */
export const refusals = 'ok okay allowed permitted accepted acceptable covered included'.split(' ');

/** Words that say that something is not so, or not open to somebody. */
export const exclusionWords =
  'exempt|exempted|exempts|left out|leave out|leaves out|closed|shut|out of bounds|out of reach|turned down|rejected|refused|declined|waived|excludes|exclude|missing|absent|gone|just|only|except|apart from|instead of|rather than|as opposed to|other than'.split(
    '|',
  );
