// The conversations that this browser keeps: the sidebar and the drawer.

export const history = {
  history: 'History',
  conversations: 'Conversations',
  close: 'Close',
  search: 'Search conversations',
  found: { one: '{count} conversation found', other: '{count} conversations found' },
  foundNone: 'No conversation has all of these words, in a question or in an answer.',
  none: 'Nothing here yet. Your conversations will be listed here.',
  kept: 'Kept in this browser only.',
  previousDays: 'Previous 7 days',
  questionCount: { one: '{count} question', other: '{count} questions' },
  showMore: 'Show more',
  rename: 'Rename “{title}”',
  name: 'Name of the conversation',
  saveName: 'Save the name',
  delete: 'Delete “{title}”',
  deleted: { one: 'Conversation deleted', other: '{count} conversations deleted' },
  undo: 'Undo',
  restored: { one: 'Conversation brought back', other: '{count} conversations brought back' },
  deleteAll: 'Delete all',
  deleteAllTitle: {
    one: 'Delete your only conversation?',
    other: 'Delete all {count} conversations?',
  },
  deleteAllNote: 'They are kept nowhere else.',
  cancel: 'Cancel',
};
