// verify: a draft in, the answer's events out. Each sentence is checked before it is passed on.
import type { Draft } from '../compose/compose.ts';
import { notCoveredReply } from '../compose/prompt.ts';
import { giveWay } from '../give-way.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { loadDictionary } from '../language/dictionary.ts';
import type { WordKnowledge } from '../language/names.ts';
import { stemOf } from '../language/terms.ts';
import type { AnswerEvent, AnswerMode, Evidence } from '../types.ts';
import type { Notice } from '../wire/codes.ts';
import type { IsNear } from './across-languages.ts';
import { AnswerCheck } from './answer-check.ts';
import { quoting } from './claim-support.ts';
import type { Likeness } from './likeness.ts';
import { unitsOf } from './mend.ts';
import { noticeAhead, summarize } from './summarize.ts';

/** What an embedding model tells of meaning, where there is one. */
export type Meaning = {
  isNear?: IsNear | undefined;
  likeness?: Likeness | undefined;
};

/** Checks a draft against the evidence that it was made from. */
export async function* verify(
  draft: Pick<Draft, 'parts' | 'labelled' | 'nearest' | 'quotes'>,
  evidence: Evidence,
  index: GuideIndex,
  { isNear, likeness }: Meaning = {},
): AsyncGenerator<AnswerEvent> {
  const { askedIn } = evidence.query;
  const quotes = draft.quotes ?? (() => []);
  const across = askedIn === undefined ? undefined : { language: askedIn, isNear };
  const { question } = evidence.query;
  const check = new AnswerCheck(draft.labelled, index, { quotes, across, question, likeness });
  let isTold = !across;
  let heldNotice: AnswerEvent | undefined;
  let told: Notice | undefined;
  let hasBegun = false;
  let hasDeclined = false;
  // Whether a model has spoken to its end, and has not said that the guide does not answer.
  let isToAnswer = false;
  for await (const part of draft.parts) {
    await giveWay();
    if (part.kind === 'restart') check.restart();
    else if (part.kind === 'notice') {
      check.changeAuthor();
      isToAnswer = false;
      const event: AnswerEvent = { type: 'notice', notice: part.notice };
      // That the rest is quoted is told where there is a rest.
      if (part.notice.code === 'model-stopped' && !check.isEmpty) heldNotice = event;
      else yield event;
    } else {
      hasDeclined ||= part.text.includes(notCoveredReply);
      isToAnswer = part.author === 'model' && !hasDeclined;
      for await (const event of check.take(part, await knowledgeFor(part.author, index))) {
        if (!isTold && part.author === 'model') yield translated;
        isTold = true;
        if (heldNotice) yield heldNotice;
        heldNotice = undefined;
        if (part.author === 'extractive' && !hasBegun) {
          told = noticeAhead(evidence, index);
          if (told) yield { type: 'notice', notice: told };
        }
        hasBegun = true;
        yield event;
      }
    }
  }
  if (check.isMostlyLost) yield* quoteInstead(quotes(), check, 'model-unsupported');
  // The model may have misread what the guide does answer.
  else if (across && check.isEmpty) yield* quoteInstead(quotes(), check, 'nearest');
  // It claims nothing: JSON, a number, "Yes."
  else if (isToAnswer && check.isEmpty) yield* quoteInstead(quotes(), check, 'model-silent');
  const quoteNearest = () => quote(draft.nearest ?? [], check);
  const result = check.result();
  // Where nothing was left to quote, the answer is the model's alone.
  const mode = heldNotice ? 'model' : result.mode;
  yield* summarize({ ...result, mode, evidence, index, quoteNearest, told });
}

// What went out of the model's answer stays, for it is supported; the guide's own answer follows, but for what it
// would say again.
async function* quoteInstead(
  answer: string[],
  check: AnswerCheck,
  code: 'model-silent' | 'model-unsupported' | 'nearest',
): AsyncGenerator<AnswerEvent> {
  const units = unitsOf(answer).filter((unit) => !unit.every((piece) => check.hasQuoted(piece)));
  if (units.length === 0 && !check.hasQuotedHead) return;
  check.quoteInstead();
  yield { type: 'notice', notice: { code, values: {} } };
  for (const text of units.flat()) {
    yield* check.take({ kind: 'sentence', author: 'extractive', text }, quoting);
  }
}

// Told before the first of them: that they do not answer.
async function* quote(pieces: string[], check: AnswerCheck): AsyncGenerator<AnswerEvent> {
  let isTold = false;
  for (const text of pieces) {
    for await (const event of check.take(
      { kind: 'sentence', author: 'extractive', text },
      quoting,
    )) {
      if (!isTold) yield { type: 'notice', notice: { code: 'nearest', values: {} } };
      isTold = true;
      yield event;
    }
  }
}

const translated: AnswerEvent = { type: 'notice', notice: { code: 'translated', values: {} } };

// For a model's words a dictionary is needed.
async function knowledgeFor(author: AnswerMode, { lexical }: GuideIndex): Promise<WordKnowledge> {
  if (author === 'extractive') return quoting;
  const { isWord } = await loadDictionary();
  return {
    isEnglish: isWord,
    isGuideName: (word) => lexical.names.has(word),
    isGuideWord: (word) => lexical.postings.has(stemOf(word)),
  };
}
