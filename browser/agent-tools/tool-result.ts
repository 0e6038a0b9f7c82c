// What a tool of the page gives, as MCP has it: text with links, and the same as data.
import type { Language } from '../../lib/wire/languages.ts';

/** The page that offers the tools. */
export type ToolPage = {
  /** Where chat and search are: the beginning of their addresses, such as `https://guide.example/api`. */
  api: string;
  /** Slug of the guide that is asked; null when all are. */
  guide: string | null;
  language: Language;
};

export type ToolResult = {
  content: [{ type: 'text'; text: string }];
  structuredContent?: object;
  isError?: true;
};

export function told(text: string, structuredContent: object): ToolResult {
  return { content: [{ type: 'text', text }], structuredContent };
}

/** Whoever called reads what to do. */
export function failed(text: string): ToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}
