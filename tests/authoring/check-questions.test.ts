// The check of an owner's questions, over two small guides.
import { describe, expect, test } from 'vitest';
import { checkQuestions } from '../../lib/authoring/check-questions.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { openOver } from '../../lib/signpost.ts';

const index = await indexGuides([
  {
    file: 'baking.md',
    source: '# Baking\n\n## Pay {#pay}\n\nA trained baker earns €15 an hour.\n',
  },
  { file: 'town.md', source: '# Town\n\n## Bus {#bus}\n\nThe bus leaves at 7:30.\n' },
]);
const signpost = openOver(index);
const check = async (source: string) => {
  const findings = await checkQuestions('questions.yaml', source, signpost);
  return findings.map(({ rule, level, file, line, text }) => {
    expect(file).toBe('questions.yaml');
    return [rule, level, line, text];
  });
};

describe('a check of questions', () => {
  test('finds nothing where all are answered as the file says', async () => {
    const source = `- question: What does a trained baker earn?
  section: [pay, baking#pay]
  guide: baking
- question: When does the bus leave?
  section: town#bus
- question: What does a butcher earn?
  status: not-covered
`;
    expect(await check(source)).toEqual([]);
  });

  test('tells each section and guide that is not there, by its line', async () => {
    const source = `- question: What does a trained baker earn?
  section: [pay, wages]
- question: When does the bus leave?
  section: baking#bus
- question: When does the tram leave?
  guide: trams
- question: What does a trained baker earn?
  guide: town
  section: pay
  status: not-covered
`;
    expect(await check(source)).toEqual([
      [
        ...['unknown-section', 'error', 1],
        '"What does a trained baker earn?" wants the section "wages", which is not there. Name the one that answers it, or leave it out.',
      ],
      [
        ...['unknown-section', 'error', 3],
        '"When does the bus leave?" wants the section "baking#bus", which is not there. Name the one that answers it, or leave it out.',
      ],
      [
        ...['unknown-section', 'error', 5],
        '"When does the tram leave?" asks the guide "trams", which is not there. Name one of "baking", "town".',
      ],
      [
        ...['unknown-section', 'error', 7],
        '"What does a trained baker earn?" wants the section "pay", which is not there. Name the one that answers it, or leave it out.',
      ],
    ]);
  });

  test('tells what stands there twice, but not what two guides are asked', async () => {
    const source = `- What does a trained baker earn?
- "what does a trained baker earn"
- question: What does a trained baker earn?
  guide: baking
`;
    expect(await check(source)).toEqual([
      [
        ...['repeated-question', 'warning', 2],
        '"what does a trained baker earn" stands on line 1 already. Leave one out.',
      ],
    ]);
  });

  test('tells what is refused and ought not to be', async () => {
    expect(await check('- How long is the parental leave?\n')).toEqual([
      [
        ...['unanswered-question', 'warning', 1],
        '"How long is the parental leave?" is not answered: the guides say nothing about "parental". Write what answers it, or say "status: not-covered".',
      ],
    ]);
  });

  test.each([
    ['- question: Who?\n  sections: pay\n', 1, /A question has the fields question, status/],
    ['questions: 3\n', undefined, /^questions\.yaml must be a list of questions/],
    ['- Who?\n- "What?\n', 3, /^it is no valid YAML/],
  ])('tells what cannot be read: %j', async (source, line, text) => {
    const findings = await check(source);
    expect(findings).toEqual([
      ['unreadable-questions', 'error', line, expect.stringMatching(text)],
    ]);
  });
});
