// Offers the guide to an assistant in the reader's browser (WebMCP, https://webmachinelearning.github.io/webmcp/): as
// two tools of the page. A browser does not check arguments and keeps what was thrown to itself, so both are done here.
import * as v from 'valibot';
import { longestQuestion, mostPassages, usualPassages } from '../../lib/limits.ts';
import { askGuide } from './ask-guide.ts';
import { searchGuide } from './search-guide.ts';
import { failed, type ToolPage, type ToolResult } from './tool-result.ts';

type Tool = {
  name: string;
  description: string;
  inputSchema: object;
  annotations: { readOnlyHint: true };
  execute: (input: unknown) => Promise<ToolResult>;
};

/** What of the browser's interface is used; some browsers give no promise. */
export type ModelContext = {
  registerTool(tool: Tool, options: { signal: AbortSignal }): Promise<void> | undefined;
};

const words = (name: string) =>
  v.pipe(
    v.string(`"${name}" must be a text.`),
    v.trim(),
    v.nonEmpty(`"${name}" is empty.`),
    v.maxLength(longestQuestion, `"${name}" has over ${longestQuestion} characters. Shorten it.`),
  );

const countError = `"k" must be a whole number from 1 to ${mostPassages}.`;
const count = v.pipe(
  v.number(countError),
  v.integer(countError),
  v.minValue(1, countError),
  v.maxValue(mostPassages, countError),
);

const askInput = v.object({ question: words('question') }, 'Give { "question": "…" }.');
const searchInput = v.object(
  { query: words('query'), k: v.optional(count, usualPassages) },
  'Give { "query": "…" }.',
);

/** Until `signal` is aborted. A name that is taken and a page that may have no tools are passed over in silence. */
export async function offerTools(
  context: ModelContext,
  page: ToolPage,
  signal: AbortSignal,
): Promise<void> {
  for (const tool of toolsOf(page, signal)) {
    try {
      await context.registerTool(tool, { signal });
    } catch {
      // The browser says why in its console, where the owner of the page may care.
    }
  }
}

function toolsOf(page: ToolPage, signal: AbortSignal): Tool[] {
  return [
    {
      name: 'ask_guide',
      description:
        'Answers a question from the guide of this page. Every sentence was checked against it and carries the number of its citation, with a link to the very place. Where the guide does not say it, the status is "not-covered": then say so. Keep the links when you pass the answer on.',
      inputSchema: {
        type: 'object',
        properties: {
          question: { type: 'string', maxLength: longestQuestion },
        },
        required: ['question'],
      },
      annotations: { readOnlyHint: true },
      execute: checked(askInput, ({ question }) => askGuide(question, page, signal)),
    },
    {
      name: 'search_guide',
      description:
        'Gives the passages of the guide of this page that fit best, each with its section and link, without an answer. Cite the link of the passage that a statement is taken from.',
      inputSchema: {
        type: 'object',
        properties: {
          query: { type: 'string', maxLength: longestQuestion },
          k: { type: 'integer', minimum: 1, maximum: mostPassages, default: usualPassages },
        },
        required: ['query'],
      },
      annotations: { readOnlyHint: true },
      execute: checked(searchInput, (input) => searchGuide(input, page, signal)),
    },
  ];
}

/** Never rejects. */
function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  answer: (input: v.InferOutput<Schema>) => Promise<ToolResult>,
): Tool['execute'] {
  return async (input) => {
    const parsed = v.safeParse(schema, input);
    if (!parsed.success) return failed(parsed.issues.map(({ message }) => message).join(' '));
    try {
      return await answer(parsed.output);
    } catch {
      return failed('The guide cannot be reached. Try again.');
    }
  };
}
