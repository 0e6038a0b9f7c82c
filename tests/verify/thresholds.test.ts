// Each bound and threshold of the check by what lies just within it and just beyond.
import { describe, expect, test } from 'vitest';
import { wholeEvidence } from '../../eval/whole-evidence.ts';
import { indexGuides } from '../../lib/build-guides.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { Reading } from '../../lib/language/reading.ts';
import { alignmentOf } from '../../lib/verify/alignment.ts';
import { Claim } from '../../lib/verify/claim.ts';
import { isAside } from '../../lib/verify/claim-support.ts';
import { readClaimText } from '../../lib/verify/claim-text.ts';
import { claimWords } from '../../lib/verify/claim-words.ts';
import { sidesAgree } from '../../lib/verify/comparison.ts';
import { isConnective } from '../../lib/verify/connective.ts';
import { assertsDeniedClause } from '../../lib/verify/denials.ts';
import { EvidenceSources } from '../../lib/verify/evidence-sources.ts';
import { misplacedBound } from '../../lib/verify/figure-bounds.ts';
import { isClose } from '../../lib/verify/multiplied.ts';
import { namingTitles } from '../../lib/verify/naming-titles.ts';
import { certainOfPossible } from '../../lib/verify/rules/certain.ts';
import { optionOfNecessity } from '../../lib/verify/rules/option.ts';
import { figureOther } from '../../lib/verify/rules/other-figure.ts';
import { swappedSubject } from '../../lib/verify/rules/swapped-subject.ts';
import { featureNames } from '../../lib/verify/support-features.ts';
import { probabilityOf } from '../../lib/verify/support-probability.ts';
import { withoutWorkedOutFigures } from '../../lib/verify/worked-out-figures.ts';

async function evidenceOf(source: string) {
  const index = await indexGuides([{ file: 'town.md', source: `# Town\n\n${source}\n` }]);
  const labelled = labelStatements(wholeEvidence(index), index);
  const evidence = new EvidenceSources(labelled, index);
  return { index, evidence, whole: evidence.of(labelled) };
}

const words = { isEnglish: () => true, isGuideName: () => false };

const repeated = (word: string, times: number) => Array(times).fill(word).join(' ');

test('sentences of up to 80 words are laid side by side', () => {
  const align = (length: number) =>
    alignmentOf(new Reading(repeated('rye', length)), new Reading('Rye.'));
  expect(align(80)).toBeDefined();
  expect(align(81)).toBeUndefined();
});

test('a sentence of up to six words that cites nothing may be an aside', () => {
  const isTalk = (words: number) =>
    isAside(readClaimText(repeated('gern', words)), { code: 'uncited', values: {} });
  expect(isTalk(6)).toBe(true);
  expect(isTalk(7)).toBe(false);
});

test('a line in bold stands for a heading below all others', () => {
  expect(readClaimText('**Old town**\n').level).toBe(7);
});

test('a word that stands around the evidence counts half, one of the same root four fifths', () => {
  const heldOf = (claim: string, text: string, around = '') =>
    claimWords(new Reading(claim), [new Reading(text)], {
      idf: () => 1,
      around: [new Reading(around)],
    }).map(({ held }) => held[0]);
  expect(heldOf('wombat', 'rye', 'wombat')).toEqual([0.5]);
  expect(heldOf('worldwide', 'world')).toEqual([0.8]);
});

test('the eighth relation of a sentence is followed, the ninth is not', () => {
  const text = (others: number) =>
    new Reading(`${repeated('rye above wheat,', others)} owls above cranes.`);
  const claim = new Reading('Cranes above owls.');
  expect(sidesAgree(claim, text(7))).toBe(false);
  expect(sidesAgree(claim, text(8))).toBeUndefined();
});

test('up to fourteen words of talk only lead on', async () => {
  const { evidence } = await evidenceOf('Rye is baked.');
  expect(isConnective(`${repeated('here', 14)}.`, evidence)).toBe(true);
  expect(isConnective(`${repeated('here', 15)}.`, evidence)).toBe(false);
});

test('three of five words of a denied clause may be asserted, two of three may not', () => {
  const text = (clause: string) => new Reading(`Porters never ${clause}.`);
  const claim = new Reading('Porters carry heavy trunks.');
  expect(assertsDeniedClause(claim, text('carry heavy trunks upstairs alone at night'))).toBe(
    false,
  );
  const other = new Reading('Porters carry trunks.');
  expect(assertsDeniedClause(other, text('carry trunks upstairs'))).toBe(true);
});

