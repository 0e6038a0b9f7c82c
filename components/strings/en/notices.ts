// Pages that say one thing: an address that leads nowhere, a page that failed.

export const notices = {
  missing: 'There is no such page here',
  missingNote: 'The address may be old or mistyped. From here you can go on:',
  toChat: 'Ask a question',
  failed: 'This page could not be shown',
  failedNote:
    'Something went wrong on the server. Try again; if it stays so, look at the server log.',
  tryAgain: 'Try again',
};
