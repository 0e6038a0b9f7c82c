// Questions that mean much the same come together, those about other things do not.
import { describe, expect, test } from 'vitest';
import { groupQuestions } from '../../lib/desk/group-questions.ts';
import { questionTerms } from '../../lib/desk/question-terms.ts';

const bakery = {
  words: { synonyms: [['holiday', 'vacation', 'annual leave']], askedAs: [], notCovered: [] },
};
const termsIn = questionTerms([bakery]);
/** As in a guide where everything is about bakers. */
const rarity = (term: string) => (term === 'baker' ? 0.1 : 1);

async function grouped(...words: string[]) {
  const questions = words.map((each) => ({ words: each, terms: termsIn(each), times: 1 }));
  return groupQuestions(questions, rarity);
}

const asked = [
  'How many days of vacation does a baker get?',
  'Which visa do I need to bake in Germany?',
  'holiday days per year for a baker',
  'Do I need a visa as a baker from abroad?',
  'Can a baker bring a dog?',
];

describe('questions', () => {
  test('of the same rare words come together, by stems and by what the author calls the same', async () => {
    const groups = await grouped(...asked);
    const words = groups.map(({ questions }) => questions.map((each) => each.words));
    expect(words).toEqual([
      ['How many days of vacation does a baker get?', 'holiday days per year for a baker'],
      ['Which visa do I need to bake in Germany?', 'Do I need a visa as a baker from abroad?'],
      ['Can a baker bring a dog?'],
    ]);
  });

  test('are named by words that tell them from others', async () => {
    const groups = await grouped(...asked);
    expect(groups.map(({ label }) => label.join(' '))).toEqual(['days vacation', 'visa', 'dog']);
  });

  test('that share nothing but what all guides are about stay apart', async () => {
    const groups = await grouped('What does a baker wear?', 'Where does a baker live?');
    expect(groups).toHaveLength(2);
  });

  test('that share a word with which anything is asked stay apart', async () => {
    const groups = await grouped('Do I need a degree?', 'How many ovens does a bakery need?');
    expect(groups).toHaveLength(2);
  });

  test('count as often as they were asked', async () => {
    const questions = asked.map((words, at) => ({ words, terms: termsIn(words), times: at + 1 }));
    const groups = await groupQuestions(questions, rarity);
    expect(groups.map(({ times }) => times)).toEqual([6, 5, 4]);
    expect(groups[0]?.questions[0]?.times).toBe(4);
  });

  test('of no word are each alone, and none at all is no group', async () => {
    expect(await grouped('?', '!')).toHaveLength(2);
    expect(await grouped()).toEqual([]);
  });

  test('of any number are all there', async () => {
    const many = Array.from({ length: 1500 }, (_, at) => `word${at} other${at}`);
    const groups = await grouped(...many, ...many);
    const all = groups.flatMap(({ questions }) => questions);
    expect(all).toHaveLength(3000);
  });
});
