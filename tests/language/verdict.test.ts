import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../lib/language/verdict.ts';

describe('a statement that says what is asked', () => {
  test.each([
    ['Do part-time bakers get the same wage?', 'Part-time bakers get the same wage as the others.'],
    ['Can dogs come in?', 'Dogs may come in.'],
    ['May I bring a cake?', 'You can bring a cake, and share it.'],
    ['Do I need a permit?', 'You need a permit.'],
    ['Must visitors sign the book?', 'Visitors have to sign the book.'],
    ['Do you repair old ovens?', 'We repair old ovens at no charge.'],
    ['Is there a parking lot?', 'There is a parking lot behind the mill.'],
    ['Is the mill open?', 'The mill is open.'],
    ['Is it true that bakers sleep early?', 'Bakers sleep early.'],
    ['Bakers sleep early, right?', 'Bakers sleep early.'],
    ["Bakers sleep early, don't they?", 'Bakers sleep early.'],
    ['So, do I get a locker?', 'Everyone gets a locker.'],
  ])('answers yes: "%s" "%s"', (question, statement) => {
    expect(verdictOf(question, statement)).toBe('yes');
  });
});

describe('a statement that denies what is asked', () => {
  test.each([
    ['Is wine paid?', 'Wine is never paid.'],
    ['Are taxis refunded?', "Taxis aren't refunded, nor are flights."],
    ['Do I need a degree?', 'You need no degree, just patience.'],
    ['Do I have to wear a cap?', "You don't have to wear a cap."],
    ['Can leftovers be sold?', "Leftovers can't be sold."],
    ['Can leftovers be sold?', 'Leftovers must not be sold.'],
    ['Do guests vote?', 'Guests do not vote.'],
    ['Is there a shuttle?', "There's no shuttle."],
    ['Does a mentor grade me?', "A mentor doesn't grade you."],
    ['Are tips shared?', 'No tips are shared.'],
  ])('answers no: "%s" "%s"', (question, statement) => {
    expect(verdictOf(question, statement)).toBe('no');
  });
});

describe('no verdict is given', () => {
  test.each([
    ['of another subject', 'Do bakers get a locker?', 'Drivers get a locker.'],
    ['of a part of the subject', 'Do bakers get a locker?', 'Master bakers get a locker.'],
    ['of others than the asker', 'Do I get a locker?', 'Drivers get a locker.'],
    ['with a word of the question missing', 'Do bakers get free bread?', 'Bakers get bread.'],
    ['with the words in another order', 'Do bakers teach smiths?', 'Smiths teach bakers.'],
    ['with something in between', 'Do bakers work at home?', 'Bakers of the mill work at home.'],
    ['under a condition', 'Do I get a locker?', 'You get a locker if one is free.'],
    ['with an exception', 'Are tips shared?', 'Tips are shared, except at Easter.'],
    ['denied with an exception', 'Are tips shared?', "Tips aren't shared unless you agree."],
    ['of some', 'Do bakers sleep early?', 'Bakers usually sleep early.'],
    ['for a place alone', 'Is parking free?', 'Parking is free at the mill.'],
    ['denied for a place alone', 'Do bakers work nights?', "Bakers don't work nights in summer."],
    ['allowed where a duty is asked', 'Must I wear a cap?', 'You may wear a cap.'],
    ['forbidden where a duty is asked', 'Must I wear a cap?', 'You must not wear a cap.'],
    ['a duty where a right is asked', 'May I wear a cap?', 'You must wear a cap.'],
    ['no duty where a right is asked', 'May I wear a cap?', 'You need not wear a cap.'],
    ['denied twice', 'Do bakers sleep early?', 'Bakers never do not sleep early.'],
    ['in a question', 'Do bakers sleep early?', 'Bakers sleep early?'],
    ['of all', 'Do all bakers sleep early?', 'Bakers sleep early.'],
    ['on a choice', 'Do bakers use rye or wheat?', 'Bakers use rye.'],
    ['on a bound', 'Do bakers earn more than 900?', 'Bakers earn 900.'],
    ['on a denied question', "Don't bakers sleep early?", 'Bakers sleep early.'],
    ['on something that is not named', 'Is it open?', 'The mill is open.'],
    ['on a question of another kind', 'When do bakers sleep?', 'Bakers sleep early.'],
    ['on a question of one word', 'Is?', 'Bakers sleep early.'],
  ])('%s', (_, question, statement) => {
    expect(verdictOf(question, statement)).toBeUndefined();
  });
});
