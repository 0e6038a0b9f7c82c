// Every sentence and label of the chat, in English. Views take their words from here alone.

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const strings = {
  product: 'Signpost',
  askTitle: (title: string) => `Ask: ${title}`,
  severalGuides: (count: number) => `Ask ${plural(count, 'guide', 'guides')}`,
  severalGuidesAbout:
    'Answers come from the guides below and from nowhere else. Each sentence points at the place that says it.',
  oneGuidePromise:
    'Answers come from this guide alone. Each sentence points at the place that says it.',
  readGuide: 'Read the guide',
  updated: (day: string) => `Updated ${day}`,
  startersHeading: 'Follow a sign, or ask your own question',
  topicsHeading: 'What the guide covers',
  guidesHeading: 'The guides',

  newConversation: 'New conversation',
  history: 'History',
  earlier: 'Earlier conversations',
  earlierNone: 'Nothing here yet. Conversations are kept in this browser only.',
  earlierNote: 'Kept in this browser only.',
  close: 'Close',
  openConversation: (question: string, when: string) => `${question}, ${when}`,
  deleteConversation: (question: string) => `Delete the conversation “${question}”`,
  deleteAll: 'Delete all',
  questionCount: (count: number) => plural(count, 'question', 'questions'),

  transcript: 'Conversation',
  question: 'Question:',
  composerLabel: 'Your question',
  composerPlaceholder: 'Ask a question',
  composerNextPlaceholder: 'Ask the next question',
  send: 'Ask',
  stop: 'Stop',
  keysHint: 'Enter asks, Shift + Enter starts a new line',
  stopHint: 'Esc stops the answer',
  tooLong: (over: number) =>
    `${plural(over, 'character', 'characters')} too many for one question.`,

  answering: 'Answering…',
  searching: 'Looking it up in the guide…',
  answerReady: (sources: number) =>
    sources === 0
      ? 'Answer ready, no sources'
      : `Answer ready, ${plural(sources, 'source', 'sources')}`,
  answerStopped: 'Answer stopped',
  stoppedNote: 'Stopped. What stands above is all that had arrived.',
  stoppedEarly: 'Stopped before the answer began.',
  failedTitle: 'No answer this time.',
  failedPartly: 'The answer broke off here.',
  tryAgain: 'Try again',
  askAgain: 'Ask again',

  partial: 'The guide answers part of this.',
  notCovered: 'Not in the guide.',
  notCoveredNote: 'The guide does not say anything about this.',
  nearest: 'Nearest sections:',
  sources: 'Sources',
  source: (number: number, title: string) => `Source ${number}: ${title}`,
  leftOut: (count: number) =>
    `${plural(count, 'sentence was', 'sentences were')} left out, because the guide does not bear ${count === 1 ? 'it' : 'them'} out`,
  followUps: 'Ask next',
  modeExtractive: 'Quoted from the guide',
  modeModel: 'Written by a language model, checked against the guide',
  tableOf: (heads: string[]) => `Table: ${heads.join(', ')}`,

  unreachable: 'The server could not be reached. Check the connection, then try again.',
  brokenOff: 'The connection ended before the answer was complete. Try again.',
  refusedByServer: (status: number) =>
    `The server answered with status ${status}. Try again in a moment.`,
  storageBlocked:
    'This browser does not let the page keep anything: the conversation is gone when you leave.',
  storageFull:
    'The browser’s storage is full: this conversation is gone when you leave. Deleting earlier ones makes room.',
};
