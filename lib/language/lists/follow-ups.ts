// How a reader goes on from an answer: with requests that are about the answer itself, and by naming things by
// their place in it. Phrases are written as tokens: in lower case, without marks.

/** What may stand before a request about the answer, once or more often. */
export const requestLeads =
  'and|but|so|ok|okay|well|yes|now|please|just|then|thanks|thank you|hmm|can you|could you|would you|will you|can i have|could i have|i want|i need|i would like|give me|show me|tell me|make it|make that|make this|put it|put that|say it|say that|keep it|keep that|answer|explain it|explain that|is there|are there|do you have'.split(
    '|',
  );

/** What may stand behind one, once or more often. */
export const requestTails =
  'please|then|though|exactly|thanks|thank you|for me|to me|about it|about that|about this|about them|about those|on it|on that|on this|of it|of that|of this|of them|of those|to that|to it|it|that|this'.split(
    '|',
  );

/** Asks for the reason of what was said. */
export const whyRequests =
  'why|why so|why not|why is that|why is it|why is this|why is that so|why is it so|why is that the case|why is this the case|why was that|why do you say that|why do you say so|why do you say this|why do you think so|why do you think that|what makes you say that|what makes you say so|why does it|why do they|why does it say that|how come|how so|for what reason|what is the reason|whats the reason|what are the reasons|what is the reason behind|the reason'.split(
    '|',
  );

/** Asks for less of it. */
export const shorterRequests =
  'shorter|short|briefer|brief|briefly|more briefly|concise|more concise|in short|in brief|in one sentence|in a sentence|in a single sentence|one sentence|in one line|in a nutshell|in a word|in a few words|in few words|in fewer words|fewer words|summarize|summarise|sum up|sum it up|sum that up|a summary|tl dr|tldr|too long|that is too long|thats too long|the short version|a short version|short version|a shorter version|a shorter answer|the gist|the main point'.split(
    '|',
  );

/** Asks for more of it. */
export const moreRequests =
  'more|some more|any more|much more|even more|anything more|anything else|something else|something more|what else|what more|more detail|more details|in more detail|further details|details|the details|go on|continue|keep going|carry on|elaborate|expand|expand on|say more|explain more|explain further|tell more|what else is there|what else should i know|what else does it say|what else do i need to know|anything else i should know|anything more i should know|and what else'.split(
    '|',
  );

/** Asks for an instance of it. */
export const exampleRequests =
  'example|an example|examples|some examples|any example|any examples|for example|for instance|such as|such as what|like what|like which|like which ones|which for example|which ones for example|what for example|e g|eg|give an example|give examples|which ones|name some|name one'.split(
    '|',
  );

/** Asks for what comes behind it. */
export const nextRequests =
  'next|after that|after this|afterwards|and then|then what|what then|what next|whats next|what is next|what comes next|what happens next|what comes then|what happens then|what comes after|what happens after|what comes after that|what comes after this|what happens after that|what happens after this|what do i do then|what do i do next|what do i do after that|what follows|what is after that|then'.split(
    '|',
  );

/** Asks for what comes before it. */
export const previousRequests =
  'before that|before this|what comes before|what comes before that|what happens before that|what is before that|what was before that'.split(
    '|',
  );

/** Nouns for a thing of a list or a table, whatever it is about. */
export const placeNouns =
  'one|ones|step|point|item|option|entry|row|line|thing|part|phase|stage|bullet|number|level|rung|grade|tier|band|rank'.split(
    '|',
  );

/** Those of them that stand before a number which counts: "step 3". */
export const countedNouns = 'step|point|item|option|row|phase|stage|bullet|number'.split('|');

/** What names the end of a list. */
export const lastWords = ['last', 'final'];

/** What leads to a greater one. */
export const upWords = 'up|above|over|higher|further up|higher up'.split('|');

/** What leads to a lesser one. */
export const downWords = 'down|below|under|lower|beneath|further down|lower down'.split('|');

/** What leads on in the order in which things stand. */
export const onwardWords = 'next|following|after'.split('|');

/** What leads back in it. */
export const backwardWords = 'previous|preceding|before'.split('|');

/** Adjectives that ask for a measure behind "how". */
export const measures =
  'long|much|many|often|far|big|large|old|soon|early|late|high|low|fast|quickly|tall|deep|wide|heavy|near|close'.split(
    '|',
  );

/** Comparatives that alone compare with what was spoken of. */
export const bareComparatives =
  'longer|shorter|cheaper|dearer|better|worse|higher|lower|earlier|later|sooner|faster|slower|quicker|easier|harder|bigger|smaller|larger|older|younger|less|fewer'.split(
    '|',
  );

/** Verbs that open a question to be answered by yes or no, besides the usual auxiliaries. */
export const furtherAuxiliaries = 'may might must shall am have has had'.split(' ');

/** Prepositions with which a follow-up puts something in the place of what stood behind the same one. */
export const replacingPrepositions =
  'for|at|in|on|to|from|after|before|during|with|without|as|by|under|over|above|below|into|within|of'.split(
    '|',
  );

/** What opens a clause that a follow-up puts in the place of another. */
export const replacingClauses = 'when|if|while|unless|until|once'.split('|');

/** What a demonstrative names that no text before it has: the time that is now, or the guide itself. */
export const presentThings =
  'year|month|week|day|morning|afternoon|evening|time|guide|handbook|manual|document|page|company|site|chat'.split(
    '|',
  );

/** Nouns of what only something else has: "the limit", "the deadline". */
export const relationalNouns =
  'limit|limits|maximum|minimum|deadline|price|cost|costs|fee|fees|duration|length|amount|reason|reasons|exception|exceptions|requirement|requirements|condition|conditions|rate|difference|purpose|advantage|advantages|disadvantage|disadvantages|catch|penalty|penalties|result|results|next step'.split(
    '|',
  );
