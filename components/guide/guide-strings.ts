// Every sentence and label of the guide pages, in English.

export const guideStrings = {
  skip: 'Skip to the text',
  onThisPage: 'On this page',
  updated: 'Updated',
  ask: 'Ask this guide',
  backToAnswer: 'Back to the answer',
  gone: 'The statement that was cited is no longer in this guide as it was quoted. It may have been reworded or removed.',
  permalink: (title: string) => `Link to “${title}”`,
  tableOf: (title: string) => `Table: ${title}`,
  closing: 'Looking for something in particular?',
  guideMissing: 'There is no such guide here',
  guideMissingNote: 'The address may be old or mistyped. These are the guides:',
  pageMissing: 'There is no such page here',
  pageMissingNote: 'The address may be old or mistyped. From here you can go on:',
  toChat: 'Ask a question',
  failed: 'This page could not be shown',
  failedNote:
    'Something went wrong on the server. Try again; if it stays so, look at the server log.',
  tryAgain: 'Try again',
};
