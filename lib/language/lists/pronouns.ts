// Words that stand for a person or a thing that is named elsewhere.

/** What leans on something that was said before. */
export const pronouns =
  'it this that these those they them there he she him one ones former latter such'.split(' ');

/** Nouns that, with an article, stand for a thing whose name stands before: "everyone can use the service". */
export const theKinds = [
  'the service',
  'the scheme',
  'the tool',
  'the form',
  'the programme',
  'the benefit',
];

/** Those for what an answer has just told, as the subject of a comparison: "how much more is that than …". */
export const demonstratives = ['that', 'this', 'it'];

/** What tells whose a thing is, as far as it leans on something that was said before. */
export const possessives = 'its their theirs his her hers'.split(' ');

/** What the one who speaks calls himself, alone or with others. */
export const firstPersons = ['I', 'me', 'my', 'we', 'our'];

/** What those whose guide it is call themselves, and what others call them. */
export const speakers = ['we', 'us', 'our'];
export const ownerNouns = ['company', 'organisation', 'organization', 'employer'];

/** What stands before a noun: articles, possessives and the prepositions that hang one thing on another. */
export const nounSigns = 'a an the my your our their its his her of for by from to with'.split(' ');

/** Contractions, as tokens, that the index knows as words: they say no more than the others, which are stop words. */
export const contractions =
  'youve weve theyve theyll theyd itll hadnt mightnt mustnt neednt shant'.split(' ');

/** Other words before a noun. */
export const determiners = 'any some no every each another other all both whose'.split(' ');

/** Verbs with hardly a sense of their own: what stands behind them is what is had. */
export const havingVerbs = 'have has had get gets got receive receives earn earns'.split(' ');

/** Nouns for somebody who does a thing in an organisation. */
export const actorNouns =
  'manager supervisor director lead leader head officer team department committee board council clerk secretary treasurer chair coordinator administrator warden trainer coach mentor buddy tutor trustee chairman president principal partner owner hr'.split(
    ' ',
  );
