// POST /api/chat: a conversation in, the streamed answer to its last question out.
import { answerQuestion } from '../../../lib/answer-question.ts';
import { openAuthor } from '../../../lib/compose/author.ts';
import { readConfig } from '../../../lib/config.ts';
import { openEmbedder } from '../../../lib/embed/open-embedder.ts';
import { openGuides } from '../../../lib/guides.ts';
import { crossOrigin, preflight } from '../../../lib/http/cross-origin.ts';
import { readChatRequest } from '../../../lib/requests/chat-request.ts';
import { streamAnswer } from '../../../lib/stream/answer-stream.ts';

export const POST = crossOrigin(async (request) => {
  const { turns, guide } = await readChatRequest(request);
  const index = await openGuides();
  if (guide !== undefined) index.guide(guide);
  const config = readConfig();
  const author = await openAuthor(config);
  const embedder = await openEmbedder(config);
  const { signal } = request;
  return streamAnswer(answerQuestion({ turns, guide, index, author, embedder, signal }));
});

export { preflight as OPTIONS };
