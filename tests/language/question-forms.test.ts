import { describe, expect, test } from 'vitest';
import {
  asksForList,
  asksForRemedy,
  asksForThing,
  asksHowTo,
} from '../../lib/language/question-forms.ts';

const forms = { asksForList, asksForRemedy, asksForThing, asksHowTo };

describe('a question is put as one', () => {
  test.each<[form: keyof typeof forms, question: string]>([
    ['asksForList', 'Which tools matter?'],
    ['asksForList', 'List the core skills'],
    ['asksForList', 'How many levels are there?'],
    ['asksForList', 'What should I do?'],
    ['asksForList', 'Why learn it?'],
    ['asksForRemedy', 'What can we do?'],
    ['asksForRemedy', 'What could be done about it?'],
    ['asksForRemedy', 'How should I prepare?'],
    ['asksHowTo', 'How do I start?'],
    ['asksHowTo', 'What is the first step?'],
    ['asksHowTo', 'Where do I begin?'],
    ['asksForThing', 'What are the soft skills?'],
    ['asksForThing', 'Who’s a staff engineer?'],
  ])('that %s: "%s"', (form, question) => {
    expect(forms[form](question)).toBe(true);
  });

  test.each<[form: keyof typeof forms, question: string]>([
    ['asksForList', 'What does this mean?'],
    ['asksForList', 'Which\ntools'],
    ['asksForRemedy', 'What does a senior do?'],
    ['asksHowTo', 'How much is it?'],
    ['asksForThing', 'Tell me what it is'],
  ])('and not as one that %s: "%s"', (form, question) => {
    expect(forms[form](question)).toBe(false);
  });
});
