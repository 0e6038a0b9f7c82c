// What stands in a view of an answer, as its host tells of the tool and as its reader asks on.
import { beforeEach, expect, test, vi } from 'vitest';
import { type AnswerDesk, openDesk } from '../../../browser/answer-app/answer-desk.ts';
import { answerText } from '../../../browser/conversation/conversation.ts';
import { until } from '../../fixtures/until.ts';
import { viewInHost } from './view-in-host.ts';

const root = { dataset: {}, style: { setProperty: vi.fn() }, lang: '' };

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: root });
  return () => vi.unstubAllGlobals();
});

const answerOf = (question: string) => ({
  content: [{ type: 'text', text: `Of ${question}` }],
  structuredContent: {
    ...{ question, status: 'answered', mode: 'extractive' },
    ...{ citations: [], nearest: [], followUps: [] },
  },
});

async function openedDesk(hostCapabilities: object = { serverTools: {}, openLinks: {} }) {
  const { view, said, tell } = viewInHost();
  const open = vi.fn();
  vi.stubGlobal('window', Object.assign(view, { open }));
  const states: AnswerDesk[] = [];
  const desk = openDesk('1', (state) => states.push(state));
  tell({ id: 1, result: { hostCapabilities, hostContext: {} } });
  await until(() => expect(said).toHaveLength(2));
  const now = () => states.at(-1);
  await until(() => expect(now()?.canAsk).toBe('serverTools' in hostCapabilities));
  const shown = () =>
    now()?.turns.map((turn) => [turn.question, turn.progress.kind, answerText(turn)]);
  const asked = (guide?: string) =>
    tell({
      method: 'ui/notifications/tool-input',
      params: { arguments: { question: 'One?', ...(guide && { guide }) } },
    });
  const answered = () => tell({ method: 'ui/notifications/tool-result', params: answerOf('One?') });
  return { desk, said, tell, open, now, shown, asked, answered };
}

test('a question stands there from when the tool is called, its answer from when that is there', async () => {
  const { asked, answered, shown } = await openedDesk();
  asked();
  expect(shown()).toEqual([['One?', 'answering', '']]);
  answered();
  expect(shown()).toEqual([['One?', 'complete', 'Of One?']]);
});

test('a call that was cancelled is shown as stopped, and an answer that was there stays', async () => {
  const { asked, answered, shown, tell } = await openedDesk();
  asked();
  tell({ method: 'ui/notifications/tool-cancelled', params: {} });
  expect(shown()).toEqual([['One?', 'stopped', '']]);
  answered();
  tell({ method: 'ui/notifications/tool-cancelled', params: {} });
  expect(shown()).toEqual([['One?', 'complete', 'Of One?']]);
});

test('a further question calls the tool for the same guide, and the model hears of the answer', async () => {
  const host = { serverTools: {}, updateModelContext: {} };
  const { desk, said, tell, asked, answered, shown } = await openedDesk(host);
  asked('bread');
  answered();
  desk.ask('Two?');
  expect(shown()?.[1]).toEqual(['Two?', 'answering', '']);
  const call = said.at(-1);
  expect(call).toMatchObject({
    method: 'tools/call',
    params: { name: 'ask', arguments: { question: 'Two?', guide: 'bread' } },
  });
  tell({ id: call?.id, result: answerOf('Two?') });
  await until(() => expect(shown()?.[1]).toEqual(['Two?', 'complete', 'Of Two?']));
  expect(said.at(-1)).toMatchObject({
    method: 'ui/update-model-context',
    params: { content: [{ type: 'text', text: 'Two?\n\nOf Two?' }] },
  });
});

test('what a host refuses is shown as failed, and can be asked again in its place', async () => {
  const { desk, said, tell, asked, answered, shown, now } = await openedDesk();
  asked();
  answered();
  desk.ask('Two?');
  tell({ id: said.at(-1)?.id, error: { code: -32000, message: 'No.' } });
  await until(() => expect(shown()?.[1]).toEqual(['Two?', 'failed', '']));
  const failed = now()?.turns[1];
  if (failed) desk.askAgain(failed);
  expect(shown()?.[1]).toEqual(['Two?', 'answering', '']);
  tell({ id: said.at(-1)?.id, result: answerOf('Two?') });
  await until(() => expect(shown()?.[1]).toEqual(['Two?', 'complete', 'Of Two?']));
});

test('links are opened by the host, or where it opens none by the browser', async () => {
  const url = 'https://guide.example/guide/bread';
  const hosted = await openedDesk();
  hosted.desk.follow(url);
  expect(hosted.said.at(-1)).toMatchObject({ method: 'ui/open-link', params: { url } });
  const alone = await openedDesk({});
  alone.desk.follow(url);
  expect(alone.open).toHaveBeenCalledWith(url, '_blank', 'noopener');
});
