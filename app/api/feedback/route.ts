// POST /api/feedback: what a reader says of an answer, kept by the server.
import { counted, countFeedback } from '../../../lib/server/gate/gate.ts';
import { crossOrigin, preflightOfNamed } from '../../../lib/server/http/cross-origin.ts';
import { jsonResponse } from '../../../lib/server/http/json-response.ts';
import { readFeedbackRequest } from '../../../lib/server/requests/feedback-request.ts';
import { keeping } from '../../keeping.ts';

export const POST = crossOrigin(
  counted(async (request) => {
    const feedback = await readFeedbackRequest(request);
    await countFeedback(request, Buffer.byteLength(JSON.stringify(feedback)));
    await keeping().feedback(feedback);
    return jsonResponse({ ok: true, id: feedback.id }, { status: 201 });
  }),
  'named',
);

export { preflightOfNamed as OPTIONS };
