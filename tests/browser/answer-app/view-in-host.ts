// A view in a host of MCP, as windows that tell each other messages.

export type Said = {
  id?: number;
  method?: string;
  params?: object;
  result?: object;
  error?: object;
};

/** The window of a view, what it says to its host, and what that tells it. */
export function viewInHost() {
  const said: Said[] = [];
  const host = { postMessage: (message: Said) => said.push(message) };
  const target = Object.assign(new EventTarget(), { parent: host });
  const say = (data: object, source: unknown = host) =>
    target.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  const tell = (message: object) => say({ jsonrpc: '2.0', ...message });
  // Only what is used of a window.
  return { view: target as unknown as Window, said, say, tell };
}
