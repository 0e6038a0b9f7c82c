import { describe, expect, test } from 'vitest';
import { parseWords } from '../../lib/load/guide-words.ts';

function parse(source: string) {
  const wordsFile = { file: 'baker.words.yaml', source };
  return parseWords({ file: 'baker.md', source: '', wordsFile });
}

describe('the words file beside a guide', () => {
  test('lists synonyms and other wordings of sections', () => {
    const source = 'synonyms:\n  - [pay, wage, 2nd]\naskedAs:\n  pay:\n    - What do they earn?\n';
    expect(parse(source)).toEqual({
      synonyms: [['pay', 'wage', '2nd']],
      askedAs: { pay: ['What do they earn?'] },
    });
  });

  test.each([
    ['empty', ''],
    ['only a comment', '# later\n'],
  ])('may be %s', (_, source) => {
    expect(parse(source)).toEqual({ synonyms: [], askedAs: {} });
  });

  test('may be missing', () => {
    expect(parseWords({ file: 'baker.md', source: '' })).toEqual({ synonyms: [], askedAs: {} });
  });

  test.each([
    ['an unknown field', 'synonymes: []\n', /^baker\.words\.yaml: /],
    ['a lone synonym', 'synonyms:\n  - [pay]\n', /^baker\.words\.yaml: synonyms\.0: /],
    ['a wording that is no list', 'askedAs:\n  pay: earn\n', /^baker\.words\.yaml: askedAs\.pay: /],
    ['invalid YAML', 'synonyms: [\n', /^baker\.words\.yaml is no valid YAML: /],
  ])('with %s is refused by its name and place', (_, source, message) => {
    expect(() => parse(source)).toThrow(
      expect.objectContaining({ code: 'bad-guide', message: expect.stringMatching(message) }),
    );
  });
});
