// Words that tell how far something holds.

/** Words that claim the utmost; a text must hold them itself to be told with them. */
export const absolutes =
  'best|worst|most important|most popular|only|always|guarantee|guarantees|guaranteed|all of|by far|exclusively|solely|entirely|invariably'.split(
    '|',
  );

/** Words that claim a thing of everybody or every case. */
export const universals = 'all every each everyone everybody any anyone anybody'.split(' ');

/** Words that say a thing of every case of the noun behind them. */
export const boundUniversals = 'all every each any no per both same'.split(' ');

/** Words that say it without a noun. */
export const unboundUniversals =
  'everyone everybody anyone anybody always whatever whichever whoever however none nobody never throughout'.split(
    ' ',
  );

/** Words that leave nothing beside what they stand by, and what says so in another way: a denial of the rest. */
export const exclusives = 'only exclusively solely'.split(' ');
export const exclusions =
  'only|exclusively|solely|just|alone|last resort|except|unless|other than|nothing else|nobody else|no one else|no other|otherwise|elsewhere|the others|the other ones|the rest'.split(
    '|',
  );

/** Words behind which stands what something does not hold of. */
export const exceptives = ['except', 'unless', 'apart from', 'other than', 'but not'];

/** Prepositions by which such a thing is named. */
export const prepositions = 'for in on at during to of from by with'.split(' ');

/** Words that say a thing of a part, or of some cases, only. */
export const partials = 'often usually many most some sometimes certain'.split(' ');

/** What a superlative is softened by: one of several that share the place. */
export const sharing = ['among', 'one of', 'some of'];

/** Words before a figure that leave open how exact it is. */
export const hedges = 'about around roughly approximately some just'.split(' ');

/** Before "of": a part of something. And what says all of it. */
export const partOf = 'portion part share fraction percentage proportion some most half'.split(' ');
export const wholeOf = 'whole entire full complete all'.split(' ');
