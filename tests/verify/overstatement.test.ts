import { expect, test } from 'vitest';
import { Reading } from '../../lib/language/reading.ts';
import { overstatedWord } from '../../lib/verify/overstatement.ts';

test.each([
  ['All engineers call it essential.', '83% of engineers call it essential.', 'All'],
  ['Every project uses it.', 'It powers 87 percent of projects.', 'Every'],
  ['They always earn more.', 'They often earn more.', 'always'],
  [
    'Python is the most wanted language.',
    'Python is among the most wanted languages.',
    'the most wanted',
  ],
  ['It is by far the fastest.', 'It is one of the fastest.', 'by far'],
  ['It guarantees a job.', 'It helps to find a job.', 'guarantees'],
  ['It is the only way.', 'It is a way.', 'only'],
])('"%s" overstates "%s"', (claim, text, word) => {
  expect(overstatedWord(new Reading(claim), new Reading(text))).toBe(word);
});

test.each([
  ['All of the platforms optimize for it.', 'The platforms all of them optimize for it.'],
  ['Anyone who bakes gets it.', 'Everyone who bakes gets a certain sum.'],
  ['Every level has a title.', 'Each level has a title.'],
  ['It is one of the fastest.', 'It is among the fastest.'],
  ['The best way is practice.', 'Practice is the best way.'],
  ['Engineers call it essential.', '83% of engineers call it essential.'],
])('"%s" does not overstate "%s"', (claim, text) => {
  expect(overstatedWord(new Reading(claim), new Reading(text))).toBeUndefined();
});
