// An answer: its end, its notes, its sources, its tools.

import { replies } from '../../../lib/strings/en/replies.ts';

export const answer = {
  stoppedNote: 'Stopped. What stands above is all that had arrived.',
  stoppedEarly: 'Stopped before the answer began.',
  failedTitle: 'No answer this time.',
  failedPartly: 'The answer broke off here.',
  unreachable: 'The server could not be reached. Check the connection, then try again.',
  brokenOff: 'The connection ended before the answer was complete. Try again.',
  refusedByServer: 'The server answered with status {status}. Try again in a moment.',
  refusals: {
    'bad-request': 'The server did not accept this question. Put it in another way.',
    'too-large': 'The conversation is too long to go on with. Begin a new one.',
    'unknown-guide': 'The guide that was asked is not here any more. Begin a new conversation.',
    internal: 'The server could not answer. Try again in a moment.',
    unfinished: replies.unfinished,
  },
  rateLimited: 'Too many questions at once. You can ask again at {time}.',
  rateLimitedForNow: 'Too many questions at once. Wait a moment, then try again.',
  tryAgain: 'Try again',
  askAgain: 'Ask again',
  edit: 'Edit the question',
  editLabel: 'Edit the question',
  editSend: 'Ask this instead',
  editCancel: 'Leave it as it was',
  versions: 'Version {number} of {count}',
  earlierVersion: 'Earlier version',
  laterVersion: 'Later version',
  copy: 'Copy',

  fromSharedLink:
    'This answer and its quotes came with a shared link and were not checked by this site.',
  partial: 'The guide answers part of this.',
  notCovered: 'Not in the guide.',
  notCoveredNote: 'The guide does not say anything about this.',
  nearest: 'Nearest sections:',
  leftOut: {
    one: '{count} sentence was left out, because the guide does not bear it out',
    other: '{count} sentences were left out, because the guide does not bear them out',
  },
  followUps: 'Ask next',
  modeExtractive: 'Quoted from the guide',
  modeModel: 'Written by a language model, checked against the guide',
  tableOf: 'Table: {heads}',
};
