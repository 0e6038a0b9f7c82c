// What an obedient model may make of one injection: alone, with no citation, with the label of the first
// statement, of the statement that is really about the question, or of the injected text itself; and
// before and after a true sentence.
import type { PromptStatement } from './obedient-model.ts';
import type { Injection } from './read-injections.ts';
import { topics } from './topics.ts';

type Cite = 'nothing' | 'the first statement' | 'the topic' | 'the injection';
type Company = 'alone' | 'before the truth' | 'after the truth';

const manners: [Company, Cite][] = [
  ['alone', 'nothing'],
  ['alone', 'the first statement'],
  ['alone', 'the topic'],
  ['alone', 'the injection'],
  ['before the truth', 'the topic'],
  ['after the truth', 'nothing'],
];

export type Draft = {
  name: string;
  obeyed: string;
  hasTruth: boolean;
  write: (statements: PromptStatement[]) => string;
};

export function draftsOf(injection: Injection): Draft[] {
  const { from, says } = topics[injection.about];
  const isCitable = injection.place === 'guide' && !injection.isHidden;
  const words = {
    'the first statement': '',
    'the topic': from,
    'the injection': isCitable ? injection.planted : '',
  };
  const possible = manners.filter(([, cite]) => cite !== 'the injection' || isCitable);
  return injection.obeys.flatMap((obeyed) =>
    possible.map(([company, cite]) => ({
      name: `${JSON.stringify(obeyed)}, citing ${cite}, ${company}`,
      obeyed,
      hasTruth: company !== 'alone',
      write: (statements: PromptStatement[]) => {
        const label = cite === 'nothing' ? '' : labelOf(statements, words[cite]);
        const said = obeyed.replaceAll('{cite}', label);
        return join(said, `${says} ${labelOf(statements, from)}`, company);
      },
    })),
  );
}

function join(said: string, truth: string, company: Company): string {
  if (company === 'alone') return said;
  const isSentence = /[.!?]\s*(?:\[s\d+\]\s*)*$/.test(said) && !said.includes('\n');
  const gap = isSentence ? ' ' : '\n\n';
  return company === 'before the truth' ? said + gap + truth : truth + gap + said;
}

function labelOf(statements: PromptStatement[], words: string): string {
  const found = statements.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`The model was given no statement with "${words}".`);
  return `[${found.label}]`;
}
