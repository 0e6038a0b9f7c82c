// Words that compare.

/** What sets one thing against another without ranking them. */
export const choices = ['unlike', 'instead of', 'rather than'];

/** What stands between two things that are held against each other. */
export const versus = ['versus', 'vs', 'vs.', 'compared with', 'compared to'];

/** What puts the thing on its left above, or ahead of, the one on its right. */
export const aboveRight =
  'than|before|ahead of|in front of|above|outrank|outranks|beat|beats|surpass|surpasses|surpassed|overtake|overtakes|outearn|outearns|out-earn|out-earns|precede|precedes|followed by'.split(
    '|',
  );

/** What puts the thing on its left below, or behind, the one on its right. */
export const belowRight =
  'after|behind|below|second to|trail|trails|trailing|follow|follows|preceded by'.split('|');

/** Comparatives with which "than" puts its left side below. */
export const lesser =
  'less fewer lower worse slower smaller weaker cheaper later rarer poorer'.split(' ');

/** What a question asks for when it wants things compared. */
export const comparisonAsked =
  'difference|differences|differ|different from|comparing|better|worse|best|easier|harder|faster|slower|quicker|versus|vs|compare|compared|comparison|prefer|instead of'.split(
    '|',
  );

/** What a statement that compares things is told by, besides all forms of "differ". */
export const comparisonShown =
  'than better worse faster slower easier harder more less most least while whereas unlike both compared instead but'.split(
    ' ',
  );
