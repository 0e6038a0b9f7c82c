// POST /api/chat: a conversation in, the streamed answer to its last question out.
import { readConfig } from '../../../lib/config.ts';
import { counted, inTurn } from '../../../lib/server/gate/gate.ts';
import { crossOrigin, preflight } from '../../../lib/server/http/cross-origin.ts';
import { readChatRequest } from '../../../lib/server/requests/chat-request.ts';
import { streamAnswer } from '../../../lib/stream/answer-stream.ts';
import { signpost } from '../../signpost.ts';

export const POST = crossOrigin(
  counted(async (request) => {
    const { turns, guide, language } = await readChatRequest(request);
    const { signal } = request;
    return inTurn(request, readConfig().model ? 'model' : 'own', async () =>
      streamAnswer(await signpost().ask(turns, { guide, signal }), language),
    );
  }),
);

export { preflight as OPTIONS };
