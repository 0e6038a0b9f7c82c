// Who does a thing in the source does it in the claim: "checked by the clerk" is not "checked by the porter".
import { months } from '../../language/lists/months.ts';
import { oneOf } from '../../language/one-of.ts';
import { type Reading, readOnce, stemSetOf } from '../../language/reading.ts';
import { normalize, stemOf, stemsOf } from '../../language/terms.ts';
import { sharesRoot } from '../../language/word-likeness.ts';
import { sentencesOf } from '../alignment.ts';
import type { Rule } from './rule.ts';

// What is done "by 5 March" or "by then" has no actor there.
const noActor = new RegExp(String.raw`^(?:\p{N}|the end\b|then\b|${oneOf(months)}\b)`, 'iu');
const byWord = /\sby\s/iu;
// "The founder to whom they report": what tells which one it is names nobody else.
const phraseEnd =
  /[,;.:()]|\s(?:of|to|from|in|at|on|for|who|whom|which|that|after|before|when|if)\s/u;
// As a participle of English ends.
const participle = /(?:ed|en|wn|ne|ld|ht|id|de)$/iu;

const guide = 'Bags are checked by the clerk. Coats are hung up by the porter.';

// The participle right before "by", or with one word between, and who is named behind it.
const agentsOf = readOnce(({ text }: Reading) => {
  const parts = text.split(byWord);
  if (parts.length === 1) return [];
  return parts.slice(1).flatMap((behind, at) => {
    const before = (parts[at] ?? '').split(' ').slice(-2);
    const verb = before.findLast((word) => participle.test(word));
    const agent = behind.split(phraseEnd)[0] ?? '';
    const stems = stemsOf(agent);
    if (!verb || stems.length === 0 || noActor.test(behind)) return [];
    return [{ verb: stemOf(normalize(verb)), agent, stems }];
  });
});

export const agentOther: Rule<'other-subject'> = {
  code: 'other-subject',
  contradicts: true,
  finds(claim, { text }) {
    for (const said of agentsOf(claim)) {
      const sentences = sentencesOf(text).filter((sentence) =>
        agentsOf(sentence).some(({ verb }) => verb === said.verb),
      );
      const isStated = sentences.some((sentence) =>
        said.stems.some((stem) => holds(sentence, stem)),
      );
      if (sentences.length > 0 && !isStated) return { subject: said.agent };
    }
    return undefined;
  },
  examples: {
    keeps: [
      { guide, claim: 'Bags are checked by a clerk.' },
      { guide, claim: 'Coats are brought by the guests.' },
      { guide: 'Bags are checked by 5 March.', claim: 'Bags are checked by the end of winter.' },
    ],
    catches: [
      { guide, claim: 'Bags are checked by the porter.' },
      {
        guide: 'Bags are checked by the clerk of the guest.',
        claim: 'Bags are checked by the porter of the guest.',
      },
    ],
  },
};

function holds(sentence: Reading, stem: string): boolean {
  const stems = stemSetOf(sentence);
  return stems.has(stem) || [...stems].some((other) => sharesRoot(stem, other));
}
