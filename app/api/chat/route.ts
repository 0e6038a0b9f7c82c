// POST /api/chat: a conversation in, the streamed answer to its last question out.
import { crossOrigin, preflight } from '../../../lib/server/http/cross-origin.ts';
import { readChatRequest } from '../../../lib/server/requests/chat-request.ts';
import { streamAnswer } from '../../../lib/stream/answer-stream.ts';
import { signpost } from '../../signpost.ts';

export const POST = crossOrigin(async (request) => {
  const { turns, guide, language } = await readChatRequest(request);
  return streamAnswer(await signpost().ask(turns, { guide, signal: request.signal }), language);
});

export { preflight as OPTIONS };
