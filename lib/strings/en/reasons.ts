// Why a sentence was left out of an answer.
import type { ReplyStrings } from '../reply-strings.ts';

export const reasons: ReplyStrings['reasons'] = {
  'not-said': 'The guide does not say this.',
  'figure-missing': 'The cited statement does not hold the figure {figure}.',
  'name-missing': 'The cited statement does not hold the name {name}.',
  'phrase-missing': 'The guide does not say “{phrase}”.',
  'other-period': 'The guide does not give this figure for {period}.',
  'other-row': 'The cited row is not about {subject}.',
  'other-figure': 'The guide gives this figure for something else.',
  'other-item': 'The guide says {word} of something else.',
  'other-subject': 'The guide says this of something else than {subject}.',
  'other-section': 'The cited statement is not about “{section}”.',
  denied: 'It says what the guide denies.',
  denies: 'It denies what the guide says.',
  'turned-round': 'It turns round what the guide says.',
  'none-above': 'The guide gives no figure above that.',
  'none-below': 'The guide gives no figure below that.',
  'other-end': 'The guide gives this figure as the other end of a range.',
  'control-characters': 'It holds control characters.',
  'unknown-address': 'It brings an address that is not in the guide.',
  'unknown-table-head': 'The guide does not know this table head.',
  'headless-row': 'It stands in a table whose head was left out.',
  uncited: 'It cites no statement of the guide.',
  'out-of-place': 'What it belongs to was left out.',
};

export const periods: ReplyStrings['periods'] = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
  decade: 'a decade',
};
