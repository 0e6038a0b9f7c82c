import { describe, expect, test } from 'vitest';
import { wholeEvidence } from '../../../eval/whole-evidence.ts';
import { indexGuides } from '../../../lib/build-guides.ts';
import { labelStatements } from '../../../lib/evidence/labels.ts';
import { Reading } from '../../../lib/language/reading.ts';
import { Claim } from '../../../lib/verify/claim.ts';
import { EvidenceSources } from '../../../lib/verify/evidence-sources.ts';
import { itemOther } from '../../../lib/verify/rules/other-item.ts';

const index = await indexGuides([
  {
    file: 'skills.md',
    source: `# Skills

Skills differ by field.

The skills by field are:

- **Web:** Django and Flask
- **DevOps:** Docker and Ansible
- **Data:** Pandas and Airflow

Plain items are:

- Docker for all
- Flask for some

Remedies are:

- Cython for hot loops
- asyncio for slow networks

Further skills by field are:

- **Cloud:** Lambda
`,
  },
]);

const labelled = labelStatements(wholeEvidence(index), index);
const evidence = new EvidenceSources(labelled, index);
const words = { isEnglish: () => true, isGuideName: () => false };

/** The stray word of a claim that cites the statements which begin with some words. */
function stray(claim: string, openings: string[], headings = 'Skills'): string | undefined {
  const cited = openings.map((opening) => {
    const found = labelled.find(({ statement }) => statement.text.startsWith(opening));
    if (!found) throw new Error(`No statement begins with "${opening}".`);
    return found;
  });
  const source = { ...evidence.of(cited), headings: new Reading(headings) };
  return itemOther.finds(new Claim(claim, words), source)?.word;
}

describe('a claim that cites one item', () => {
  test.each([
    'DevOps asks for Docker and Ansible.',
    'Docker and Ansible are asked for.',
    'In DevOps, people use Docker.',
    'DevOps people use Docker, and so may Web people.',
  ])('may say what the item says: "%s"', (claim) => {
    expect(stray(claim, ['DevOps'])).toBeUndefined();
  });

  test.each([
    ['Web asks for Docker and Ansible.', 'Web'],
    ['Docker is a skill for data.', 'data'],
    ['For the web, learn Ansible.', 'web'],
  ])('may not say it of the subject of another: "%s"', (claim, word) => {
    expect(stray(claim, ['DevOps'])).toBe(word);
  });

  test('may name a subject that stands in the headings too', () => {
    expect(stray('Docker is a skill for data.', ['DevOps'], 'Data skills')).toBeUndefined();
  });
});

describe('a claim that cites several items', () => {
  test.each([
    'Web asks for Django, DevOps for Docker.',
    'Django, Flask, Docker and Ansible are asked for.',
  ])('may put them together: "%s"', (claim) => {
    expect(stray(claim, ['Web', 'DevOps'])).toBeUndefined();
  });

  test('may not say what stands under one of the other alone', () => {
    expect(stray('Web asks for Django and Docker.', ['Web', 'DevOps'])).toBe('Docker');
    expect(stray('DevOps asks for Django.', ['Web', 'DevOps'])).toBe('Django');
  });

  test('may not bring in the subject of a third', () => {
    expect(stray('Data asks for Flask and Docker.', ['Web', 'DevOps'])).toBe('Data');
  });
});

describe('an item that says what its subject is for', () => {
  test('is guarded too', () => {
    expect(stray('Use Cython for hot loops.', ['Cython'])).toBeUndefined();
    expect(stray('Use asyncio for hot loops.', ['Cython'])).toBe('asyncio');
    expect(stray('Use asyncio for hot loops.', ['Cython', 'asyncio'])).toBe('hot');
  });
});

describe('no subject is guarded', () => {
  test.each([
    ['in a sentence', 'Web skills differ by field.', 'Skills differ'],
    ['in an item that names none', 'Web is Docker for all.', 'Docker for all'],
    ['of another list', 'Web uses Lambda.', 'Cloud'],
  ])('%s', (_, claim, opening) => {
    expect(stray(claim, [opening])).toBeUndefined();
  });

  test('in a claim without a citation', () => {
    expect(stray('Web asks for Docker.', [])).toBeUndefined();
  });
});
