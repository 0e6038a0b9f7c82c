// Checks a claim as the product would: as what a language model answers to the question, from the evidence that
// retrieval finds, with the passages that the claim cites among it.
import { compose } from '../../lib/compose/compose.ts';
import { extractiveModel } from '../../lib/compose/extractive/extractive-model.ts';
import { labelStatements } from '../../lib/evidence/labels.ts';
import { guideAlone } from '../../lib/index/guide-alone.ts';
import type { GuideIndex } from '../../lib/index/guide-index.ts';
import { type Models, openOver } from '../../lib/signpost.ts';
import { collectAnswer } from '../../lib/stream/collect-answer.ts';
import type { Answer, Evidence, Statement } from '../../lib/types.ts';
import { likenessBy } from '../../lib/verify/likeness.ts';
import { verify } from '../../lib/verify/verify.ts';
import { citedStatements } from './cited-statements.ts';
import type { OpenClaim } from './claim-lines.ts';
import { labelClaim } from './label-claim.ts';

export type CheckedClaim = {
  claim: OpenClaim;
  answer: Answer;
  /** Whether the check left any of it out. */
  isCut: boolean;
  /** Its sentences, list items and lines of tables; introductions and heads of tables cite nothing. */
  pieces: { text: string; isCited: boolean; isShown: boolean }[];
};

/** Checks some claims, one after the other, against the index of their guides. */
export async function checkClaims(
  claims: OpenClaim[],
  index: GuideIndex,
  models: Partial<Models>,
): Promise<CheckedClaim[]> {
  const checked: CheckedClaim[] = [];
  for (const claim of claims) checked.push(await checkClaim(claim, index, models));
  return checked;
}

/** Checks one claim with the guide that it is about. */
async function checkClaim(
  claim: OpenClaim,
  whole: GuideIndex,
  { embedder }: Partial<Models>,
): Promise<CheckedClaim> {
  const { guide, question, said, cites } = claim;
  const index = await guideAlone(whole, guide);
  const cited = cites.map((quote) => citedStatements(quote, guide, index));
  const signpost = openOver(index, { embedder });
  const found = await signpost.evidence([{ role: 'user', text: question }], { guide });
  const evidence = withPassagesOf(cited.flat(), found, index);
  const labelled = labelStatements(evidence, index);
  const labels = cited.map((statements) =>
    labelled.filter(({ statement }) => statements.includes(statement)).map(({ label }) => label),
  );
  const pieces = labelClaim(said, labels);
  // A language model to the rest, for it is given as the author.
  const model = extractiveModel(() => pieces.map(({ draft }) => draft));
  const author = { model, timeoutMs: patience };
  const draft = compose(evidence, index, { author, signal: undefined });
  const answer = await collectAnswer(
    question,
    verify(draft, draft.evidence, index, { likeness: likenessBy(embedder) }),
  );
  const shown = letters(answer.text.replaceAll(citationLink, ''));
  return {
    claim,
    answer,
    isCut: answer.leftOut.length > 0 || answer.status === 'not-covered',
    pieces: pieces
      .filter(({ text }) => letters(text) !== '')
      .map(({ text, draft }) => ({
        text,
        isCited: draft !== text,
        isShown: shown.includes(letters(text)),
      })),
  };
}

/** The claim is there at once. */
const patience = 60_000;
const citationLink = /(?<!\s)\s*\[\d+\]\([^()\s]*\)/g;

// Behind what was found, so that it is not taken for the best.
function withPassagesOf(cited: Statement[], evidence: Evidence, index: GuideIndex): Evidence {
  const found = new Set(evidence.passages.map(({ passage }) => passage.id));
  const lacking = index.passages.filter(
    (passage) =>
      !found.has(passage.id) &&
      index.statementsOf(passage).some((statement) => cited.includes(statement)),
  );
  const added = lacking.map((passage) => ({ passage, score: 0 }));
  return { ...evidence, passages: [...evidence.passages, ...added] };
}

// Without marks of Markdown, list numbers and white space, which the check may write anew.
function letters(text: string): string {
  return text
    .replace(/^\s*\d+[.)]\s/, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
