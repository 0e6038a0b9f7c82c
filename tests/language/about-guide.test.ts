import { describe, expect, test } from 'vitest';
import { aboutGuide } from '../../lib/language/about-guide.ts';

const read = (question: string, isFirst = true) =>
  aboutGuide(question, { titles: ['Orchard rules'], isFirst });

describe('a question about the guide as a document', () => {
  test.each([
    ['When was this guide last updated?', 'updated'],
    ['when were the Orchard rules revised', 'updated'],
    ['Is it still up to date?', 'updated'],
    ['What is in this handbook?', 'contents'],
    ["What's in it?", 'contents'],
    ['Can you list the sections please', 'contents'],
    ['How many chapters does the manual have?', 'contents'],
    ['What can I ask you?', 'contents'],
    ['Summarise the guide', 'summary'],
    ['Give me a short summary', 'summary'],
    ['What is the guide about?', 'summary'],
    ['Give me the gist', 'summary'],
    ['What are the main points of this guide?', 'summary'],
    ["What is the handbook's advice?", 'summary'],
    ['Are you an AI?', 'assistant'],
    ['Am I talking to a bot or a human?', 'assistant'],
    ['Can I trust your answers?', 'assistant'],
    ['Do you make things up?', 'assistant'],
  ])('is known: %s', (question, kind) => {
    expect(read(question)?.kind).toBe(kind);
  });

  test.each([
    "What is the guide's advice in one sentence?",
    'Sum up the guide in a nutshell, please',
  ])('is to be answered in one sentence: %s', (question) => {
    expect(read(question)).toEqual({ kind: 'summary', topic: undefined, isBrief: true });
  });

  test('names the section that is to be summed up', () => {
    expect(read('Please summarize the section on pruning')).toEqual({
      kind: 'summary',
      topic: 'pruning',
    });
    expect(read('A summary of late frosts')).toEqual({ kind: 'summary', topic: 'late frosts' });
  });
});

describe('what a guide is about is not taken for the guide', () => {
  test.each([
    'When was the price list updated?',
    'Who wrote the report?',
    'What does the contract cover?',
    'How many sections does the orchard have?',
    'Is the AI allowed to prune?',
    'Can I trust the thermometer?',
    'What topics does the exam cover?',
    'What is the advice on pruning?',
    'Write the message in one sentence',
  ])('%s', (question) => {
    expect(read(question)).toBeUndefined();
  });

  test('nor does "it" mean the guide once something else was spoken of', () => {
    expect(read('When was it updated?', false)).toBeUndefined();
    expect(read('When was the guide updated?', false)?.kind).toBe('updated');
  });
});
