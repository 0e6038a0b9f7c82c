// What Signpost tells a reader beside the guide's own words. These are Markdown.
import type { ReplyStrings } from '../reply-strings.ts';

const oneGuide =
  'I answer questions from “{title}” and show for every sentence where the guide says it. What would you like to know?';
const guides = {
  one: 'I answer questions from {count} guide and show for every sentence where the guide says it. What would you like to know?',
  other:
    'I answer questions from {count} guides and show for every sentence where the guide says it. What would you like to know?',
};

export const notices: ReplyStrings['notices'] = {
  corrected: 'Read as {read}. Put {typed} in quotation marks to ask for it as typed.',
  context: 'Still about {subjects}.',
  'model-silent': 'The language model did not answer, so this answer is quoted from the guide.',
  'model-stopped':
    'The language model did not finish its answer, so the rest is quoted from the guide.',
  'model-budget':
    'The language model has written as much as it may today, so this answer is quoted from the guide.',
  'model-unsupported':
    'The guide does not support most of what the language model wrote, so the guide itself is quoted.',
  'not-covered': 'The guide does not answer this.',
  'not-covered-words': 'The guide does not answer this: it says nothing about {words}.',
  'author-untold': 'The guide does not say who wrote it.',
  nearest: 'Not said in these words, but nearest to them:',
  partial: 'The guide says nothing more about this.',
  'partial-words': 'The guide does not mention {words}.',
  'unread-guides': {
    one: 'Only English is understood so far: {titles} is in another language, and may say more about this than was found.',
    other:
      'Only English is understood so far: {titles} are in other languages, and may say more about this than was found.',
  },
  'other-guides': {
    one: '{titles} covers this too: ask it alone to read what it says.',
    other: '{titles} cover this too: ask one alone to read what it says.',
  },
  updated: '“{title}” was last updated on {date}.',
  contents: {
    one: '“{title}” has {count} section: {sections}.',
    other: '“{title}” has {count} sections. In it: {sections}.',
  },
  assistant:
    'I am a program, not a person. I quote the guide, show where each sentence stands in it, and leave out what it does not support.',
  translated: 'Translated from the guide by the language model; quotes are in the original.',
  foreign:
    'I can only read questions in English, for that is the language of the guide. Please ask again in English.',
  contact: 'Ask the people behind this guide: {contact}',
  thanks: 'You are welcome. Ask me anything else that the guide may answer.',
  greeting: `Hello! ${oneGuide}`,
  'greeting-guides': { one: `Hello! ${guides.one}`, other: `Hello! ${guides.other}` },
  introduction: oneGuide,
  'introduction-guides': guides,
};

/** How a listed word is written. */
export const quotedWord = '“{word}”';
