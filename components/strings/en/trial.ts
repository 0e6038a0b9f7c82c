// The page on which owners try out a guide: files are chosen, what was read of them is told, shown and asked, and saved.

export const trial = {
  product: 'Signpost',
  title: 'Bring a guide',
  lead: 'Choose what you have. See what is read of it, ask it, and save it when it answers well. Until then nothing is written, and nothing leaves this machine.',
  toChat: 'Ask a question',
  skip: 'Skip to the files',
  needsScript: 'This page needs JavaScript. Without it: npm run guide -- add FILE',
  facts:
    'This page is there in development alone. It asks no language model: answers are the words of the guide. Folders, websites and larger files are read by npm run guide -- add; docs/importing.md tells how each format is read.',

  choose: 'Choose files',
  drop: 'or drop them here',
  formats:
    'Markdown, HTML, Word (.docx), PDF, EPUB, ODT, plain text, or a ZIP of these; up to {megabytes} MB.',
  reading: 'Reading {names} …',
  lost: 'The server does not answer. Is npm run dev still running?',

  readHeading: 'What was read',
  readCount: { one: '{count} guide', other: '{count} guides' },
  failed: 'Not read',
  notes: 'Passed over',
  outcomes: {
    added: 'New guide',
    updated: 'Updates a guide that is there',
    unchanged: 'As the guide that is there',
  },
  becomes: '{source} becomes {file}',
  sections: { one: '{count} section', other: '{count} sections' },
  statements: { one: '{count} statement', other: '{count} statements' },
  words: '{kept} of {words} words kept ({share}%)',
  lostWords: 'Lost words',
  setAside: 'Left out',
  setAsideWords: {
    one: '{what}: {count} word, “{begins}…”',
    other: '{what}: {count} words, “{begins}…”',
  },
  doubts: 'To look at',
  changes: { added: 'New sections', changed: 'Changed sections', removed: 'Removed sections' },
  beginning: '(the beginning)',
  outline: 'Headings',
  moreHeadings: { one: '… and {count} more', other: '… and {count} more' },
  show: 'Show the page of “{title}”',
  page: 'How it will look',
  pageTitle: 'The guide as a page',

  ask: 'Ask it',
  question: 'Question',
  askNote: 'Answers come from what was read, and from nothing else.',
  askButton: 'Ask',
  asking: 'Looking …',
  answered: 'Answer',
  nearest: 'Nearest sections',

  save: { one: 'Save the guide', other: 'Save {count} guides' },
  nothingNew: 'The guides that are there say the same already: there is nothing to save.',
  saving: 'Saving …',
  cancel: 'Discard',
  saved: 'Saved',
  savedNote: 'They are in your folder of guides, and answer from the next question on:',
  toGuides: 'All guides',
  another: 'Bring another',
};