describe('a bound stands near its figure', () => {
  test('within 40 letters behind a time', () => {
    const fault = (letters: number) =>
      misplacedBound(
        new Reading(`Come 9 ${'a'.repeat(12)} ${'b'.repeat(letters - 12)} at the latest.`),
        new Reading('Come from 9.'),
      );
    expect(fault(24)).toBe('other-end');
    expect(fault(25)).toBeUndefined();
  });

  test('within 30 letters behind a denial', () => {
    const fault = (letters: number) =>
      misplacedBound(
        new Reading('It costs at most $9.'),
        new Reading(`It never ${'x'.repeat(letters)} more than $9.`),
      );
    expect(fault(13)).toBeUndefined();
    expect(fault(14)).toBe('other-end');
  });
});

test('a list is summed up whose items have up to twelve words', async () => {
  const item = (words: number) =>
    Array.from({ length: words }, (_, at) => `loaf${'abcdefghijklmnop'[at]}`).join(' ');
  const groupsOf = async (words: number) => {
    const { evidence } = await evidenceOf(`Bake:\n\n- ${item(words)}\n- rye`);
    return evidence.groups.for(new Reading('Rye, wheat.')).length;
  };
  expect(await groupsOf(12)).toBe(1);
  expect(await groupsOf(13)).toBe(0);
});

test('a title of two words names its section, one of one word does not', async () => {
  const { index } = await evidenceOf('## Ferry\n\nIt sails.\n\n## Ferry tickets\n\nThey are sold.');
  const titles = index.guides.flatMap((guide) => namingTitles(guide).map(({ title }) => title));
  expect(titles).toEqual(['Ferry tickets']);
});

describe('a figure that is worked out', () => {
  const isWorkedOut = async (guide: string, claim: string) =>
    withoutWorkedOutFigures(new Reading(claim), (await evidenceOf(guide)).whole) !== claim;

  test('may be rounded by a ten-thousandth', () => {
    expect(isClose(100_000, 100_005)).toBe(true);
    expect(isClose(1000, 1000.5)).toBe(false);
  });

  test('may be a stretch of time over midnight', async () => {
    const guide = 'The yard is open from 22:00 to 6:00.';
    expect(await isWorkedOut(guide, 'The yard is open for 8 hours.')).toBe(true);
    expect(await isWorkedOut(guide, 'The yard is open for 9 hours.')).toBe(false);
  });

  test('may be up to 99 times another one', async () => {
    const guide = 'A loaf costs 5 euros.';
    expect(await isWorkedOut(guide, '99 loaves cost 495 euros.')).toBe(true);
    expect(await isWorkedOut(guide, '100 loaves cost 500 euros.')).toBe(false);
  });
});

test('a figure may be of another statement that holds more of a clause, where its own holds three of five words', async () => {
  const guide = '- Parking on a one-way street: £48\n- Parking on a two-way street: £63';
  const isTaken = async (claim: string) =>
    figureOther.finds(new Claim(claim, words), (await evidenceOf(guide)).whole) !== undefined;
  expect(await isTaken('Parking a car on a one-way street costs £63.')).toBe(true);
  expect(await isTaken('Parking a car on a one-way street costs £63 now.')).toBe(false);
});

describe('a rule looks at a sentence that holds three of five words of a claim, not three of six', () => {
  const others = ['wombats', 'lanterns', 'violins'];

  test('of what may happen', async () => {
    const { whole } = await evidenceOf('The ferry may move stalls.');
    const found = (more: number) => {
      const claim = new Claim(
        `The ferry will move stalls ${others.slice(0, more).join(' ')}.`,
        words,
      );
      return certainOfPossible.finds(claim, whole);
    };
    expect(found(2)).toBeDefined();
    expect(found(3)).toBeUndefined();
  });

  test('of what has to be done', async () => {
    const { whole } = await evidenceOf('Sign ferry tickets.');
    const found = (more: number) => {
      const rest = others.slice(0, more).join(' ');
      const claim = new Claim(`Optionally sign ferry tickets ${rest}.`, words);
      return optionOfNecessity.finds(claim, whole);
    };
    expect(found(1)).toBeDefined();
    expect(found(2)).toBeUndefined();
  });
});

test('who does what is read in the first 400 words of a text', () => {
  const found = (before: number) => {
    const text = new Reading(`${repeated('lo,', before)} owls warn cranes.`);
    return swappedSubject.finds(new Reading('Cranes warn owls.'), { text });
  };
  expect(found(397)).toBeDefined();
  expect(found(400)).toBeUndefined();
});

test.each(featureNames)('a claim is less likely to be supported by "%s"', (name) => {
  const none = {
    ...{ lackingWords: 0, lackingContent: 0, lackingMass: 0, outOfOrder: 0, lackingFigures: 0 },
    ...{ denies: 0, firstPerson: 0, question: 0 },
  };
  expect(probabilityOf({ ...none, [name]: 1 })).toBeLessThan(probabilityOf(none));
});
