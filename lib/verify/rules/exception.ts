// An exception is not told as the rule: a claim about it names what it is an exception for.
import { exceptionWords } from '../../language/lists/conditions.ts';
import { oneOf } from '../../language/one-of.ts';
import { listOnce, stemSetOf } from '../../language/reading.ts';
import { sentenceRanges } from '../../language/sentences.ts';
import { stemsOf } from '../../language/terms.ts';
import { isExclusive } from '../scope.ts';
import type { Rule } from './rule.ts';

const mark = new RegExp(String.raw`\b${oneOf(exceptionWords)}\b`, 'iu');
const link = /^\s*(?:is|are|for|:)\s*/iu;
/** Share of the words for what an exception is for that a claim holds at least. */
const fewestNamed = 0.51;

const guide =
  'Lessons end at noon. The only exception is the summer course, where they end at three.';
const teachers = 'Teachers are an exception: they may take maps home.';

/** For each exception of a text the stems of what it is made for, and of the rest of its sentence. */
const exceptionsOf = listOnce(({ text }) =>
  sentenceRanges(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const found = mark.exec(sentence);
    if (!found) return [];
    const behind = sentence.slice(found.index + found[0].length);
    const before = sentence.slice(0, found.index);
    const bearers = /\b(?:is|are)\b/iu.test(before) ? stemsOf(before) : [];
    const named = stemsOf(behind.replace(link, '').split(/[,;.]/)[0] ?? '');
    const made = bearers.length > 0 && !/^there\b/iu.test(before) ? bearers : named;
    const rest = stemsOf(sentence).filter((stem) => !made.includes(stem));
    return made.length > 0 ? [{ made, rest }] : [];
  }),
);

export const exceptionAsRule: Rule<'not-said'> = {
  code: 'not-said',
  contradicts: true,
  finds(claim, { text }) {
    if (mark.test(claim.text) || isExclusive(claim)) return undefined;
    const said = stemSetOf(claim);
    const isRule = exceptionsOf(text).some(({ made, rest }) => {
      const speaksOfIt = rest.some((stem) => said.has(stem));
      return speaksOfIt && made.filter((stem) => said.has(stem)).length < fewestNamed * made.length;
    });
    return isRule ? {} : undefined;
  },
  examples: {
    keeps: [
      {
        guide:
          'Lessons end at noon. The only exception is the summer drawing course for children of members, where they end at three.',
        claim: 'The summer drawing course ends at three.',
      },
      { guide, claim: 'On the summer course lessons end at three.' },
      { guide: teachers, claim: 'Teachers may take maps home.' },
    ],
    catches: [
      { guide, claim: 'All courses end at three.' },
      { guide: teachers, claim: 'Visitors may take maps home.' },
    ],
  },
};
