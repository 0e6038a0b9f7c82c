// Words that tell how far something holds.

/** Words that claim the utmost; a text must hold them itself to be told with them. */
export const absolutes =
  'best|worst|most important|most popular|only|always|guarantee|guarantees|guaranteed|all of|by far|exclusively|solely|entirely|invariably'.split(
    '|',
  );

/** Words that claim a thing of everybody or every case. */
export const universals = 'all every each everyone everybody any anyone anybody must'.split(' ');

/** Words that say a thing of a part, or of some cases, only. */
export const partials = 'often usually many most some may might sometimes can'.split(' ');

/** What a superlative is softened by: one of several that share the place. */
export const sharing = ['among', 'one of', 'some of'];

/** Words before a figure that leave open how exact it is. */
export const hedges = 'about around roughly approximately some just well'.split(' ');
