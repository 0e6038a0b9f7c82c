import { describe, expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import {
  claimsNothing,
  isConnective,
  isTableHead,
  isTableRule,
} from '../../lib/verify/connective.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';

const index = await indexGuides([
  {
    file: 'bakery.md',
    source: `# Bakery handbook

## Ovens of France {#ovens}

The ovens that every bakery buys are:

- stone ovens
- gas ovens

| Level | Pay (euros a month) |
| --- | --- |
| Master | €4,100 |
`,
  },
]);
const labelled = labelStatements(wholeEvidence(index), index);
const evidence = new EvidenceSources(labelled, index);

describe('a sentence only leads on', () => {
  test.each([
    ['when it talks about the answer', 'Here is what the guide says:'],
    ['when it talks about the answer', 'According to the guide, the main points are as follows.'],
    ['when it introduces with words of the headings', 'The guide lists these ovens:'],
    ['when it introduces with words of the title', 'In the bakery handbook:'],
    ['when it introduces with a name of the headings', 'The ovens of France are:'],
    [
      'when it is a line of the guide that introduces a list',
      'The ovens that every bakery buys are:',
    ],
    ['when it says next to nothing', 'In short:'],
    ['after a greeting', "Sure! Here's a quick overview:"],
    ['in British spelling', 'To summarise:'],
    ['when it refers to the guide', 'Based on the guide, here is what I found:'],
  ])('%s: "%s"', (_, sentence) => {
    expect(isConnective(sentence, evidence)).toBe(true);
  });
});

describe('a sentence claims something', () => {
  test.each([
    ['with a content word', 'The guide says that bread is cheap.'],
    ['with a content word before a colon', 'The cheap ovens are:'],
    ['with a word of the headings that introduces nothing', 'Here are ovens.'],
    ['with a figure', 'The guide lists 3 ovens:'],
    ['with an amount in words', 'The guide lists three million:'],
    ['with a denial', 'The guide does not list these ovens:'],
    ['with a name', 'Here is what Google says:'],
    ['when it is long', `Here is what the guide says${', and what the guide lists'.repeat(3)}:`],
  ])('%s: "%s"', (_, sentence) => {
    expect(isConnective(sentence, evidence)).toBe(false);
  });

  test('when what introduces a list stands in no evidence', () => {
    expect(
      isConnective('The ovens that every bakery buys are:', new EvidenceSources([], index)),
    ).toBe(false);
  });
});

describe('a text says nothing', () => {
  test.each(['Yes.', '', 'It is so.', '…'])('"%s"', (text) => {
    expect(claimsNothing(text, 'extractive', new EvidenceSources([], index))).toBe(true);
  });

  test.each(['Bread.', '25%', 'Yes, €4,100.', 'Seven.'])('but not "%s"', (text) => {
    expect(claimsNothing(text, 'extractive', new EvidenceSources([], index))).toBe(false);
  });
});

describe('the rule of a table', () => {
  test.each(['| --- | --- |', '|---|---|', '| :--- | ---: | :-: |', '  | --- |\n', '| --- | ---'])(
    'is %j',
    (line) => {
      expect(isTableRule(line)).toBe(true);
    },
  );

  test.each(['| Level | Pay |', '---', '| - a |', '| |', '|', ''])('is not %j', (line) => {
    expect(isTableRule(line)).toBe(false);
  });
});

describe('the head of a table', () => {
  test.each(['Level; Pay (euros a month)', 'Level; Pay', 'Ovens; Pay'])(
    'is known when the guide has its words: "%s"',
    (head) => {
      expect(isTableHead(head, evidence)).toBe(true);
    },
  );

  test.each(['Level; Bonus', 'Level; Pay at Google', 'Level; Pay in 2019'])(
    'is unknown with any other: "%s"',
    (head) => {
      expect(isTableHead(head, evidence)).toBe(false);
    },
  );
});
