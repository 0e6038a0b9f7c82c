// Words with which it is asked how something stands, and that say nothing of what it is: "Is that a problem?"

/** What it may be. */
export const judgementNouns =
  'problem|issue|obstacle|disadvantage|drawback|hindrance|barrier|deal breaker|dealbreaker|must|requirement|reason to worry'.split(
    '|',
  );

/** How it may be. */
export const judgementAdjectives =
  'ok|okay|fine|alright|all right|allowed|permitted|possible|enough|bad|a bad thing|too bad|normal|acceptable|needed|required|necessary'.split(
    '|',
  );

/** What it may do. */
export const judgementVerbs = 'matter|count|work|hurt|help'.split('|');
