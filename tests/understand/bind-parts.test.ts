import { describe, expect, test } from 'vitest';
import { bindingTo, completed } from '../../lib/understand/bind-parts.ts';

describe('an elliptic part is completed by the question before', () => {
  test.each([
    [
      'how long for a smith?',
      'How long is training for a baker',
      'How long is training for a smith?',
    ],
    ['what for rye?', 'What do I get per kilo for wheat', 'What do I get per kilo for rye?'],
    [
      'and in spring?',
      'How many days off are there in autumn?',
      'How many days off are there in spring?',
    ],
    ['how much for two?', 'How much is a loaf', 'How much is a loaf for two?'],
  ])('"%s" after "%s"', (part, before, whole) => {
    expect(completed(part, before)).toBe(whole);
  });
});

describe('a part stays as it is', () => {
  test.each([
    ['that asks for something else', 'how much for a smith?', 'How long is training for a baker'],
    ['that is whole', 'where do smiths work?', 'How long is training for a baker'],
    ['that is not an ellipsis', 'and smiths?', 'How long is training for a baker'],
    ['after what is no question', 'what for rye?', 'Wages for wheat'],
    ['with a preposition alone', 'what for?', 'What do I get for wheat'],
  ])('%s', (_, part, before) => {
    expect(completed(part, before)).toBe(part);
  });
});

describe('the words of the question before', () => {
  test('weigh much to a part that refers and says little else', () => {
    expect(bindingTo('can it be extended?')).toBeGreaterThan(0.5);
    expect(bindingTo('what would I earn then?')).toBeGreaterThan(0.5);
  });

  test('weigh less to a part with words of its own', () => {
    const weight = bindingTo('how many of its loaves are sold to hotels?');
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(0.5);
  });

  test('weigh nothing to a part about something else', () => {
    expect(bindingTo('where do smiths buy iron?')).toBe(0);
    expect(bindingTo('is there help with rye bread?')).toBe(0);
  });
});
