// Words that stand for a person or a thing that is named elsewhere.

/** What leans on something that was said before. */
export const pronouns =
  'it its that this those these they them their there he she him her one ones former latter such'.split(
    ' ',
  );

/** What the one who speaks calls himself, alone or with others. */
export const firstPersons = ['I', 'me', 'my', 'we', 'our'];
