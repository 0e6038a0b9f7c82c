// What a model says in words of its own, where an embedding model tells how near it is to what it cites.
import { describe, expect, test, vi } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { Reading } from '../../lib/language/reading.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import type { Likeness } from '../../lib/verify/likeness.ts';
import { inventedClause, isPhraseMeant } from '../../lib/verify/meant.ts';
import { findSupport } from '../../lib/verify/support.ts';

const index = await indexGuides([
  {
    file: 'mill.md',
    source:
      '# Mill\n\nLost keys and badges of all members and guests are replaced on weekdays at the porter’s lodge.\n\nVisitors may not bring dogs into the mill.\n',
  },
]);
const labelled = labelStatements(wholeEvidence(index), index);
const evidence = new EvidenceSources(labelled, index);
const words = { isEnglish: () => true, isGuideName: () => false };

async function kindOf(claim: string, cites: string, likeness?: Likeness): Promise<string> {
  const cited = labelled.filter(({ statement }) => statement.text.startsWith(cites));
  return (await findSupport(claim, cited, { evidence, words, likeness })).kind;
}

const near =
  (...cosines: number[]): Likeness =>
  async (wordings) =>
    wordings.map((_, at) => cosines[at] ?? cosines.at(-1) ?? 0);

const ownWords = 'Somebody who mislays one quickly obtains another one.';
const withClause = `${ownWords.slice(0, -1)}; newcomers quickly receive soup.`;

describe('a claim in words of its own', () => {
  test('is left out where words alone tell', async () => {
    expect(await kindOf(ownWords, 'Lost')).toBe('unsupported');
  });

  test.each([
    ['supported', 0.53],
    ['unsupported', 0.51],
  ])('is %s at a cosine of %d with what it cites', async (kind, cosine) => {
    expect(await kindOf(ownWords, 'Lost', near(cosine))).toBe(kind);
  });

  test.each([
    ['supported', 0.9],
    ['unsupported', 0.92],
  ])('is %s with a clause without which its cosine is %d, and not 0.8', async (kind, cosine) => {
    expect(await kindOf(withClause, 'Lost', near(0.8, cosine))).toBe(kind);
  });

  test.each([
    ['denies', 'Nobody who mislays one obtains another from the gatekeeper.', 'Lost'],
    ['does not deny', 'Guests come along with animals whenever they please.', 'Visitors'],
    ['speaks of who writes it', 'I obtain another one from the gatekeeper myself.', 'Lost'],
    ['asks', 'Who mislays one and obtains another from the gatekeeper?', 'Lost'],
    ['brings a figure', 'Who mislays one obtains another within 3 days.', 'Lost'],
    ['brings markup', 'Who mislays one obtains <b>another</b> from the gatekeeper.', 'Lost'],
  ])('is left out all the same where it %s', async (_, claim, cites) => {
    expect(await kindOf(claim, cites, near(0.99))).toBe('unsupported');
  });

  test('is left out where the model tells nothing', async () => {
    expect(await kindOf(ownWords, 'Lost', async () => undefined)).toBe('unsupported');
  });

  test('needs no model where its words stand in what it cites', async () => {
    const likeness = vi.fn(near(0.1));
    const claim = 'Lost keys are replaced at the lodge.';
    expect(await kindOf(claim, 'Lost', likeness)).toBe('supported');
    expect(likeness).not.toHaveBeenCalled();
  });
});

describe('a clause that a claim adds', () => {
  const told =
    'Lost keys and badges of all members and guests are replaced on weekdays at the porter’s lodge';
  const added = `${told} and stamped there gladly.`;

  test.each([
    ['supported', 0.8],
    ['unsupported', 0.82],
  ])('is %s where the rest has a cosine of %d, and the whole 0.7', async (kind, cosine) => {
    expect(await kindOf(added, 'Lost', near(0.7, cosine))).toBe(kind);
  });

  test('is told as the reason', async () => {
    const cited = labelled.filter(({ statement }) => statement.text.startsWith('Lost'));
    const check = { evidence, words, likeness: near(0.7, 0.9) };
    const support = await findSupport(added, cited, check);
    const reason = { code: 'phrase-missing', values: { phrase: 'and stamped there gladly.' } };
    expect(support).toEqual({ kind: 'unsupported', reason });
  });

  test.each([
    ['and keys of members gladly replaced at the lodge', true],
    ['and lost keys of all members gladly replaced at the porter’s lodge', false],
    ['and stamped gladly', true],
    ['and gladly', false],
  ])('may be invented: "%s" (%s)', async (clause, isOpen) => {
    const statements = labelled.filter(({ statement }) => statement.text.startsWith('Lost'));
    const asked = { source: evidence.of(statements), statements, likeness: near(0.7, 0.9) };
    const invented = await inventedClause(new Reading(`${told} ${clause}.`), asked);
    expect(invented !== undefined).toBe(isOpen);
  });

  test('is not asked about where half of it stands in what is cited', async () => {
    const likeness = vi.fn(near(0.7, 0.9));
    const claim = 'Lost keys are replaced, and the porter’s lodge replaces them.';
    expect(await kindOf(claim, 'Lost', likeness)).toBe('supported');
    expect(likeness).not.toHaveBeenCalled();
  });
});

