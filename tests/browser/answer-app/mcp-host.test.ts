// The way between an answer's view and its host: whom it hears, what it says, and what comes of messages that are broken.
import { expect, test, vi } from 'vitest';
import { connectToHost } from '../../../browser/answer-app/mcp-host.ts';
import { viewInHost } from './view-in-host.ts';

/** A view that greets its host. */
function greetingView() {
  const { view, ...host } = viewInHost();
  const listeners = {
    ...{ onInput: vi.fn(), onResult: vi.fn(), onCancelled: vi.fn(), onContext: vi.fn() },
  };
  const connected = connectToHost({ name: 'signpost', version: '1' }, listeners, view);
  return { ...host, listeners, connected };
}

/** The same, when the host has answered. */
async function connectedView(result: object = {}) {
  const view = greetingView();
  view.tell({ id: 1, result });
  return { ...view, host: await view.connected };
}

test('it greets the host, and begins when that has answered', async () => {
  const { said, tell, listeners, connected } = greetingView();
  expect(said).toEqual([
    {
      ...{ jsonrpc: '2.0', id: 1, method: 'ui/initialize' },
      params: {
        appInfo: { name: 'signpost', version: '1' },
        protocolVersion: '2026-01-26',
        appCapabilities: { availableDisplayModes: ['inline'] },
      },
    },
  ]);
  const hostContext = { theme: 'dark', locale: 'es', displayMode: 'inline' };
  tell({ id: 1, result: { hostContext, hostCapabilities: { serverTools: {} } } });
  expect((await connected).capabilities).toEqual({ serverTools: {} });
  expect(listeners.onContext).toHaveBeenCalledWith({ theme: 'dark', locale: 'es', styles: {} });
  expect(said[1]).toMatchObject({ method: 'ui/notifications/initialized' });
});

test('what a host tells of itself counts as not told where it is not as expected', async () => {
  const hostContext = { theme: 'pink', locale: 5, styles: 'none', safeAreaInsets: { top: -1 } };
  const { host, listeners } = await connectedView({ hostContext, hostCapabilities: 'all' });
  expect(host.capabilities).toEqual({});
  const context = { styles: {}, safeAreaInsets: { top: 0, right: 0, bottom: 0, left: 0 } };
  expect(listeners.onContext).toHaveBeenCalledWith(context);
});

test('it hears of the tool, from its host alone', async () => {
  const { say, tell, listeners } = await connectedView();
  const result = { jsonrpc: '2.0', method: 'ui/notifications/tool-result', params: { a: 1 } };
  say(result, {});
  say({ ...result, jsonrpc: '1.0' });
  expect(listeners.onResult).not.toHaveBeenCalled();
  say(result);
  expect(listeners.onResult).toHaveBeenCalledWith({ a: 1 });
  tell({ method: 'ui/notifications/tool-input', params: { b: 2 } });
  expect(listeners.onInput).toHaveBeenCalledWith({ b: 2 });
  tell({ method: 'ui/notifications/tool-cancelled' });
  expect(listeners.onCancelled).toHaveBeenCalledOnce();
  tell({ method: 'ui/notifications/other' });
});

test('its requests are answered each by its own answer, and refused ones reject', async () => {
  const { host, tell, said } = await connectedView();
  const first = host.request('tools/call', { name: 'ask' });
  const second = host.request('ui/open-link', { url: 'https://guide.example' });
  const [one, other] = said.slice(-2).map(({ id }) => id);
  tell({ id: other, error: { code: -32000, message: 'No.' } });
  tell({ id: one, result: { content: [] } });
  tell({ id: 99, result: {} });
  expect(await first).toEqual({ content: [] });
  await expect(second).rejects.toEqual({ code: -32000, message: 'No.' });
});

test.each([
  ['ping', { result: {} }],
  ['ui/resource-teardown', { result: {} }],
  ['sampling/createMessage', { error: expect.objectContaining({ code: -32601 }) }],
])('it answers %s', async (method, answer) => {
  const { tell, said } = await connectedView();
  tell({ id: 'h1', method });
  expect(said.at(-1)).toEqual({ jsonrpc: '2.0', id: 'h1', ...answer });
});
