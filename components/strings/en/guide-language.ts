// What a reader is told whose language is another than the guides': `{language}` is theirs, by its name.

export const guideLanguage = {
  ask: {
    one: 'The guide is in {language}: ask your questions in {language}.',
    other: 'The guides are in {language}: ask your questions in {language}.',
  },
  translated: {
    one: 'The guide is in {language}; you may ask in English, and what it says is translated.',
    other: 'The guides are in {language}; you may ask in English, and what they say is translated.',
  },
};
