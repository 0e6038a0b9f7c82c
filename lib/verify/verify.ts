// verify: a draft in, the answer's events out. Each sentence is checked before it is passed on.
import type { Draft } from '../compose/compose.ts';
import { giveWay } from '../give-way.ts';
import type { GuideIndex } from '../index/guide-index.ts';
import { loadDictionary } from '../language/dictionary.ts';
import type { WordKnowledge } from '../language/names.ts';
import type { AnswerEvent, AnswerMode, Evidence } from '../types.ts';
import { AnswerCheck } from './answer-check.ts';
import { summarize } from './summarize.ts';

/** Checks a draft against the evidence that it was made from. */
export async function* verify(
  draft: Pick<Draft, 'parts' | 'labelled' | 'nearest'>,
  evidence: Evidence,
  index: GuideIndex,
): AsyncGenerator<AnswerEvent> {
  const check = new AnswerCheck(draft.labelled, index);
  for await (const part of draft.parts) {
    await giveWay();
    if (part.kind === 'notice') {
      check.changeAuthor();
      yield { type: 'notice', notice: part.notice };
    } else {
      yield* check.take(part, await knowledgeFor(part.author, index));
    }
  }
  const quoteNearest = () => quote(draft.nearest ?? [], check);
  yield* summarize({ ...check.result(), evidence, index, quoteNearest });
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

const quoting: WordKnowledge = { isEnglish: () => true, isGuideName: () => false };

// Quotations hold no word that the guide lacks; for a model's words a dictionary is needed.
async function knowledgeFor(author: AnswerMode, { lexical }: GuideIndex): Promise<WordKnowledge> {
  if (author === 'extractive') return quoting;
  const { isWord } = await loadDictionary();
  return { isEnglish: isWord, isGuideName: (word) => lexical.names.has(word) };
}
