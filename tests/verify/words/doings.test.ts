// Each word that tells who does what to whom.
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../lib/language/reading.ts';
import { clausesOf, doingsIn, tellingOf } from '../../../lib/verify/doings.ts';
import { turnedDoer } from '../../../lib/verify/rules/turned-doer.ts';
import { isCaught } from './finding.ts';

/** The doers of a claim. */
const doersIn = (claim: string) => doingsIn(new Reading(claim)).map(({ doer }) => doer);
const first = <T>(all: readonly T[]) => all[0];

/** How the clauses of a text tell what a claim says. */
function tellingsOf(claim: string, text: string) {
  const doing = first(doingsIn(new Reading(claim)));
  return doing && clausesOf(new Reading(text)).map((clause) => tellingOf(doing, clause));
}

test.each([
  ...['employee', 'staff', 'member', 'teammate', 'colleague', 'student', 'guest', 'person'],
  ...['people', 'user', 'volunteer', 'visitor', 'customer', 'participant', 'applicant'],
  ...['candidate', 'tenant', 'resident', 'worker', 'parent'],
])('a guide asks its reader, whom a claim calls "%s"', async (noun) => {
  const guide = 'Please first show the form to your warden.';
  const claim = `Each Mill ${noun} shows the form to the warden.`;
  expect(await isCaught(turnedDoer, { guide, claim })).toBe(false);
  const third = 'Each Mill Clerk shows the form to the warden.';
  expect(await isCaught(turnedDoer, { guide, claim: third })).toBe(true);
});

test.each(['while', 'whereas', 'but', 'because', 'if', 'when', 'unless', 'that'])(
  '"%s" begins another clause',
  (word) => {
    expect(clausesOf(new Reading(`Owls warn cranes ${word} herons sleep`))).toHaveLength(2);
  },
);

test('"who" begins a clause with whom that tells of', () => {
  const clause = first(clausesOf(new Reading('Owls, cranes who warn herons')));
  expect(clause?.map(({ token }) => token)).toEqual(['cranes', 'warn', 'herons']);
});

test.each(['and', 'or', 'so', 'which', 'then'])('"%s" leads in a clause', (word) => {
  expect(first(clausesOf(new Reading(`${word} owls warn cranes`)))).toHaveLength(3);
});

describe('before a verb, a doer does it', () => {
  test.each([
    ...['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'must', 'might'],
    ...['do', 'does', 'did'],
  ])('who "%s"', (word) => {
    expect(doersIn(`The owls ${word} warns cranes.`)).toEqual(['owls']);
  });

  test.each(['cannot', 'also', 'then', 'first', 'always', 'normally'])(
    'who does so "%s"',
    (word) => {
      expect(doersIn(`The owls ${word} warn cranes.`)).toEqual(['owls']);
    },
  );

  test.each(['has', 'have', 'had', 'need', 'needs'])('who "%s" to', (word) => {
    expect(doersIn(`The owls ${word} to warn cranes.`)).toEqual(['owls']);
    expect(doersIn(`The owl ${word} to warn cranes.`)).toEqual(['owl']);
  });

  test('but not who comes in order to do it', () => {
    expect(doersIn('The owls come to warn cranes.')).toEqual([]);
  });

  test.each(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'gets', 'got'])(
    'nor to whom it "%s" done',
    (word) => {
      expect(doersIn(`The owls ${word} warned herons.`)).toEqual([]);
    },
  );

  test.each(['of', 'for', 'at', 'by', '&', 'and', 'or', 'the'])('named with "%s"', (word) => {
    expect(doersIn(`The heads ${word} owls warn cranes.`)).toEqual(['heads owls']);
  });

  test('named with four words at most', async () => {
    const guide = 'The head tells the porter of the craft.';
    const claim = 'The head of the craft tells the porter.';
    expect(await isCaught(turnedDoer, { guide, claim })).toBe(false);
    const long = 'The old clerk tells the head of the craft.';
    const turned = 'The old head of the craft tells the old clerk.';
    expect(await isCaught(turnedDoer, { guide: long, claim: turned })).toBe(true);
  });
});

test.each([
  ...['to', 'with', 'for', 'by', 'in', 'at', 'on', 'from', 'of', 'about', 'into', 'over', 'under'],
  ...['after', 'before', 'until', 'as', 'than', 'between', 'during', 'through', 'within'],
  ...['without', 'like', 'such'],
])('nobody does what "%s" follows, nor does who is named behind it', (word) => {
  expect(doersIn(`The owls land ${word} cranes.`)).toEqual([]);
  expect(doersIn(`Bread ${word} owls warns cranes.`)).toEqual([]);
  expect(tellingsOf('The owls warn cranes.', `Cranes ${word} warn owls`)).toEqual([
    word === 'to' ? 'done to' : undefined,
  ]);
});

test.each([
  ...['please', 'first', 'then', 'also', 'always', 'and', 'or', 'so', 'simply', 'just'],
  ...['instead', 'never'],
])('"%s" leads in a request', (word) => {
  expect(tellingsOf('The owls warn cranes.', `Now, ${word} warn cranes`)).toEqual(['asked']);
});

test.each([
  ['inform', 'tell'],
  ['told', 'notify'],
  ['advise', 'let'],
  ['override', 'supersede'],
  ['override', 'prevail'],
  ['give', 'provide'],
  ['send', 'forward'],
  ['send', 'submit'],
  ['ask', 'request'],
  ['reimburse', 'repay'],
  ['reimburse', 'refund'],
])('to %s is to %s', (one, other) => {
  expect(tellingsOf(`The owls will ${one} cranes.`, `The cranes ${other} owls`)).toEqual([
    'done to',
  ]);
});
