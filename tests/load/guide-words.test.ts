import { describe, expect, test } from 'vitest';
import { parseWords } from '../../lib/load/guide-words.ts';

function parse(source: string) {
  const wordsFile = { file: 'baker.words.yaml', source };
  return parseWords({ file: 'baker.md', source: '', wordsFile });
}

const nothing = { synonyms: [], askedAs: [], notCovered: [] };

describe('the words file beside a guide', () => {
  test('lists synonyms, other wordings of sections, and what is not covered', () => {
    const source = `synonyms:
  - [pay, wage, 2nd]
askedAs:
  pay:
    - What do they earn?
notCovered:
  - Is flour dear?
`;
    expect(parse(source)).toEqual({
      synonyms: [['pay', 'wage', '2nd']],
      askedAs: [{ text: 'What do they earn?', sectionId: 'pay', opening: undefined }],
      notCovered: ['Is flour dear?'],
    });
  });

  test('lists wordings of a statement under its first words, beside those of the section', () => {
    const source = `askedAs:
  pay:
    - What do they earn?
    - A trained baker earns:
        - Does training pay?
        - Is it worth to be trained?
    - Is it enough to live on?
  night-shift:
    - fires the oven:
        - Who lights it?
`;
    expect(parse(source).askedAs).toEqual([
      { text: 'What do they earn?', sectionId: 'pay', opening: undefined },
      { text: 'Does training pay?', sectionId: 'pay', opening: 'A trained baker earns' },
      { text: 'Is it worth to be trained?', sectionId: 'pay', opening: 'A trained baker earns' },
      { text: 'Is it enough to live on?', sectionId: 'pay', opening: undefined },
      { text: 'Who lights it?', sectionId: 'night-shift', opening: 'fires the oven' },
    ]);
  });

  test('may have blanks around a question', () => {
    const source = `askedAs:\n  pay:\n    - ' Is it well paid? '\nnotCovered: [' Is flour dear? ']\n`;
    const { askedAs, notCovered } = parse(source);
    expect(askedAs.map(({ text }) => text)).toEqual(['Is it well paid?']);
    expect(notCovered).toEqual(['Is flour dear?']);
  });

  test.each([
    ['empty', ''],
    ['only a comment', '# later\n'],
  ])('may be %s', (_, source) => {
    expect(parse(source)).toEqual(nothing);
  });

  test('may be missing', () => {
    expect(parseWords({ file: 'baker.md', source: '' })).toEqual(nothing);
  });

  test.each([
    ['an unknown field', 'synonymes: []\n', 'the file as a whole: Unrecognized key: "synonymes"'],
    ['a lone synonym', 'synonyms:\n  - [pay]\n', 'synonyms.0: '],
    ['a wording that is no list', 'askedAs:\n  pay: earn\n', 'askedAs.pay: '],
    ['an empty question', 'askedAs:\n  pay:\n    - ""\n', 'askedAs.pay.0: '],
    [
      'a question that a colon cuts in two',
      'askedAs:\n  pay:\n    - Ask: why?\n',
      'askedAs.pay.0: ',
    ],
    ['first words without a question', 'askedAs:\n  pay:\n    - Bakers:\n', 'askedAs.pay.0: '],
    [
      'an empty question under first words',
      'askedAs:\n  pay:\n    - Bakers: ["", "What?"]\n',
      'askedAs.pay.0.Bakers.0: ',
    ],
    ['sections in a list', 'askedAs:\n  - pay\n', 'askedAs: '],
    ['what is not covered by section', 'notCovered:\n  pay: [Why?]\n', 'notCovered: '],
    ['an empty question that is not covered', 'notCovered: [Why?, " "]\n', 'notCovered.1: '],
  ])('with %s is refused by its name and place', (_, source, place) => {
    const message = new RegExp(`^baker\\.words\\.yaml: ${place}.*content/README\\.md shows`);
    expect(() => parse(source)).toThrow(
      expect.objectContaining({ code: 'bad-guide', message: expect.stringMatching(message) }),
    );
  });

  test('that is no valid YAML is refused by its name', () => {
    expect(() => parse('synonyms: [\n')).toThrow(
      expect.objectContaining({
        code: 'bad-guide',
        message: expect.stringMatching(/^baker\.words\.yaml is no valid YAML: /),
      }),
    );
  });
});
