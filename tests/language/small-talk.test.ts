import { describe, expect, test } from 'vitest';
import { isSmallTalk } from '../../lib/language/small-talk.ts';

describe('small talk is', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['signs', '?!…'],
    ['an emoji', '👍'],
    ['a greeting', 'Hi'],
    ['a greeting', 'hello!'],
    ['a greeting', 'Hey there'],
    ['a greeting', 'Good morning!'],
    ['thanks', 'Thanks!'],
    ['thanks', 'thank you so much.'],
    ['thanks', 'Great, thanks!'],
    ['thanks', 'Ok, thank you'],
    ['an end', 'bye'],
    ['a nod', 'ok'],
    ['a question about the assistant', 'What can you do?'],
    ['a question about the assistant', 'Hi, who are you?'],
    ['a call for help', 'help me'],
  ])('%s: "%s"', (_, message) => {
    expect(isSmallTalk(message)).toBe(true);
  });
});

describe('a question is none, though it begins like it', () => {
  test.each([
    'Hi, what do seniors earn?',
    'Hello! Which skills matter?',
    'Great, and at senior level?',
    'Thanks, but what about salaries?',
    'ok so how do I start',
    'Help me find a job',
    'What can you do with Python?',
    'What is this guide about?',
    'How does this work in Django?',
    'What do you know about Docker?',
    'hello world programs',
    'cool jobs',
    'Docker',
  ])('"%s"', (message) => {
    expect(isSmallTalk(message)).toBe(false);
  });
});
