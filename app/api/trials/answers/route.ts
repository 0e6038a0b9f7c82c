// POST /api/trials/answers: answers a question out of guides that are tried, and out of these alone. In development.
import { inTurn } from '../../../../lib/server/gate/gate.ts';
import { jsonResponse } from '../../../../lib/server/http/json-response.ts';
import { readTrialQuestion } from '../../../../lib/server/requests/trial-request.ts';
import type { Answer } from '../../../../lib/types.ts';
import type { TrialAnswer } from '../../../../lib/wire/trial.ts';
import { addressesIn, forOwner, keptTrial } from '../../../trials.ts';

export const POST = forOwner(async (request) => {
  const { trial, question } = await readTrialQuestion(request);
  const { signpost } = keptTrial(trial);
  return inTurn(request, 'own', async () => {
    const turns = [{ role: 'user' as const, text: question }];
    const answer = await signpost.answer(turns, { signal: request.signal });
    return jsonResponse(ofTrial(answer, addressesIn(trial)));
  });
});

// Its links lead to the pages of the trial, for there are no others yet.
function ofTrial(answer: Answer, addressOf: (href: string) => string | undefined): TrialAnswer {
  const led = (href: string) => addressOf(href) ?? href;
  return {
    status: answer.status,
    text: answer.text.replace(/\]\((\/[^()\s]*)\)/g, (_, href: string) => `](${led(href)})`),
    citations: answer.citations.map((each) => ({ ...each, href: led(each.href) })),
    nearest: answer.nearest.map((each) => ({ ...each, href: led(each.href) })),
  };
}
