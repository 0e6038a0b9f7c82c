import { describe, expect, test } from 'vitest';
import { isGreeting, isSmallTalk, isThanksOrFarewell } from '../../lib/language/small-talk.ts';

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
    ['a greeting in Spanish', '¡Hola!'],
    ['a greeting in Spanish', 'Hola, ¿qué tal?'],
    ['thanks in Spanish', 'Muchas gracias'],
    ['an end in Spanish', 'Adiós'],
    ['a question about the assistant in Spanish', '¿Qué puedes hacer?'],
    ['a call for help in Spanish', 'ayuda'],
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

describe('of small talk', () => {
  test('a greeting is told, drawn out or not', () => {
    const greetings = ['Hi', 'hiii', 'Heyyy there', 'Good evening!', 'how are you?'];
    expect(greetings.filter(isGreeting)).toEqual(greetings);
    expect(['Thanks!', 'help', 'which', 'ok'].filter(isGreeting)).toEqual([]);
  });

  test('thanks, praise and farewells are told', () => {
    const endings = ['Thanks!', 'thank you', 'thx', 'Great', 'bye', 'see you'];
    expect(endings.filter(isThanksOrFarewell)).toEqual(endings);
    expect(['Hi', 'help', 'ok', 'greatly'].filter(isThanksOrFarewell)).toEqual([]);
  });
});
