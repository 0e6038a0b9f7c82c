// The key of a service stands in nothing that readers get and in no line of the log, whatever the service repeats of it.
import { expect, test, vi } from 'vitest';
import { streamAnswer } from '../../lib/stream/answer-stream.ts';
import { replyWording } from '../../lib/strings/reply-wording.ts';
import type { Script } from '../fixtures/scripted-openai-server.ts';
import { providers, startScriptedModel } from './ask-model.ts';

const marker = 'mark3r-KEY-0f-the-service';
const question = 'Do Python developers in AI roles earn more than generalists?';
const refusal = JSON.stringify({
  error: { message: `Incorrect API key provided: ${marker}.`, type: 'invalid', code: marker },
});

const repeated: [string, Script][] = [
  ['refuses it', { kind: 'error', status: 401, body: refusal }],
  ['fails over it', { kind: 'error', status: 500, body: refusal }],
  ['refuses it in a page', { kind: 'body', status: 401, type: 'text/html', body: `<p>${marker}` }],
  ['sends it instead of a stream', { kind: 'body', type: 'application/json', body: refusal }],
  [
    'sends it as a broken event',
    { kind: 'body', type: 'text/event-stream', body: `data: {"${marker}\n\n` },
  ],
  ['says it', { kind: 'reply', steps: [`The key is ${marker}. `] }],
];

test.each(providers.flatMap(([provider]) => repeated.map((each) => [provider, ...each] as const)))(
  'a key of the provider "%s" whose service %s is told to nobody',
  async (provider, what, script) => {
    const lines: unknown[] = [];
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, level).mockImplementation((...words) => void lines.push(...words));
    }
    const { server, ask } = await startScriptedModel({ provider, script, apiKey: marker });
    const sent = await streamAnswer(ask({ question }), 'en').text();

    expect(server.requests[0]?.headers.authorization).toContain(marker);
    expect(sent).toContain('[DONE]');
    expect(sent).not.toContain(replyWording('en').replies.unfinished);
    // What a model says is checked and listed; it does not know its key.
    if (what !== 'says it') expect(sent).not.toContain(marker);
    expect(lines.join('\n')).not.toContain(marker);
    const traces = lines.filter((line) => /\n|\bat .+:\d+/.test(String(line)));
    expect(traces).toEqual([]);
  },
);
