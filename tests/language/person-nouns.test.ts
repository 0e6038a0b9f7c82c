import { expect, test } from 'vitest';
import { isPersonNoun } from '../../lib/language/person-nouns.ts';

test('a noun for people by what they do is told by its ending', () => {
  const people = [
    'dentist',
    'accountants',
    'baker',
    'Doctor',
    'engineer',
    'policewoman',
    'locksmith',
  ];
  expect(people.filter(isPersonNoun)).toEqual(people);
  expect(['bread', 'pay', 'tool', 'her', 'salary'].filter(isPersonNoun)).toEqual([]);
});
