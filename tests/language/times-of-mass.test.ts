// How much there is of what is measured in days and weeks.
import { expect, test } from 'vitest';
import { answerTypesOf } from '../../lib/language/expected-answer.ts';

test.each([
  ['How much leave do bakers get?', 'The mill gives 20 days of leave every year.', true],
  ['How much notice must I give?', "A baker gives two weeks' notice.", true],
  ['How much leave do bakers get?', 'Leave is prorated in the year that you start.', false],
  ['How much leave do bakers get?', 'Leave of the year before may be kept for 5 days.', false],
])(
  'how much there is of a time is told by its length: "%s" "%s"',
  (question, statement, isTold) => {
    expect(answerTypesOf(question).some((type) => type.test(statement))).toBe(isTold);
  },
);
