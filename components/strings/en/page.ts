// What the chat page says that the embedded chat does not: addresses of conversations, and sections while one types.

export const page = {
  missing:
    'That conversation is not in this browser: it was deleted, or it stands in another one. You can begin a new one here.',
  sections: 'Sections with these words',
  sectionsFound: {
    one: '{count} section found, Arrow Down leads to it',
    other: '{count} sections found, Arrow Down leads to them',
  },
};
