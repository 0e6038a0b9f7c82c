// English words that carry no subject: articles, pronouns, auxiliaries, prepositions, and the wording
// in which questions are put. Written as tokens, so "don't" stands as "dont".

const words = `
a about above after again against all also am an and any anybody anyone anything are arent as at be
because been before being below between both but by can cannot cant could couldnt did didnt do does
doesnt doing dont down during each either else ever every few for from further get gets getting give
gives go got had has hasnt have havent having he hello her here hers herself hi him himself his how
however i id if ill im in into is isnt it its itself ive just kindly let lets like lot make many may
maybe me might mine more most much must my myself neither no nor not now of off ok okay on once one
only or other ought our ours ourselves out over own per please quite rather really same shall she
should shouldnt since so some someone something such tell than thank thanks that thats the their
theirs them themselves then there theres these they theyre this those though through thus to too
under until up upon us very via want was wasnt we well were werent what whats when where whereas
whether which while who whom whos whose why will with within without wont would wouldnt yes yet you
youd youll your youre yours yourself yourselves
`;

/** Tokens that neither the index nor a query holds. */
export const stopWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
