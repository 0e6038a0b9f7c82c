// Thumbs under an answer, and the form after a thumbs-down.

export const feedback = {
  rate: 'Rate this answer',
  helpful: 'This answer helped',
  notHelpful: 'This answer did not help',
  sends: 'A rating goes to this site with the question and the answer.',
  why: 'What was wrong with it?',
  empty: 'Tick one of these or write a few words, then send.',
  reasons: {
    incorrect: 'Something in it is wrong',
    'wrong-source': 'A source does not say that',
    incomplete: 'It leaves something out',
    'off-topic': 'It does not answer my question',
    outdated: 'It is out of date',
    'hard-to-follow': 'It is hard to follow',
    missed: 'The guide does say something about it',
    wanted: 'The guide should say something about it',
    other: 'Something else',
  },
  note: 'In your own words, if you like',
  noteTooLong: {
    one: '{count} character too many for a note.',
    other: '{count} characters too many for a note.',
  },
  formSends:
    'The people who run this site get the question, the answer with its sources, your rating and what you say here, and nothing else about you.',
  send: 'Send',
  sending: 'Sending…',
  cancel: 'Cancel',
  thanks: 'Thank you. Your rating was sent with the question and the answer.',
  failures: {
    unreachable: 'Not sent: the server could not be reached. Check the connection, then try again.',
    'not-stored': 'Not sent: the server could not store it. Try again in a moment.',
    'rate-limited': 'Not sent: too much came at once. Wait a moment, then try again.',
    refused: 'Not sent: the server did not take it. Try again in a moment.',
  },
};
