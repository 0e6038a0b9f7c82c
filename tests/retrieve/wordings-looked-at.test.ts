import { describe, expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { WordingMatch } from '../../lib/retrieve/wording-match.ts';
import { indexOf, source } from './bakery-guide.ts';

const index = await indexOf();

describe('whether a wording is as alike as asked', () => {
  const reaches = (question: string, likeness: number, guide?: string) =>
    new WordingMatch(question, index).reaches(likeness, guide);

  test.each(['Night shift?', 'Which wage is usual?', 'Where can I buy an apron?'])(
    '%s is asked in just these words, covered or not',
    (question) => {
      expect(reaches(question, 0.93)).toBe(true);
      expect(reaches(question, 0.93, 'bakery')).toBe(true);
      expect(reaches(question, 0.93, 'smithy')).toBe(false);
      expect(reaches(`${question} For zeppelins and gondolas?`, 0.93)).toBe(false);
    },
  );

  test('goes by likeness, and by synonyms too', () => {
    const question = 'Which salary is usual?';
    const pay = { guide: 'bakery', sectionId: 'pay' };
    const alike = new WordingMatch(question, index).ofSection(pay).best;
    expect(alike).toBeGreaterThan(0.5);
    expect(reaches(question, alike)).toBe(true);
    expect(reaches(question, alike + 0.01)).toBe(false);
  });

  test('does not hang on the rarest word, where the others are alike enough', () => {
    expect(reaches('Who shapes gondola rolls in darkness?', 0.7)).toBe(true);
    expect(reaches('Who shapes gondola rolls in darkness?', 0.93)).toBe(false);
  });

  test('does not hang on what the title says, however rare it is among guides', async () => {
    const titled = source.replace('# Bakery', '# Gondola');
    const wordsFile = { file: 'bakery.words.yaml', source: 'askedAs:\n  night: [Who does it?]\n' };
    const sections = Array.from({ length: 30 }, (_, at) => `## Part ${at}\n\nIron glows.\n`);
    const both = await indexGuides([
      { file: 'bakery.md', source: titled, wordsFile },
      { file: 'smithy.md', source: `# Smithy\n\n${sections.join('\n')}` },
    ]);
    expect(new WordingMatch('Who does it at Gondola?', both).reaches(0.84, undefined)).toBe(true);
  });

  test('is never so of no words, nor of words that no wording holds', () => {
    expect(reaches('?!', 0.93)).toBe(false);
    expect(reaches('Zeppelins fly', 0.01)).toBe(false);
  });
});

test('only the sections that are looked at are compared', () => {
  const looked: string[] = [];
  const table = index.wordings;
  const watched = new Proxy(table, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (name !== 'ofSection' && name !== 'holding')
        return typeof value === 'function' ? value.bind(target) : value;
      return (...place: [string, string]) => {
        looked.push(place.join('#'));
        return value.apply(target, place);
      };
    },
  });
  const watchedIndex = Object.create(index, { wordings: { value: watched } });
  const match = new WordingMatch('Which wage is usual?', watchedIndex);
  expect(looked).toEqual([]);
  match.ofSection({ guide: 'bakery', sectionId: 'pay' });
  expect(looked).toEqual(['bakery#pay']);
});
