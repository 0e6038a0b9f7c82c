import { describe, expect, test } from 'vitest';
import { isChatter, isIntroduction, withoutGreeting } from '../../lib/language/chatter.ts';

describe('small talk', () => {
  test.each([
    'Hope that helps!',
    'I hope this gives you a clear and useful picture.',
    'Let me know if you need more.',
    'Feel free to ask about other levels.',
    "If you'd like, I can go deeper into any of these.",
    'Would you like more details about Docker?',
    'Great question!',
    "I'm happy to help.",
    "You're welcome!",
    'Good luck with your career!',
    'Sure!',
    'Yes.',
    'The guide does not mention remote work.',
    "Unfortunately, the guide doesn't cover visas.",
    "I couldn't find anything about that in the guide.",
  ])('is "%s"', (sentence) => {
    expect(isChatter(sentence)).toBe(true);
  });

  test.each([
    'Thanks to niche demand, AI developers earn more.',
    'Well-paid niches are MLOps and cloud security.',
    'If you specialize in AI, you can expect a premium.',
    'Yes, mid-level engineers earn well.',
    'Let me know if you want to hear that Google pays $500K.',
    'Let developers focus on solving problems.',
    'Great Python developers solve problems.',
  ])('is not "%s"', (sentence) => {
    expect(isChatter(sentence)).toBe(false);
  });
});

test.each([
  ['Here are some great resources:', true],
  ["Sure! Here's a quick overview:", true],
  ['The following are worth a look:', true],
  ['Here is what Google says:', false],
  ['Here are 3 resources:', false],
  ['Here are resources.', false],
  ['The cheap ovens are:', false],
])('whether "%s" only introduces: %s', (sentence, expected) => {
  expect(isIntroduction(sentence)).toBe(expected);
});

test.each([
  ['Sure! Here it is.', 'Here it is.'],
  ['Of course, it is.', 'it is.'],
  ['Yes – it pays.', 'it pays.'],
  ['It is sure.', 'It is sure.'],
  ['No, it is not.', 'No, it is not.'],
  ['Sure!', ''],
])('"%s" without its greeting is "%s"', (sentence, rest) => {
  expect(withoutGreeting(sentence)).toBe(rest);
});
