// No phrase behind the opening of a claim is the claim's own.
import { lackingPhrase } from '../phrases.ts';
import type { Rule } from './rule.ts';

const guide = 'Apprentices mix the dough in the morning.';

export const addedPhrase: Rule<'phrase-missing'> = {
  code: 'phrase-missing',
  yields: true,
  finds(claim, { own, neighbours, evidence }) {
    const { synonyms } = evidence.index;
    const phrase = lackingPhrase(claim, [own, neighbours], { synonyms });
    return phrase === undefined ? undefined : { phrase };
  },
  examples: {
    keeps: [
      {
        guide: 'If you have a key you must knock. Knocking is optional if you do not have one.',
        claim: 'If you have a key you must knock; for everybody else it is optional.',
      },
      { guide, claim: 'In the morning apprentices mix the dough.' },
      { guide, claim: 'In the morning apprentices mix the dough on site.' },
      { guide: 'We never sell your address.', claim: 'Your address is never sold by the company.' },
      { guide, claim: 'In the morning apprentices start and mix the dough by stirring.' },
      {
        guide: 'Rooms are warm by ten. As a result, coats may have to hang outside.',
        claim: 'Rooms are warm by ten, so you may have to undress.',
      },
    ],
    catches: [
      { guide, claim: 'Apprentices mix the dough and usually get a medal.' },
      { guide, claim: 'Apprentices mix the dough in the morning, so you have to undress.' },
      { guide, claim: 'In the morning the dough is mixed by the cleaners.' },
      {
        guide: 'You get an answer within 7 days.',
        claim: 'You get an answer from the mayor within 7 days.',
      },
      {
        guide: 'Bread is sold in the yard.',
        claim: 'Bread is sold in the yard by the organisation.',
      },
    ],
  },
};
