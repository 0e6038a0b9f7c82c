import { describe, expect, test } from 'vitest';
import { withSurroundings } from '../../lib/compose/extractive/surroundings.ts';
import { scoredStatements } from './scored-statements.ts';

/** What is said with one sentence of a paragraph. */
function around(chosen: string, ...paragraph: string[]): string[] {
  return aroundAsked('What of the boats?', chosen, ...paragraph);
}

function aroundAsked(question: string, chosen: string, ...paragraph: string[]): string[] {
  const sentences = scoredStatements(...paragraph.map((text) => ({ text })));
  const own = sentences.find(({ statement }) => statement.text === chosen);
  if (!own) throw new Error(`The paragraph lacks "${chosen}".`);
  return withSurroundings(own, sentences, question).map(({ statement }) => statement.text);
}

/** The same of a paragraph whose sentences, but the first, are about a topic. */
function aroundLabelled(chosen: string, topic: string, ...paragraph: string[]): string[] {
  const sentences = scoredStatements(...paragraph.map((text) => ({ text }))).map((each, at) =>
    at === 0 ? each : { ...each, statement: { ...each.statement, topic } },
  );
  const own = sentences.find(({ statement }) => statement.text === chosen);
  if (!own) throw new Error(`The paragraph lacks "${chosen}".`);
  return withSurroundings(own, sentences, 'What of them?').map(({ statement }) => statement.text);
}

const nets = 'Nets are dried on the quay.';
const boats = 'Boats leave at five each day.';

describe('a sentence stands alone', () => {
  test('where it is whole and nothing qualifies it', () => {
    expect(around(boats, nets, boats, 'Bread is on board.')).toEqual([boats]);
  });

  test('though it opens with "there is"', () => {
    const quay = 'There is a crane on the quay.';
    expect(around(quay, nets, quay)).toEqual([quay]);
  });

  test('of a paragraph, whatever stands in the next one', () => {
    const all = scoredStatements({ text: nets }, { text: 'But not in rain.', block: 1 });
    const [first] = all;
    expect(first && withSurroundings(first, all, '')).toEqual([first]);
  });
});

describe('a sentence brings along', () => {
  test('what answers it, where it asks', () => {
    const asks = 'You want a berth for the winter?';
    const answers = 'Ask the harbour master in August.';
    expect(around(asks, nets, asks, answers)).toEqual([asks, answers]);
  });

  const cover = 'Life cover pays a lump sum to those whom you name.';
  const sum = 'The lump sum is three times your yearly salary.';

  test('the one behind it that tells the measure asked for', () => {
    expect(aroundAsked('How much life cover do I get?', cover, cover, sum)).toEqual([cover, sum]);
  });

  test('none for a measure that it tells itself, or that nobody asks for', () => {
    const told = 'Life cover pays 90,000 euros.';
    expect(aroundAsked('How much life cover do I get?', told, told, sum)).toEqual([told]);
    expect(aroundAsked('Who is named for life cover?', cover, cover, sum)).toEqual([cover]);
  });

  test('the one that it takes up', () => {
    const they = 'They are mended in winter.';
    expect(around(they, boats, nets, they)).toEqual([nets, they]);
  });

  test('the one that its time follows', () => {
    const after = 'After this, they are tarred.';
    expect(around(after, boats, nets, after)).toEqual([nets, after]);
  });

  test('the one in bold that its paragraph opens with, where that is a rule', () => {
    const rule = 'Guests must leave by ten.';
    const helpers = 'Who helps to tidy up may stay.';
    expect(aroundLabelled(helpers, 'Guests must leave by ten', rule, helpers)).toEqual([
      rule,
      helpers,
    ]);
  });

  test('and not where that is a name', () => {
    const guests = 'Guests. Who is not of the crew is one.';
    const helpers = 'Who helps to tidy up may stay.';
    expect(aroundLabelled(helpers, 'Guests', guests, helpers)).toEqual([helpers]);
  });

  test('two before it at most', () => {
    const rest = ['It is tarred.', 'It is caulked.', 'It is painted.'];
    expect(around('It is painted.', boats, nets, ...rest)).toEqual(rest);
  });

  test('those behind it that qualify it', () => {
    const except = 'Except on Sundays.';
    expect(around(boats, nets, boats, except, nets)).toEqual([boats, except]);
  });

  test('two behind it at most', () => {
    const but = ['But not in fog.', 'However, they may.', 'Unless it storms.'];
    expect(around(boats, boats, ...but)).toEqual([boats, ...but.slice(0, 2)]);
  });

  test('the next one where it says too little by itself', () => {
    expect(around('Yes, in part.', 'Yes, in part.', boats, nets)).toEqual(['Yes, in part.', boats]);
  });

  test('nothing behind it that would make it long', () => {
    const long = `But ${'this and that and '.repeat(20)}more.`;
    expect(around(boats, boats, long)).toEqual([boats]);
  });
});
