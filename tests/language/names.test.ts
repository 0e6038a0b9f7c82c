import { describe, expect, test } from 'vitest';
import { loadDictionary } from '../../lib/language/dictionary.ts';
import { namesOf, possibleNames } from '../../lib/language/names.ts';
import { normalize, stemOf, tokenize } from '../../lib/language/terms.ts';

describe('the names of a sentence', () => {
  const cases: [what: string, claim: string, names: string[]][] = [
    [
      'words with a capital inside it',
      'The tools are Docker and Kubernetes.',
      ['Docker', 'Kubernetes'],
    ],
    ['acronyms', 'Learn AWS, REST and the APIs.', ['AWS', 'REST', 'APIs']],
    [
      'words with a spelling of their own',
      'They use gRPC, PyTorch and scikit.',
      ['gRPC', 'PyTorch'],
    ],
    ['words of letters and figures', 'They use py3k and s3.', ['py3k', 's3']],
    ['each word of a longer name', 'It is from Guido van Rossum.', ['Guido', 'Rossum']],
  ];
  test.each(cases)('are %s', (_, claim, names) => {
    expect(namesOf(claim)).toEqual(names);
  });

  test.each([
    ['the first word', 'Developers write code.'],
    ['the first word after a full stop', 'It is fast. Developers like it.'],
    ['the first word after a colon', 'One thing: Developers like it.'],
    ['stop words', 'It is said that I and The do not count.'],
    ['amounts and ordinals', 'They earn $110K, the 2nd most, in the 1990s.'],
  ])('are not %s', (_, claim) => {
    expect(namesOf(claim)).toEqual([]);
  });
});

const { isWord } = await loadDictionary();
const words = { isEnglish: isWord, isGuideName: (word: string) => word === 'python' };

function missingNames(claim: string, text: string): string[] {
  const held = new Set(tokenize(text).map((word) => stemOf(normalize(word))));
  return possibleNames(claim, words)
    .filter(({ stem }) => !held.has(stem))
    .map(({ name }) => name);
}

describe('a claim keeps to the names of the guide', () => {
  const guide = `Python powers 87% of AI research projects, according to Python.org, and AWS Lambda
    optimizes for it. The mid-level engineers work at FAANG companies in Zürich. They prefer Django's ORM.`;

  test.each([
    'Python powers 87% of AI research projects.',
    'According to Python.org, it powers AI research.',
    'The engineers work in Zurich for FAANG companies.',
    'Engineers at mid level prefer Django.',
    'Mid-level engineers use AWS Lambda.',
    'Overall, they use Lambda from AWS.',
    'Two of them use Lambda.',
    'Typically, the ORM of Django is preferred.',
    'Optimizing for it is what Lambda does.',
    'it is all in lower case here',
    'The engineers specialise, optimise and analyse its behaviour.',
    'Pay differs, and good tools are preferred.',
    'Pay differs.',
    'Good tools are preferred.',
    'Job titles include engineers.',
    'Networking helps.',
    'Salaries are in USD.',
    'They use a roadmap and a serverless backend.',
  ])('in "%s"', (claim) => {
    expect(missingNames(claim, guide)).toEqual([]);
  });

  test.each([
    ['Python powers 87% of AI projects, according to Gartner.', ['Gartner']],
    ['According to Guido van Rossum, Python powers research.', ['Guido', 'Rossum']],
    ['The engineers work at NASA.', ['NASA']],
    ['They use GitHub and jQuery.', ['GitHub', 'jQuery']],
    ['Python powers 87% of AI projects. The source is McKinsey.', ['McKinsey']],
    ['Google pays engineers at FAANG companies.', ['Google']],
    ['Meta uses AWS Lambda.', ['Meta']],
    ['Gartner says that Python powers 87% of AI research projects.', ['Gartner']],
    ['It is fast. Netflix uses AWS Lambda.', ['Netflix']],
    ['In short: Microsoft uses AWS Lambda.', ['Microsoft']],
    ['“Oracle uses AWS Lambda.”', ['Oracle']],
    ['Meta also uses AWS Lambda.', ['Meta']],
    ['Spark is used with AWS Lambda.', ['Spark']],
    ['Rust or Django is preferred.', ['Rust']],
    ['They use terraform.', ['terraform']],
  ])('and not in "%s"', (claim, missing) => {
    expect(missingNames(claim, guide)).toEqual(missing);
  });
});
