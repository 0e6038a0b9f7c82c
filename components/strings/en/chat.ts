// The chat's frame: bar, empty state, composer, how an answer goes, and what can go wrong.

export const chat = {
  product: 'Signpost',
  askTitle: 'Ask: {title}',
  severalGuides: { one: 'Ask {count} guide', other: 'Ask {count} guides' },
  severalGuidesAbout:
    'Answers come from the guides below and from nowhere else. Each sentence points at the place that says it.',
  oneGuidePromise:
    'Answers come from this guide alone. Each sentence points at the place that says it.',
  unreadGuides: {
    one: 'Only English is understood so far. {titles} is in another language, and answers questions in its own words alone.',
    other:
      'Only English is understood so far. {titles} are in other languages, and answer questions in their own words alone.',
  },
  quotedTitle: '“{title}”',
  skip: 'Skip to the question field',
  readGuide: 'Read the guide',
  updated: 'Updated {day}',
  startersHeading: 'Follow a sign, or ask your own question',
  topicsHeading: 'What the guide covers',
  guidesHeading: 'The guides',
  allGuides: 'All {count} guides',
  newConversation: 'New conversation',
  transcript: 'Conversation',
  question: 'Question:',
  composerLabel: 'Your question',
  composerPlaceholder: 'Ask a question',
  composerNextPlaceholder: 'Next question',
  send: 'Ask',
  queue: 'Ask next',
  stop: 'Stop',
  keysHint: 'Enter asks, Shift + Enter starts a new line',
  stopHint: 'Esc stops the answer; a question sent now waits its turn',
  tooLong: {
    one: '{count} character too many for one question.',
    other: '{count} characters too many for one question.',
  },
  queued: 'Waiting to be asked',
  askQueued: 'Ask now',
  dropQueued: 'Do not ask “{question}”',
  aboutDraft: 'What does the guide say about “{words}”?',
  toNewest: 'Jump to the newest',

  answering: 'Answering…',
  searching: 'Looking it up in the guide…',
  answerReadyPlain: 'Answer ready, no sources',
  answerReady: { one: 'Answer ready, {count} source', other: 'Answer ready, {count} sources' },
  answerStopped: 'Answer stopped',

  offline: 'You are offline. You can read on, and ask again once the connection is back.',
  loadFailed: 'This could not be loaded. Check the connection, then try again.',
  storageBlocked:
    'This browser does not let the page keep anything: the conversation is gone when you leave.',
  storageFull:
    'The browser’s storage is full: this conversation is gone when you leave. Deleting earlier ones makes room.',
  needsScript: 'Asking needs JavaScript. The guide can be read without it:',
};
