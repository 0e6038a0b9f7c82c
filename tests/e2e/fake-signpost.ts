// A site that serves the widget as Signpost does, with a chat that says what a test wants.
import { type HostSite, startHostSite } from '../../scripts/browser/host-site.ts';

const script = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };

/** The chat's document: it says nothing by itself, and keeps what it hears. */
export const silentChat =
  '<!doctype html><title>Chat</title><script>heard = []; onmessage = ({ data }) => heard.push(data)</script>';

/** The scripts are those of the Signpost at this origin. */
export async function startFakeSignpost(signpost: string): Promise<HostSite> {
  const widget = await textOf(`${signpost}/widget.js`);
  const [panel = ''] = /\/assets\/widget-panel-[\da-f]+\.js/.exec(widget) ?? [];
  return startHostSite({
    '/widget.js': { html: widget, headers: script },
    [panel]: { html: await textOf(signpost + panel), headers: script },
    '/embed': { html: silentChat },
  });
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers with ${response.status}.`);
  return response.text();
}
