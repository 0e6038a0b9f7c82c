// POST /api/feedback: what a reader says of an answer, kept by the server.
import { readConfig } from '../../../lib/config.ts';
import { describeError } from '../../../lib/errors.ts';
import { keepFeedback } from '../../../lib/feedback/keep-feedback.ts';
import { readFeedbackRequest } from '../../../lib/requests/feedback-request.ts';

export async function POST(request: Request): Promise<Response> {
  try {
    const feedback = await readFeedbackRequest(request);
    const { dataDir } = readConfig();
    await keepFeedback(feedback, { dataDir, now: () => new Date() });
    return Response.json({ ok: true, id: feedback.id }, { status: 201 });
  } catch (error) {
    const { status, body } = describeError(error);
    return Response.json(body, { status });
  }
}
