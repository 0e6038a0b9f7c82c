// Words by which an answer of a certain kind is told in a statement.

/** Who answers "who": persons and groups in general, besides names and roles. */
export const groups =
  'anyone anybody everyone everybody someone somebody nobody people person staff member members team teams colleague colleagues manager managers employees workers guests visitors customers volunteers students'.split(
    ' ',
  );

/** What makes a role of the word behind it: "your lead", "the porter". */
export const roleDeterminers = 'a an the your our their any each every all only'.split(' ');

/** Things that something is done at, in or on, where it has no name: "at the front desk". */
export const placeNouns =
  'address app area building canteen counter desk door entrance floor folder form gate hall house kitchen library locker office page portal reception room shed shop site store street town version website workshop yard'.split(
    ' ',
  );

/** Prepositions of place. */
export const placePrepositions =
  'in|at|on|near|from|to|of|between|behind|beside|next to|via|through|under|by'.split('|');

/** How often something happens. */
export const frequencies =
  'every|each|once|twice|times|daily|hourly|weekly|monthly|quarterly|yearly|annually|a day|a week|a month|a quarter|a year|per day|per week|per month|per year|always|never'.split(
    '|',
  );

/** What stands before the event that tells when something happens: "after the first month". */
export const eventPrepositions = 'before|after|until|within|once|as soon as|by|from'.split('|');

/** What tells of a stretch of time that something lies before something else. */
export const earlier = 'before|beforehand|ahead|in advance|prior|earlier|notice'.split('|');

/** What one does with the number of a telephone. */
export const callVerbs = 'call ring dial phone text'.split(' ');
