// What of an answer is for its reader's eyes: the tool `ask` names a document that hosts show (MCP Apps, the extension
// io.modelcontextprotocol/ui, revision 2026-01-26), and sends along what is for that alone.
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import type { Answer } from '../../types.ts';
import { type AnswerMeta, answerMetaKey } from '../../wire/answer-meta.ts';
import { withWholeAddresses } from '../whole-addresses.ts';
import { told } from './told.ts';

const uri = 'ui://signpost/answer.html';
const mimeType = 'text/html;profile=mcp-app';

/** Of the tool; hosts of before the revision look for the second one. */
export const viewOfTool = { ui: { resourceUri: uri }, 'ui/resourceUri': uri };

/** Nothing is loaded or reached from the document: whatever a host lets views do, this one has no need of it. */
const meta = {
  ui: {
    csp: { connectDomains: [], resourceDomains: [], frameDomains: [], baseUriDomains: [] },
    prefersBorder: true,
  },
};

/** The document as a resource. @param read Gives its text. */
export function addAnswerView(server: McpServer, read: () => Promise<string>): void {
  server.registerResource(
    'answer-view',
    uri,
    {
      title: 'An answer with its citations',
      description: 'The document in which a host shows what the tool "ask" gives.',
      mimeType,
      _meta: meta,
    },
    async ({ href }) =>
      told(async () => ({
        contents: [{ uri: href, mimeType, text: await read(), _meta: meta }],
      })),
  );
}

/** What goes with a result for the view. */
export function viewMeta(
  { citations, leftOut }: Answer,
  texts: AnswerMeta['texts'],
  origin: string,
) {
  const shown: AnswerMeta = {
    texts: texts.map((each) => ({
      ...each,
      text: withWholeAddresses(each.text, citations, origin).text,
    })),
    leftOut,
  };
  return { [answerMetaKey]: shown } satisfies CallToolResult['_meta'];
}
