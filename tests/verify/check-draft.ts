// A small guide, and drafts about it as a model might write them, run through verify.

import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import type { DraftPart } from '../../lib/compose/compose.ts';
import { type LabelledStatement, labelStatements } from '../../lib/evidence/labels.ts';
import type { Answer, AnswerMode, AnswerSummary, Citation } from '../../lib/types.ts';
import { verify } from '../../lib/verify/verify.ts';
import type { Notice } from '../../lib/wire/codes.ts';

const source = `# Python careers {#overview}

According to the "Python Developer Guide", 83% of software engineers call Python essential. Python
opens career paths in data analytics. More is at https://python.example/jobs for readers.

## Tools {#tools}

The tools that employers ask for are:

- **Web development:** Django, Flask and FastAPI
- **DevOps:** Docker, Kubernetes and Ansible

Senior candidates who know \`@property\` solve problems such as logging elegantly.

## Pay {#pay}

The table shows the pay of each level.

| Level | Title | Focus | Salary range (US dollars a year) |
| --- | --- | --- | --- |
| Entry level | Junior Python Developer | Writing clean code, unit testing | $70K–$95K |
| Mid level | Python Software Engineer | System design, mentoring juniors | $110K–$160K |
| Senior / lead | Staff or Principal Engineer | Architecture decisions | $180K–$250K+ |

Python developers in AI roles often earn 15–25% more than generalists.
`;

export const index = await indexGuides([{ file: 'careers.md', source }]);

const evidence = wholeEvidence(index);

export const labelled: LabelledStatement[] = labelStatements(evidence, index);

/** The statement whose text holds some words. */
export function statementWith(words: string): LabelledStatement {
  const found = labelled.find(({ statement }) => statement.text.includes(words));
  if (!found) throw new Error(`No statement holds "${words}".`);
  return found;
}

/** The label by which a draft cites the statement that holds some words. */
export function label(words: string): string {
  return `[${statementWith(words).label}]`;
}

export type Checked = {
  text: string;
  notices: Notice[];
  claims: Answer['claims'];
  citations: Citation[];
  summary: AnswerSummary;
};

/** What verify passes on of a draft; a string is a sentence of the model. */
export async function check(...parts: (string | DraftPart)[]): Promise<Checked> {
  const checked = { text: '', notices: [], claims: [], citations: [] } as Omit<Checked, 'summary'>;
  let summary: AnswerSummary | undefined;
  for await (const event of verify({ parts: scripted(parts), labelled }, evidence, index)) {
    if (event.type === 'citation') checked.citations.push(event.citation);
    else if (event.type === 'summary') summary = event.summary;
    else if (event.type === 'notice') checked.notices.push(event.notice);
    else checked.text += event.text;
    if (event.type === 'text' && event.claim) checked.claims.push(event.claim);
  }
  if (!summary) throw new Error('There is no summary.');
  return { ...checked, summary };
}

async function* scripted(parts: (string | DraftPart)[]): AsyncGenerator<DraftPart> {
  const author: AnswerMode = 'model';
  for (const part of parts) {
    yield typeof part === 'string' ? { kind: 'sentence', author, text: part } : part;
  }
}
