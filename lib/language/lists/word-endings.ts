// Endings by which a kind of word is told.

/** Of nouns for people by what they do, in the singular: "dentist", "accountant". */
export const personEndings = 'er or ist ian ant eer man men woman women smith'.split(' ');

/** Of words that need no article before a verb or a plural: "Networking helps", "Active people". */
export const bareEndings =
  'ing sion tion ment ness ity ance ence ship ism ency ancy ly work al ive ful ous able ible ic ary less'.split(
    ' ',
  );