describe('a phrase that a claim has in the place of another one', () => {
  const claim =
    'Lost keys and badges of members and guests are replaced on weekdays through the gatehouse.';

  test('is left out where words alone tell', async () => {
    expect(await kindOf(claim, 'Lost')).toBe('unsupported');
  });

  test.each([
    ['supported', 0.6, 0.639],
    ['unsupported', 0.6, 0.645],
    ['supported', 0.5, 0.53],
    ['unsupported', 0.49, 0.49],
  ])('is %s at a cosine of %d, which is %d without it', async (kind, whole, rest) => {
    expect(await kindOf(claim, 'Lost', near(whole, rest))).toBe(kind);
  });

  test.each([
    [true, 0.6, 0.619],
    [false, 0.6, 0.623],
    [false, 0.59, 0.59],
    [true, 0.5, 0.44],
    [false, 0.5, 0.456],
    [false, 0.49, 0.4],
  ])('is meant (%s) at %d, %d without it, where the guide has its word', async (...told) => {
    const [isMeant, ...cosines] = told;
    const statements = labelled.filter(({ statement }) => statement.text.startsWith('Lost'));
    const asked = { source: evidence.of(statements), statements, likeness: near(...cosines) };
    const used = new Reading('Lost keys are replaced through the dogs.');
    expect(await isPhraseMeant(used, 'the dogs', asked)).toBe(isMeant);
  });

  test.each([
    ['denied', 'Lost keys and badges of members and guests are replaced without the gatehouse.'],
    ['a time', 'Lost keys and badges of members and guests are replaced after their festival.'],
    [
      'a conclusion',
      'Lost keys and badges are replaced on weekdays, so travellers carry passports.',
    ],
    ['beside a figure of its own', claim.replace('weekdays', '3 weekdays')],
    ['beside a word that overstates', claim.replace('Lost', 'Only lost')],
  ])('is left out all the same where it is %s', async (_, text) => {
    expect(await kindOf(text, 'Lost', near(0.9, 0.8))).toBe('unsupported');
  });
});

describe('a claim that is put with the small words of what it cites', () => {
  const alike = 'Badges of all members and guests are renewed and stamped on weekdays.';

  test.each([
    ['supported', 0.41],
    ['unsupported', 0.39],
  ])('is %s at a cosine of %d', async (kind, cosine) => {
    expect(await kindOf(alike, 'Lost', near(cosine))).toBe(kind);
  });

  test.each([
    ['half of its words are new', 'supported', 0.41],
    ['seven tenths are', 'unsupported', 0.41],
    ['seven tenths are, and it is nearer', 'supported', 0.53],
  ])('where %s is %s at %d', async (what, kind, cosine) => {
    const claim = what.startsWith('half')
      ? 'Who mislays badges of members and guests soon obtains others.'
      : 'If you mislay one, you can then soon have one, be it keys or badges of members or of guests.';
    expect(await kindOf(claim, 'Lost', near(cosine))).toBe(kind);
  });

  test('needs to be nearer where more of what weighs is new', async () => {
    const other = alike.replace('stamped', 'stamped, signed, framed and laminated');
    expect(await kindOf(other, 'Lost', near(0.5))).toBe('unsupported');
  });

  test('needs to be nearer where more of its small words are new', async () => {
    const other = 'Whoever mislays badges of all members and guests soon obtains others for them.';
    expect(await kindOf(other, 'Lost', near(0.5))).toBe('unsupported');
  });
});
