import { expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/compose/labels.ts';
import { readGuideFiles } from '../../lib/load/guide-files.ts';
import type { AnswerSummary } from '../../lib/types.ts';
import { verify } from '../../lib/verify/verify.ts';
import { wholeEvidence } from './whole-evidence.ts';

const index = await indexGuides(await readGuideFiles('content/guides'));
const evidence = wholeEvidence(index);
const labelled = labelStatements(evidence, index);

// What a model may say in its own words, with words of the statement that says it.
const trueClaims: [string, string][] = [
  ['A mid-level Python developer earns $110K–$160K a year.', 'Mid level'],
  ['Mid-level engineers typically make between $110,000 and $160,000 per year.', 'Mid level'],
  ['Juniors start at $70K–$95K.', 'Entry level;'],
  [
    'Entry-level developers focus on writing clean code, unit testing and basic debugging.',
    'Entry level;',
  ],
  ['For mid-level roles, expect $110K–$160K.', 'Mid level'],
  ['Compensation for mid-level positions ranges from $110K to $160K.', 'Mid level'],
  ['Senior and lead engineers earn $180K–$250K or more.', 'Senior / lead'],
  [
    'Staff and Principal Engineers can earn $250K+ at AI labs and cloud providers.',
    'Senior / lead',
  ],
  ['Python developers in AI often earn 15–25% more than generalists.', '15–25%'],
  ['If you specialize in AI, you can expect a 15-25% premium over generalists.', '15–25%'],
  ['According to Python.org, 87% of AI research projects use Python.', '87%'],
  ['Python powers 87 percent of AI research.', '87%'],
  ['Python is the second most used language for cloud services, after JavaScript.', 'number 2'],
  ['AWS Lambda, Google Cloud Functions and Azure are all optimized for Python.', 'number 2'],
  ['83% of software engineers consider Python essential.', '83%'],
  ['The biggest challenge is performance bottlenecks.', 'biggest challenge for'],
  ['You can use Cython or Numba for performance-critical code.', 'Cython'],
  ['Use asyncio for I/O-bound tasks.', 'asyncio for'],
  ['For DevOps, employers look for Docker, Kubernetes, Ansible and CI/CD pipelines.', 'Docker'],
  ['Web developers should know Django, Flask and FastAPI, plus REST and gRPC.', 'Django'],
  ['No, Python is not too simple for serious development.', 'too simple for serious'],
  [
    'Decorators handle logging and caching concisely, which needs boilerplate in Java or C++.',
    'boilerplate',
  ],
  ['Start by learning NumPy and Pandas for data manipulation.', 'NumPy and Pandas'],
  ['Then build projects with scikit-learn, such as a recommendation system.', 'scikit-learn, for'],
  ['Contribute to open-source AI tools such as Hugging Face Transformers.', 'Transformers'],
  ["A certification like Google's Machine Learning Crash Course helps.", 'Crash'],
  ['You can network through communities such as PyCon or Roadmap.sh.', 'PyCon'],
  ['Consider specializing in MLOps, cloud security or embedded Python.', 'MLOps'],
  ['Quantum computing is emerging, with libraries such as Qiskit.', 'Qiskit'],
  ['Salaries vary by region and specialization.', 'vary by region'],
  ['Python developers work with data scientists, UX designers and product teams.', 'UX'],
  ['Mid-level engineers mentor juniors and tune performance.', 'Mid level'],
  ['Mid-level jobs are found in FAANG companies, fintech and healthcare.', 'Mid level'],
  ['Core Python skills include generators, decorators and metaclasses.', 'metaclasses'],
  [
    'Familiarity with decorators and metaprogramming sets senior candidates apart.',
    'metaprogramming',
  ],
  ['Developers refactor legacy systems for performance, security and maintainability.', 'legacy'],
];

// What a model may invent, with words of the statement that it cites for it.
const falseClaims: [string, string][] = [
  ['Senior engineers earn $110K–$160K.', 'Mid level'],
  ['Junior developers earn $110K–$160K.', 'Mid level'],
  ['Mid-level developers earn $120K–$160K.', 'Mid level'],
  ['Mid-level engineers earn more than $160K.', 'Mid level'],
  ['Python powers 97% of AI research projects.', '87%'],
  ['According to Gartner, Python powers 87% of AI research projects.', '87%'],
  ['According to gartner, 83% of software engineers call Python essential.', '83%'],
  ['83% of software engineers do not call Python essential.', '83%'],
  ['Python developers in AI roles never earn 15–25% more than generalists.', '15–25%'],
  ['15–25% of software engineers call Python essential.', '83%'],
  ['The DevOps tools are Django, Flask and FastAPI.', 'Django'],
  ['Web development uses Docker, Kubernetes and Ansible.', 'Docker'],
  ['Python is too simple for serious development.', 'too simple for serious'],
  ['Python is the number 1 language for cloud services.', 'number 2'],
  ['Netflix pays mid-level developers $110K–$160K.', 'Mid level'],
  ['Google pays mid-level engineers $110K–$160K.', 'Mid level'],
  ['Oracle hires mid-level engineers at $110K–$160K.', 'Mid level'],
  ['Learn Rust and Go for data manipulation.', 'NumPy and Pandas'],
  ['Attend EuroPython to network.', 'PyCon'],
  ['Remote work is common for Python developers.', 'vary by region'],
  ['In 2019, 83% of engineers called Python essential.', '83%'],
  ['Python developers in AI earn 15–25% less than generalists.', '15–25%'],
  ['Juniors earn $70K–$95K, seniors $110K–$160K.', 'Entry level;'],
  ['Generalists earn 15–25% more than AI developers.', '15–25%'],
  ['JavaScript is number 2 for cloud services, after Python.', 'number 2'],
  ['Yes.', 'Mid level'],
  ['See https://evil.example for more.', 'Mid level'],
  ['You will need a PhD in mathematics.', 'PhD'],
  ['Kubernetes is the most important tool of all.', 'Docker'],
];

async function checked(claim: string, citation: string) {
  async function* draft() {
    yield { kind: 'sentence' as const, author: 'model' as const, text: `${claim} ${citation}` };
  }
  let text = '';
  let summary: AnswerSummary | undefined;
  for await (const event of verify({ parts: draft(), labelled }, evidence, index)) {
    if (event.type === 'summary') summary = event.summary;
    if (event.type === 'text' && event.block === 'answer') text += event.text;
  }
  return { text, summary };
}

function labelOf(words: string): string {
  const found = labelled.find(({ statement }) => statement.text.includes(words));
  if (!found) throw new Error(`No statement holds "${words}".`);
  return `[${found.label}]`;
}

test.each(trueClaims)('a true claim is kept: %s', async (claim, words) => {
  const { text, summary } = await checked(claim, labelOf(words));
  expect(summary?.leftOut).toEqual([]);
  expect(text).toMatch(/ \[1\]\(/);
});

test.each(trueClaims)('without a citation it gets one: %s', async (claim) => {
  const { text } = await checked(claim, '');
  expect(text).toMatch(/ \[1\]\(/);
});

test.each(falseClaims)('a false claim never shows: %s', async (claim, words) => {
  const { text } = await checked(claim, labelOf(words));
  expect(text).toBe('');
});
