// Before the first question: of which questions the site keeps the words.

export const keepNotice = {
  refused:
    'The words of questions that the guide does not answer are kept for its author, and not who asked.',
  all: 'The words of questions are kept for the guide’s author, and not who asked.',
};
