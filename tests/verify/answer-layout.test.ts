// What stands around a sentence that is left out stays whole: lists, tables, headings.
import { describe, expect, test } from 'vitest';
import { berth, kept, last, shown, towed } from './shown-draft.ts';

describe('a list', () => {
  test.each([
    ['the guide does not know', 'The harbour also lends:'],
    ['claims nothing', 'Here are the steps:'],
    ['the guide knows', 'On arrival, take these steps:'],
  ])('whose items all go takes along an introduction that %s', async (_, introduction) => {
    const { text } = await shown(`${kept}\n\n${introduction}\n\n- fly a kite {fire}\n\n${last}`);
    expect(text).toBe(`${berth}\n\n${towed}`);
  });

  test('whose items all go takes along an introduction that cites, and it is listed', async () => {
    const draft = `${kept}\n\nYou can pay the harbour fee at the counter: {counter}\n\n- by 17 cheques {fire}\n`;
    const { text, leftOut } = await shown(`${draft}\n${last}`);
    expect(text).toBe(`${berth}\n\n${towed}`);
    expect(leftOut.map(({ reason }) => reason.code)).toEqual(['figure-missing', 'out-of-place']);
  });

  test('with one item left keeps its introduction, and the citation of that', async () => {
    const { text } = await shown(
      'You can pay the harbour fee at the counter: {counter}\n\n- by 17 cheques {fire}\n- Call the harbour office on channel 12 {channel}\n',
    );
    expect(text).toBe(
      'You can pay the harbour fee at the counter:\n\n- Call the harbour office on channel 12\n',
    );
  });

  test.each([
    'The mayor of Hamburg requires you to bring:',
    'Be sure to bring these 17 things: {fire}',
    'Here are some things to bring aboard for a happy holiday:',
  ])("that loses its introduction gets the guide's own: %s", async (introduction) => {
    const items = '- open fire {fire}\n- loose gas bottles {gas}';
    const { text } = await shown(`${kept}\n\n${introduction}\n\n${items}`);
    expect(text).toBe(`${berth}\n\nDo not bring aboard:\n\n- open fire\n- loose gas bottles`);
  });

  test('of several of the guide has the introduction of each', async () => {
    const { text } = await shown(
      'The mayor of Hamburg asks 17 things:\n\n- loose gas bottles {gas}\n- Tie up at the yellow pier {yellow}\n',
    );
    expect(text).toBe(
      'Do not bring aboard:\n\n- loose gas bottles\n\nOn arrival, take these steps:\n\n- Tie up at the yellow pier\n',
    );
  });

  test('stays plain where the guide introduces it with nothing', async () => {
    const { text } = await shown(
      `${last}\n\nThe mayor of Hamburg says:\n\n- ${kept}\n- loose gas bottles {gas}\n`,
    );
    expect(text).toBe(`${towed}\n\n- ${berth}\n- loose gas bottles\n`);
  });

  test('is numbered by what is shown of it', async () => {
    const { text } = await shown(
      'On arrival:\n\n1. Call the harbour office on channel 12. {channel}\n2. Raise 40 flags. {yellow}\n3. Show the papers. {papers}\n4. Pay the harbour fee at the counter. {counter}\n',
    );
    expect(text).toBe(
      'On arrival:\n\n1. Call the harbour office on channel 12.\n2. Show the papers.\n3. Pay the harbour fee at the counter.\n',
    );
  });

  test('that goes on behind a paragraph goes on counting', async () => {
    const { text } = await shown(
      `1. Raise 40 flags. {yellow}\n2. Show the papers. {papers}\n\n${last}\n\n3. Pay the harbour fee at the counter. {counter}\n`,
    );
    expect(text).toBe(
      `1. Show the papers.\n\n${towed}\n\n2. Pay the harbour fee at the counter.\n`,
    );
  });

  test('moves out what stands below an item that is left out', async () => {
    const { text } = await shown(
      '- Pay 70 percent tax. {fire}\n    - open fire {fire}\n    - loose gas bottles {gas}\n- animals without a leash {leash}\n',
    );
    expect(text).toBe('- open fire\n- loose gas bottles\n- animals without a leash\n');
  });

  test('keeps what stands below an item that is shown', async () => {
    const draft =
      '- open fire {fire}\n  - loose gas bottles {gas}\n- animals without a leash {leash}\n';
    expect((await shown(draft)).text).toBe(draft.replace(/ \{\w+\}/g, ''));
  });

  test('drops the label of an item of which nothing is shown', async () => {
    const { text } = await shown(
      '- **Fees:**\n  - Pay 70 percent tax. {fire}\n- **Berths:**\n  - loose gas bottles {gas}\n',
    );
    expect(text).toBe('- **Berths:**\n  - loose gas bottles\n');
  });

  test('lends the mark of a lost sentence to the next one of the item', async () => {
    const { text } = await shown(`- The mayor pays 17 euros. ${last}\n- ${kept}\n`);
    expect(text).toBe(`- ${towed}\n- ${berth}\n`);
  });
});

describe('a table', () => {
  const head = '| Boat | Fee per night |\n| --- | --- |\n';
  const dinghy = '| Dinghy | €8 |';

  test('that loses a row keeps its head and stays in one piece', async () => {
    const { text } = await shown(
      `${head}${dinghy} {Dinghy}\n| Yacht | €99 | {Yacht}\n| Barge | €60 | {Barge}\n`,
    );
    expect(text).toBe(`${head}${dinghy}\n| Barge | €60 |\n`);
  });

  test('that loses all of them takes along its head and its introduction', async () => {
    const { text } = await shown(
      `${kept}\n\nHere are the fees:\n\n${head}| Yacht | €99 | {Yacht}\n\n${last}`,
    );
    expect(text).toBe(`${berth}\n\n${towed}`);
  });
});

describe('a heading', () => {
  test('goes with what stood below it, and is no claim', async () => {
    const { text, leftOut } = await shown(
      `## Fees\n\nA yacht pays €99 a night. {Yacht}\n\n## Berths\n\n${kept}\n`,
    );
    expect(text).toBe(`## Berths\n\n${berth}\n`);
    expect(leftOut.map(({ reason }) => reason.code)).toEqual(['figure-missing']);
  });

  test('above headings stays where one of those does', async () => {
    const { text } = await shown(
      `# Harbour\n\n**Fees**\n\nA yacht pays €99 a night. {Yacht}\n\n**Berths**\n\n${kept}\n`,
    );
    expect(text).toBe(`# Harbour\n\n**Berths**\n\n${berth}\n`);
  });

  test('of words that the guide does not have goes alone', async () => {
    const { text, leftOut } = await shown(`## Dragons\n\n${kept}\n`);
    expect(text).toBe(`${berth}\n`);
    expect(leftOut.map(({ text: left }) => left)).toEqual(['Dragons']);
  });
});
