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

/** Adjectives by which it is asked how something is, each with all words that tell that, or that it is not so. */
export const qualities = [
  'hard harder hardest difficult difficulty difficulties easy easier easily ease simple simpler simply simplicity tough challenging challenge challenges complicated straightforward effort effortless steep struggle struggles trouble daunting',
  'stressful stress stressed pressure relaxed relaxing calm burnout busy hectic workload tiring tired exhausting',
  'fun enjoy enjoyable boring bored dull exciting interesting variety varied rewarding satisfying pleasant',
  'risky risk risks dangerous danger dangers safe safely safety hazard hazards hazardous injury injuries injured harm secure protected',
  'competitive competition compete competing',
  'painful pain painless hurt hurts',
].map((group) => group.split(' '));

/** Those of them that stand in such a question. */
export const qualityAdjectives =
  'hard|harder|difficult|easy|easier|simple|tough|challenging|complicated|stressful|relaxed|relaxing|hectic|tiring|exhausting|fun|enjoyable|boring|dull|exciting|interesting|rewarding|risky|dangerous|safe|hazardous|competitive|painful'.split(
    '|',
  );

/** Ranks that are no matter of a figure. */
export const judgedRanks =
  'best|worst|easiest|hardest|simplest|toughest|nicest|coolest|better|worse|easier|harder'.split(
    '|',
  );
