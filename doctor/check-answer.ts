// Whether an answer comes as a stream: asks one question, and looks for what a proxy does to it. An answer
// quoted from the guide may come in one piece by itself, so that only headers are evidence.
import { sitePath } from '../lib/wire/site-path.ts';
import { askWire, type Fetch, readText } from './ask-wire.ts';
import { type Finding, finding } from './finding.ts';

const question = 'What is in the guide?';
/** Longest wait for the whole answer, in milliseconds: a language model takes its time. */
const patienceMs = 45_000;
const mostBytes = 1024 * 1024;

/** `origin` is Signpost's. */
export async function checkAnswer(origin: string, fetch: Fetch): Promise<Finding[]> {
  const address = `${origin}${sitePath('/api/chat')}`;
  const message = { id: 'doctor', role: 'user', parts: [{ type: 'text', text: question }] };
  const reply = await askWire(
    fetch,
    address,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: 'doctor', messages: [message] }),
    },
    patienceMs,
  );
  if (reply.kind === 'failed') return [finding('stops', reply.code, { address })];
  const { response } = reply;
  const text = await readText(response, mostBytes);
  const { status, headers } = response;
  if (status === 429) return [finding('hinders', 'answer-limited', { address })];
  if (status !== 200) return [finding('stops', 'answer-refused', { address, status })];
  const type = headers.get('content-type') ?? '-';
  if (!/^text\/event-stream\b/i.test(type)) {
    return [finding('stops', 'answer-not-stream', { address, type })];
  }
  return text === undefined ? [finding('stops', 'unreachable', { address })] : checkStream(headers);
}

function checkStream(headers: Headers): Finding[] {
  const isNginx = /nginx/i.test(headers.get('server') ?? '');
  const encoding = headers.get('content-encoding') ?? 'identity';
  const found: Finding[] = [];
  if (encoding !== 'identity') {
    const line = isNginx ? 'gzip off;' : undefined;
    found.push(finding('hinders', 'stream-compressed', { encoding }, line));
  }
  // Whoever knows its length has waited for its end.
  const bytes = headers.get('content-length');
  if (bytes !== null) {
    const line = isNginx ? 'proxy_buffering off;' : undefined;
    found.push(finding('hinders', 'stream-held', { bytes: Number(bytes) }, line));
  }
  if (found.length > 0) return found;
  // nginx takes the header as its sign not to hold the stream, and keeps it to itself.
  return isNginx && !headers.has('x-accel-buffering')
    ? [finding('fine', 'stream-nginx', {}, 'proxy_buffering off;')]
    : [finding('fine', 'answer-flows')];
}
