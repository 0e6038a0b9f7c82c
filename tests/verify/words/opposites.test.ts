// Each pair of words that say the opposite, by a claim with the one and a text with the other.
import { expect, test } from 'vitest';
import { Reading } from '../../../lib/language/reading.ts';
import { deniedComplements } from '../../../lib/verify/denials.ts';
import { saysTheOpposite } from '../../../lib/verify/opposites.ts';

function isOpposite(claim: string, text: string, compares = true) {
  return saysTheOpposite(new Reading(claim), new Reading(text), { compares });
}

test.each([
  ...['grow/shrink', 'fast/slow', 'easy/hard', 'improve/worsen', 'advantage/drawback'],
  ...['common/rare', 'strong/weak', 'cheap/expensive', 'majority/minority', 'static/dynamic'],
  ...['permanent/temporary', 'gross/net', 'minimal/maximal', 'internal/external'],
  ...['include/exclude', 'encourage/discourage', 'allow/forbid', 'required/optional'],
  ...['vary/identical', 'attract/deter', 'positive/negative', 'safe/dangerous', 'large/small'],
  'more/less',
  'more/fewer',
])('%s', (pair) => {
  const [one = '', other = ''] = pair.split('/');
  expect(isOpposite(`Owls are ${one}.`, `Owls are ${other}.`)).toBe(true);
  expect(isOpposite(`Owls are ${other}.`, `Owls are ${one}.`)).toBe(true);
});

test.each([
  ...['leave/stay', 'lose/keep', 'open/close', 'accept/refuse', 'forget/remember', 'fail/pass'],
  ...['start/finish', 'absent/present', 'alone/together', 'inside/outside'],
])('%s: who does not do the one does the other', (pair) => {
  const [one = '', other = ''] = pair.split('/');
  const claim = new Reading(`Owls do not ${one}.`);
  expect(deniedComplements(claim, new Reading(`Owls ${other}.`)).length).toBe(1);
});

test.each([
  ...['a', 'an', 'the', 'of', 'in', 'on', 'at', 'to', 'for', 'and', 'or', 'is', 'are', 'be'],
  ...['it', 'its', 'can', 'make', 'makes'],
])('"%s" does not tell what an opposite is said of', (word) => {
  const text = `Cranes glide fast by day, by night owls ${word} ${word} slow.`;
  expect(isOpposite('Owls look fast.', text)).toBe(true);
});
