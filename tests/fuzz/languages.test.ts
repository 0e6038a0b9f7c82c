// Questions and conversations of any script and length: each gets an answer or a refusal, without a failure and in time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGuides } from '../../lib/build-guides.ts';
import { openOver } from '../../lib/signpost.ts';
import type { FoundPassage, Turn } from '../../lib/types.ts';
import { answerStatuses } from '../../lib/wire/stream-parts.ts';
import { workOf } from '../fixtures/work-of.ts';
import { foreignMarkup, wrongCitations } from '../injection/leaks.ts';
import { anyText, fuzz, patience } from './fuzz.ts';
import { guideSource } from './replies.ts';

const index = await indexGuides([{ file: 'lighthouse.md', source: guideSource }]);
const signpost = openOver(index);

/** Milliseconds of work for one answer: far more than it takes, and far less than what grows with its square. */
const mostWork = 3000;

const words = fc.constantFrom(
  ...[
    'keepers',
    'lamp',
    'pay',
    'what',
    'who',
    'how much',
    'and',
    'or',
    'not',
    'compare',
    'it',
    'the second one',
    '300',
    'crowns',
  ],
  ...[
    '守塔人什么时候领工资',
    'маяк',
    'φάρος',
    'منارة',
    '등대지기',
    'ประภาคาร',
    'Leuchtturmwärterin',
    'İstanbul',
    'ﬃ',
    '𝒌𝒆𝒆𝒑𝒆𝒓𝒔',
  ],
  ...[
    '?',
    '!',
    '…',
    '。',
    '؟',
    ',',
    ';',
    ':',
    '-',
    '–',
    '/',
    '"',
    '“',
    "'",
    '’',
    '(',
    ')',
    '[1]',
    '|',
    '%',
    '$',
    '\n',
    '\t',
    '\u0301',
  ],
  ...[
    'x'.repeat(800),
    'й'.repeat(400),
    'keeper’s'.repeat(60),
    '-'.repeat(300),
    '\u0301'.repeat(200),
    '1,'.repeat(200),
    '"'.repeat(99),
  ],
);

const sentence = fc.oneof(
  { weight: 3, arbitrary: fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.array(words, { maxLength: 30 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: anyText(400) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, fc.integer({ min: 1, max: 400 }))
      .map(([word, times]) => word.repeat(times)),
  },
);

const asked = sentence.map((text) => text.toWellFormed().slice(0, 4000));

const conversation: fc.Arbitrary<Turn[]> = fc
  .tuple(
    fc.array(fc.record({ role: fc.constantFrom('user', 'assistant'), text: sentence }), {
      maxLength: 5,
    }),
    asked,
  )
  .map(([earlier, text]) => [...earlier, { role: 'user', text }]);

test(
  'a conversation in any script is answered or refused, from the guide alone',
  async () => {
    await fuzz({ input: conversation, runs: 150 }, async (turns) => {
      const work = await workOf(async () => {
        const answer = await signpost.answer(turns);
        expect(answerStatuses).toContain(answer.status);
        expect(answer.text.trim()).not.toBe('');
        expect(foreignMarkup(answer)).toEqual([]);
        expect(wrongCitations(answer.citations, index)).toEqual([]);
      });
      expect(work).toBeLessThan(mostWork);
    });
  },
  patience,
);

test(
  'a search for anything gives passages of the guide',
  async () => {
    const known = new Set(index.guides.flatMap(({ passages }) => passages.map(({ id }) => id)));
    await fuzz({ input: asked, runs: 100 }, async (query) => {
      const work = await workOf(async () => {
        const found = await signpost.search(query);
        const isKnown = ({ id, score }: FoundPassage) => known.has(id) && Number.isFinite(score);
        expect(found.filter((each) => !isKnown(each))).toEqual([]);
      });
      expect(work).toBeLessThan(mostWork);
    });
  },
  patience,
);
