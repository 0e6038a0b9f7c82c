// POST /api/chat: a conversation in, the streamed answer to its last question out.
import { readConfig } from '../../../lib/config.ts';
import { counted, inTurn } from '../../../lib/server/gate/gate.ts';
import { crossOrigin, preflight } from '../../../lib/server/http/cross-origin.ts';
import { warmWhenServing } from '../../../lib/server/life/readiness.ts';
import { untilShutdown } from '../../../lib/server/life/shutdown.ts';
import { readChatRequest } from '../../../lib/server/requests/chat-request.ts';
import { streamAnswer } from '../../../lib/stream/answer-stream.ts';
import { observed } from '../../keeping.ts';
import { signpost } from '../../signpost.ts';

export const POST = crossOrigin(
  counted(async (request) => {
    const { turns, guide, language, guidesVersion } = await readChatRequest(request);
    const signal = untilShutdown(request.signal);
    return inTurn(request, readConfig().model ? 'model' : 'own', async () => {
      const version = await signpost().version(guidesVersion);
      const events = await signpost().ask(turns, { guide, signal, version });
      return streamAnswer(observed(events, turns, guide), language, version);
    });
  }),
);

warmWhenServing(() => signpost().warmUp());

export { preflight as OPTIONS };
