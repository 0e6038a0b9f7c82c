// Before the first question: of which questions the site keeps the words.

export const keepNotice = {
  refused:
    'Questions that the guide does not answer are kept for its author, without who asked them.',
  all: 'Questions are kept for the guide’s author, without who asked them.',
};
