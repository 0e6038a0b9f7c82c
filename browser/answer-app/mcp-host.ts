// The way from an answer's view to the host that shows it, and back. Only the window around the view is heard. Which
// origin that has differs from host to host, so what is said goes to whoever it is: no more than what the host has told
// itself, what the reader asks, and links of the answer.
import * as v from 'valibot';
import {
  type HostCapabilities,
  type HostContext,
  hostContextSchema,
  initializedSchema,
  type Message,
  messageSchema,
  protocolVersion,
} from './host-messages.ts';

export type HostListeners = {
  /** The tool was called; `params.arguments` are what it was given. */
  onInput: (params: unknown) => void;
  onResult: (params: unknown) => void;
  onCancelled: () => void;
  onContext: (context: HostContext) => void;
};

export type McpHost = {
  capabilities: HostCapabilities;
  /** Rejects where the host refuses. */
  request: (method: string, params: object) => Promise<unknown>;
  notify: (method: string, params: object) => void;
};

const methodNotFound = { code: -32601, message: 'A view does not do that.' };

/** Greets the host. Fulfilled when it has answered; it may never, where the view stands alone. */
export async function connectToHost(
  app: { name: string; version: string },
  listeners: HostListeners,
  view: Window = window,
): Promise<McpHost> {
  const { request, notify } = openLink(listeners, view);
  const greeted = await request('ui/initialize', {
    ...{ appInfo: app, protocolVersion },
    appCapabilities: { availableDisplayModes: ['inline'] },
  });
  const { hostContext, hostCapabilities } = v.parse(initializedSchema, greeted);
  listeners.onContext(hostContext);
  notify('ui/notifications/initialized', {});
  return { capabilities: hostCapabilities, request, notify };
}

function openLink(listeners: HostListeners, view: Window): Pick<McpHost, 'request' | 'notify'> {
  const waiting = new Map<unknown, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  const send = (message: object) => view.parent.postMessage({ jsonrpc: '2.0', ...message }, '*');
  view.addEventListener('message', ({ source, data }) => {
    if (source !== view.parent || source === view) return;
    const parsed = v.safeParse(messageSchema, data);
    if (!parsed.success) return;
    const { id, method, params, result, error } = parsed.output;
    if (method === undefined) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(error);
    } else if (id === undefined) hear(method, params, listeners);
    else send({ id, ...answerTo(method) });
  });
  return {
    request(method, params) {
      lastId += 1;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(lastId, asked);
      send({ id: lastId, method, params });
      return asked.promise;
    },
    notify: (method, params) => send({ method, params }),
  };
}

function hear(method: string, params: unknown, listeners: HostListeners): void {
  switch (method) {
    case 'ui/notifications/tool-input':
      listeners.onInput(params);
      break;
    case 'ui/notifications/tool-result':
      listeners.onResult(params);
      break;
    case 'ui/notifications/tool-cancelled':
      listeners.onCancelled();
      break;
    case 'ui/notifications/host-context-changed': {
      const parsed = v.safeParse(hostContextSchema, params);
      if (parsed.success) listeners.onContext(parsed.output);
    }
  }
}

/** There is nothing to be put away before the view ends. */
function answerTo(method: string): Pick<Message, 'result' | 'error'> {
  if (method === 'ping' || method === 'ui/resource-teardown') return { result: {} };
  return { error: methodNotFound };
}
