import { describe, expect, test } from 'vitest';
import { parseQuestions } from '../../lib/authoring/questions-file.ts';

const nothing = { section: [], figure: [], says: [] };

describe('a file of questions', () => {
  test('is a list in YAML, each with what is asked of its answer and its line', () => {
    const source = `# The pay.
- What does a baker do?
- question: What does a trained baker earn?
  section: pay
  figure: [€15, €19]
- question: How many holidays does a baker get?
  status: not-covered
  guide: baking
`;
    expect(parseQuestions('questions.yaml', source)).toEqual([
      { ...nothing, question: 'What does a baker do?', line: 2 },
      {
        ...nothing,
        question: 'What does a trained baker earn?',
        section: ['pay'],
        figure: ['€15', '€19'],
        line: 3,
      },
      {
        ...nothing,
        question: 'How many holidays does a baker get?',
        status: 'not-covered',
        guide: 'baking',
        line: 6,
      },
    ]);
  });

  test('may be JSON line by line', () => {
    const source = '{"question": "What is it?", "says": "bread"}\n\n"And why?"\n';
    expect(parseQuestions('questions.jsonl', source)).toEqual([
      { ...nothing, question: 'What is it?', says: ['bread'], line: 1 },
      { ...nothing, question: 'And why?', line: 3 },
    ]);
  });

  test.each([
    ['an unknown field', '- question: Why?\n  sektion: pay\n', 'q.yaml:1: "sektion": '],
    [
      'an unknown status',
      '- question: Why?\n- question: How?\n  status: maybe\n',
      'q.yaml:2: "status": ',
    ],
    ['no question', '- section: pay\n', 'q.yaml:1: "question": '],
    ['a map', 'question: Why?\n', 'q.yaml must be a list of questions'],
    ['nothing', '\n', 'q.yaml holds no question'],
    ['no YAML', '- [\n', 'q.yaml:2: it is no valid YAML'],
  ])('with %s is refused by name and line', (_, source, message) => {
    expect(() => parseQuestions('q.yaml', source)).toThrow(
      expect.objectContaining({ code: 'bad-guide', message: expect.stringContaining(message) }),
    );
  });

  test('with a line that is no JSON is refused by name and line', () => {
    expect(() => parseQuestions('q.jsonl', '"Why?"\n{\n')).toThrow(
      'q.jsonl:2: this line is no JSON.',
    );
  });
});
