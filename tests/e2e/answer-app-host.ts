// A host of MCP Apps, in a page of this site: asks the server's tool as a client of MCP, and shows the answer in the view
// that the tool names. What the view asks of its host is noted. The page's script is bundled of this file.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import {
  AppBridge,
  getToolUiResourceUri,
  type McpUiHostContext,
  PostMessageTransport,
} from '@modelcontextprotocol/ext-apps/app-bridge';

/** What a view goes by of all that a host may tell. */
export type Surroundings = Pick<McpUiHostContext, 'theme' | 'locale' | 'safeAreaInsets'> & {
  styles?: { variables: Record<string, string> };
};

export type TestHost = {
  /** Asks, and shows the answer in a frame of its own. */
  show(question: string, context: Surroundings): Promise<void>;
  /** Tells the view what has changed around it. */
  change(context: Surroundings): void;
  /** Addresses that the view wants to be opened. */
  opened: string[];
  /** What the view tells the host's model. */
  learnt: string[];
};

declare global {
  interface Window {
    testHost: TestHost;
  }
}

/** What a host allows a view that declares no source of its own, and no more. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";

const clientInfo = { name: 'test-host', version: '1' };
const capabilities = { openLinks: {}, serverTools: {}, updateModelContext: { text: {} } };

let bridge: AppBridge | undefined;

window.testHost = {
  opened: [],
  learnt: [],
  change: (context) => bridge?.setHostContext(contextOf(context)),
  async show(question, hostContext) {
    const client = new Client(clientInfo);
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', location.href)));
    const { tools } = await client.listTools();
    const uri = getToolUiResourceUri(tools.find(({ name }) => name === 'ask') ?? {});
    const { contents } = await client.readResource({ uri: String(uri) });
    const [view] = contents;
    if (!view || !('text' in view)) throw new Error(`There is no view at ${uri}.`);
    if (view.mimeType !== 'text/html;profile=mcp-app') throw new Error(`It is ${view.mimeType}.`);

    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.title = 'The answer';
    document.querySelector('#view')?.replaceChildren(frame);
    bridge = bridgeTo(client, frame, contextOf(hostContext));
    const initialized = new Promise<void>((resolve) => {
      bridge?.addEventListener('initialized', () => resolve());
    });
    const { contentWindow } = frame;
    if (!contentWindow) throw new Error('The frame has no window.');
    await bridge.connect(new PostMessageTransport(contentWindow, contentWindow));
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    frame.srcdoc = view.text.replace('<head>', `<head>${meta}`);
    await initialized;
    await bridge.sendToolInput({ arguments: { question } });
    const call = { name: 'ask', arguments: { question } };
    await bridge.sendToolResult(await client.callTool(call));
  },
};

// The bridge's type wants all names of variables, and a host gives those that it has.
function contextOf(given: Surroundings): McpUiHostContext {
  return given as McpUiHostContext;
}

function bridgeTo(client: Client, frame: HTMLIFrameElement, hostContext: McpUiHostContext) {
  const made = new AppBridge(client, clientInfo, capabilities, { hostContext });
  made.addEventListener('sizechange', ({ height }) => {
    frame.style.height = `${height}px`;
  });
  made.onopenlink = async ({ url }) => {
    window.testHost.opened.push(url);
    return {};
  };
  made.onupdatemodelcontext = async ({ content = [] }) => {
    const texts = content.map((part) => ('text' in part ? part.text : ''));
    window.testHost.learnt.push(texts.join());
    return {};
  };
  return made;
}
