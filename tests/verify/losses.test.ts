// A sentence that is left out leaves nothing behind that refers to it, and no answer without its beginning.
import { describe, expect, test } from 'vitest';
import { berth, kept, last, shown, towed } from './shown-draft.ts';

describe('a sentence behind one that is left out', () => {
  const lost = 'The mayor of Hamburg objects to that. {one season}';

  test.each([
    ['However, a', 'A'],
    ['In addition, a', 'A'],
    ['Finally, a', 'A'],
    ['But a', 'A'],
  ])('loses what only joins it: "%s"', async (opening, instead) => {
    const { text } = await shown(
      `${kept} ${lost} ${opening} boat without insurance is towed away. {insurance}`,
    );
    expect(text).toBe(`${berth} ${instead} boat without insurance is towed away.`);
  });

  test('is quoted from the guide where it speaks of something that is not there', async () => {
    const { text } = await shown(
      'The harbour office is open from 8:00 to 18:00. {office is open} The season costs €900. {season lasts} It lasts from April to October. {season lasts}',
    );
    expect(text).toBe(
      'The harbour office is open from 8:00 to 18:00. The season lasts from April to October.',
    );
  });

  test('is left out where the guide itself speaks of it as of something before', async () => {
    const { text, leftOut } = await shown(
      `${last} A berth costs €900. {one season} It can be passed on to a member of the family. {passed}`,
    );
    expect(text).toBe(`${towed} `);
    expect(leftOut.map(({ reason }) => reason.code)).toEqual(['figure-missing', 'out-of-place']);
  });

  test('stays where both are about what was named before them', async () => {
    const { text } = await shown(
      `${kept} It costs €900. {one season} It can be passed on to a member of the family. {passed}`,
    );
    expect(text).toBe(`${berth} It can be passed on to a member of the family.`);
  });

  test('counts on where the one before it is shown, and else does not', async () => {
    const { text } = await shown(
      `First, a berth is let for one season. {one season} Second, rent 40 submarines. {yellow} Third, a boat without insurance is towed away. {insurance}`,
    );
    expect(text).toBe(`First, a berth is let for one season. ${towed}`);
    const whole = `First, a berth is let for one season. {one season} Second, a boat without insurance is towed away. {insurance}`;
    expect((await shown(whole)).text).toBe(whole.replace(/ \{[^}]+\}/g, ''));
  });

  test('does not begin an answer with "Second"', async () => {
    const { text } = await shown(
      `Second, a boat without insurance is towed away. {insurance} ${kept}`,
    );
    expect(text).toBe(`${towed} ${berth}`);
  });

  test('behind a list does not hang on its last item', async () => {
    const { text } = await shown(
      `- open fire {fire}\n- 17 kites {gas}\n\nIt can be passed on to a member of the family. {passed}\n`,
    );
    expect(text).toContain('It can be passed on');
  });
});

describe('an answer', () => {
  const own = ['The season lasts from April to October. {season lasts}', ` ${kept}`];
  const season = 'The season lasts from April to October.';
  const lost = 'The season lasts from March to 17 October. {season lasts}';

  test("that loses its first sentence begins with the guide's own", async () => {
    const { text, notices, mode } = await shown(`${lost} ${last}`, own);
    expect(text).toBe(`${season} ${berth}\n\n${towed}`);
    expect({ notices, mode }).toEqual({ notices: [], mode: 'model' });
  });

  test('begins with what the lost sentence cites where the guide has no own answer', async () => {
    const { text } = await shown(`${lost} ${last}`);
    expect(text).toBe(`${season} ${towed}`);
  });

  test('whose second sentence says what the first one was to say gets no other one', async () => {
    const { text } = await shown(`${lost} ${kept} ${last}`, own);
    expect(text).toBe(`${berth} ${towed}`);
  });

  test('of which half is lost stays', async () => {
    const { text, notices } = await shown(`${kept} A yacht pays €99. {Yacht}`, own);
    expect(text.trim()).toBe(berth);
    expect(notices).toEqual([]);
  });

  test('of which most is lost is quoted from the guide, and the reader is told', async () => {
    const { text, notices, mode, leftOut } = await shown(
      `${lost} A yacht pays €99. {Yacht} ${last} A barge pays €99. {Barge}`,
      ['| Boat | Fee per night |\n', '| --- | --- |\n', '| Barge | €60 | {Barge}\n'],
    );
    expect(text).toContain(`| Barge | €60 |\n`);
    expect(text).toContain(towed);
    expect(text).not.toContain('99');
    expect({ notices, mode }).toEqual({ notices: ['model-unsupported'], mode: 'extractive' });
    expect(leftOut).toHaveLength(3);
  });

  test('of which all is lost is quoted behind the notice', async () => {
    const { text, notices, mode } = await shown(lost, own);
    expect(text).toBe(`${season} ${berth}`);
    expect({ notices, mode }).toEqual({ notices: ['model-unsupported'], mode: 'extractive' });
  });

  test('that ends where it was to go on is quoted', async () => {
    const { text, notices } = await shown(
      'The season lasts from April to October: {season lasts}',
      own,
    );
    expect(text).toBe(`${season} ${berth}`);
    expect(notices).toEqual(['model-unsupported']);
  });

  test('of which most is lost is not told to be quoted where nothing is to quote', async () => {
    const { text, notices } = await shown(`A yacht pays €99. {Yacht}`);
    expect(text.trim()).toBe('');
    expect(notices).toEqual(['not-covered']);
  });

  test('whose list is quoted again has all of its items', async () => {
    const list = ['- open fire {fire}\n', '- loose gas bottles {gas}\n'];
    const { text } = await shown(
      `- open fire {fire}\n- 17 kites {gas}\n- 18 kites {leash}\n\nA yacht pays €99. {Yacht}`,
      list,
    );
    expect(text).toBe('- open fire\n\n- open fire\n- loose gas bottles\n');
  });
});
