// Words by which grammar tells things from what is done with them.

/** What stands before a thing. */
export const determiners =
  'a an the my your our their his her its this that these those any some no every each another which what'.split(
    ' ',
  );

/** Prepositions behind which a thing stands rather than a turn of phrase ("by mistake", "in full"). */
export const thingPrepositions = 'about with without for'.split(' ');

/** Adverbs and particles, which name nothing: "come along". */
export const adverbs =
  'aback abroad across again ahead alone along also always anyway apart around aside away back behind beforehand beyond early else ever forever forth forward here home indoors instead late later long maybe never now nowadays often once online outdoors outside inside over overnight past perhaps quite seldom so sometimes somewhere soon still then there through today together tomorrow tonight too twice up upstairs downstairs very well yet yesterday'.split(
    ' ',
  );
