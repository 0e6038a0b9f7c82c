import { describe, expect, test } from 'vitest';
import { guideDrafts, withoutLabels } from './draft-from-guide.ts';

const source = `# Handbook for clock menders

The handbook is for people who repair clocks. By "The Clock Mender", nine of ten towns call a clock mender needed.

## What a clock mender does {#does}

Springs are wound and wheels are cut.

In the morning a bench is swept.

## Tool allowance {#tools}

Everybody who repairs clocks has a yearly sum of €600 for what the bench needs. The tool allowance is cut to €300 in the first year.

## Rest {#rest}

Rest does not add to itself. For instance, somebody who has worked here for four years rests in the fifth. If they took nine weeks of rest before, they wait for one year more.

All who work full time may take nine weeks of paid rest after a clock tower is finished.

## Who signs for a repair? {#signs}

Repairs are the pride of the house. A repair is handed over once this is done:

- Ask the clock's owner
- Ask whoever wound it last
- Write it into the book of repairs

## Must I mend every cuckoo? May I only oil it? {#cuckoo}

Yes! You are welcome to only oil a cuckoo.
`;
const ask = await guideDrafts(source);

async function answer(question: string): Promise<string> {
  return withoutLabels((await ask(question)).text);
}

describe('a section whose heading says what a question asks about', () => {
  test('answers with the first amount that stands there, and then with what bounds it', async () => {
    const said = await answer('How much is the tool allowance?');
    expect(said).toMatch(/^Everybody who repairs clocks has a yearly sum of €600 .*€300/s);
  });

  test('answers with what opens it, where the heading is the question', async () => {
    expect(await answer('What does a clock mender do?')).toMatch(/^Springs are wound/);
  });

  test('is left to what names more than the heading', async () => {
    expect(await answer('How much is the tool allowance in the first year?')).toMatch(
      /^The tool allowance is cut to €300 in the first year\./,
    );
  });

  test('answers with the list that it introduces, where it is asked as its heading asks', async () => {
    const said = await answer('Who has to sign for a repair?');
    expect(said).toMatch(/^A repair is handed over once this is done:\n\n- Ask the clock's owner/);
    expect(said).toContain('- Write it into the book of repairs');
  });
});

describe('a case that shows a rule at work', () => {
  test('comes behind the rule', async () => {
    const said = await answer('How many weeks of rest may I take?');
    expect(said).toMatch(/^All who work full time may take nine weeks of paid rest/);
  });
});

describe('a verdict below a heading that asks', () => {
  test('is said where the question is that of the heading', async () => {
    expect(await answer('May I only oil a cuckoo?')).toMatch(/^Yes! You are welcome/);
  });

  test('is not said where the question asks of something else', async () => {
    expect(await answer('May I sell a cuckoo?')).not.toMatch(/^Yes/);
  });
});
