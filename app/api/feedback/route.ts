// POST /api/feedback: what a reader says of an answer, kept by the server.
import { readConfig } from '../../../lib/config.ts';
import { crossOrigin, preflight } from '../../../lib/server/http/cross-origin.ts';
import { readFeedbackRequest } from '../../../lib/server/requests/feedback-request.ts';
import { keepFeedback } from '../../../lib/store/keep-feedback.ts';

export const POST = crossOrigin(async (request) => {
  const feedback = await readFeedbackRequest(request);
  const { dataDir } = readConfig();
  await keepFeedback(feedback, { dataDir, now: () => new Date() });
  return Response.json({ ok: true, id: feedback.id }, { status: 201 });
});

export { preflight as OPTIONS };
