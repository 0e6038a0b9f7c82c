// The extractive answerer as an AI SDK language model: it writes a draft from the evidence by quoting
// statements, and needs neither key nor network. It reads no prompt: the evidence is all it knows.
import type { LanguageModelV4, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import type { LabelledStatement } from '../../evidence/labels.ts';
import type { GuideIndex } from '../../index/guide-index.ts';
import { streamOf } from '../../models/part-stream.ts';
import type { Evidence, Statement } from '../../types.ts';
import { beginningWith } from './beginning-with.ts';
import { chooseUnits } from './choose-units.ts';
import { computeAnswer } from './computed/compute-answer.ts';
import { draftQuotes } from './draft-quotes.ts';
import { goingOn, withoutRepeats } from './lead-on.ts';
import { namedSectionFirst } from './named-section.ts';
import { namedTopicFirst } from './named-topic.ts';
import { notesOfRows, withQualifiers } from './qualified.ts';
import { withoutUnaskedRows } from './row-fit.ts';
import { sayUnits } from './say-units.ts';
import { scoreStatements } from './score-statements.ts';
import { stepsFirst } from './steps-first.ts';
import { tellingFirst } from './telling-first.ts';
import { topicUnits } from './topic-units.ts';
import { verdictFirst } from './verdict-first.ts';
import { withoutVerdict } from './without-verdict.ts';

const usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};
const finishReason = { unified: 'stop', raw: 'stop' } as const;

/** The draft of an extractive answer, one claim a piece; empty when the guide does not cover it. */
export function draftAnswer(
  labelled: LabelledStatement[],
  evidence: Evidence,
  index: GuideIndex,
): string[] {
  const { quotes } = evidence.query;
  if (quotes) return draftQuotes(quotes, labelled, { evidence, index });
  const saidBefore = new Set(evidence.query.said.map(({ statement }) => statement));
  const said = new Set<Statement>();
  const pieces: string[] = [];
  for (const [at, part] of evidence.parts.entries()) {
    const before = evidence.parts[at - 1]?.part;
    const quoted = saidBefore.union(said);
    const worked = computeAnswer(part, labelled, { index, said: quoted });
    if (worked) {
      for (const { statement } of worked.rows) said.add(statement);
      if (worked.pieces.length === 0 || worked.pieces.every((piece) => pieces.includes(piece)))
        continue;
      if (pieces.length > 0) pieces.push('\n\n');
      const notes = sayUnits(notesOfRows(worked.rows, labelled), part.part, index);
      pieces.push(...worked.pieces, ...(notes.length > 0 ? ['\n\n', ...notes] : []));
      continue;
    }
    if (part.verdict === 'not-covered') continue;
    const fitting = withoutUnaskedRows(
      scoreStatements(labelled, part, { index, said: saidBefore }),
      part.part,
      index,
    );
    const { scored, word } = verdictFirst(
      goingOn(withoutRepeats(fitting, part.part, said), part.part, { part: before, said }),
      part.part,
      index,
    );
    const telling = stepsFirst(tellingFirst(scored, part.part), part.part, index);
    const ordered = namedTopicFirst(namedSectionFirst(telling, part.part, index), part.part);
    const chosen = topicUnits(ordered, part.part, index) ?? chooseUnits(ordered, part.part, said);
    const units = withQualifiers(chosen, labelled).map((unit) =>
      withoutVerdict(unit, part.part, index),
    );
    const claims = sayUnits(units, part.part, index);
    // A list or rows settle nothing.
    const added = word && units[0]?.kind === 'sentences' ? beginningWith(word, claims) : claims;
    if (added.every((piece) => pieces.includes(piece))) continue;
    if (pieces.length > 0) pieces.push('\n\n');
    pieces.push(...added);
  }
  return pieces;
}

/** A language model that says `pieces`, one text delta each. */
export function extractiveModel(pieces: () => string[]): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'signpost',
    modelId: 'extractive',
    supportedUrls: {},
    async doGenerate() {
      const text = pieces().join('');
      return { content: [{ type: 'text', text }], finishReason, usage, warnings: [] };
    },
    async doStream() {
      return { stream: streamOf(partsOf(pieces())) };
    },
  };
}

// One by one, as they are read: who stops early has not paid for the rest.
async function* partsOf(pieces: string[]): AsyncGenerator<LanguageModelV4StreamPart> {
  const id = 'extractive';
  yield { type: 'stream-start', warnings: [] };
  yield { type: 'text-start', id };
  for (const delta of pieces) yield { type: 'text-delta', id, delta };
  yield { type: 'text-end', id };
  yield { type: 'finish', finishReason, usage };
}
