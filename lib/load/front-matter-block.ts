// The block of fields at the start of a file, in each of the three ways in which site generators write it: YAML
// between `---`, TOML between `+++`, JSON in braces.
import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { LineCounter, parseDocument } from 'yaml';

/** Fields as written, with the line of the file on which each stands. */
export type FrontMatterBlock = {
  fields: unknown;
  /** Line of the file, counted from 1. */
  lineOf(field: string): number;
  /** Where the block ends in the source; 0 without one. */
  end: number;
};

/** What keeps a block from being read, and the line of the file on which. */
export type BlockFault = { fault: string; line: number; end: number };

const none: FrontMatterBlock = { fields: {}, lineOf: () => 1, end: 0 };
const fence = /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/;

// Hugo takes a block behind empty lines too; other Markdown may begin with a rule there.
const behindGap =
  /^((?:[ \t]{0,20}(?:\r\n|\r|\n)){1,9})(?:---|\+\+\+)[ \t]*(?:\r\n|\r|\n)[A-Za-z_][\w-]{0,60}[ \t]*[:=]/;

/** @param source A guide without byte order mark. */
export function readFrontMatterBlock(source: string): FrontMatterBlock | BlockFault {
  const gap = behindGap.exec(source)?.[1];
  if (gap === undefined) return readFromStart(source);
  const block = readFromStart(source.slice(gap.length));
  const lines = gap.split(/\r\n|\r|\n/).length - 1;
  const end = block.end === 0 ? 0 : block.end + gap.length;
  if ('fault' in block) return { ...block, line: block.line + lines, end };
  return { ...block, lineOf: (field) => block.lineOf(field) + lines, end };
}

function readFromStart(source: string): FrontMatterBlock | BlockFault {
  if (source.startsWith('{')) return readJson(source);
  const [opening, mark] = fence.exec(source) ?? [];
  if (opening === undefined || mark === undefined) return none;
  const found = closingOf(source, mark, opening.length);
  if (!found) return none;
  const text = source.slice(opening.length, found.start);
  return mark === '---' ? readYaml(text, found.end) : readToml(text, found.end);
}

function closingOf(source: string, mark: string, from: number) {
  for (let start = from; start < source.length; ) {
    const next = source.slice(start).search(/[\r\n]/);
    const end = next === -1 ? source.length : start + next;
    if (source.slice(start, end).trimEnd() === mark) return { start, end };
    start = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  return undefined;
}

function readYaml(text: string, end: number): FrontMatterBlock | BlockFault {
  const lines = new LineCounter();
  try {
    // A field that is written twice is nobody's fault but its own: the last one holds, as generators have it.
    const document = parseDocument(text, {
      lineCounter: lines,
      logLevel: 'error',
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error) {
      const at = lines.linePos(error.pos[0]);
      const [reason = ''] = error.message.split(' at line ');
      const fault = `the front matter is no valid YAML: ${reason} at line ${at.line}, column ${at.col}`;
      return { fault, line: at.line + 1, end };
    }
    return { fields: document.toJS() ?? {}, lineOf: lineIn(text, ':'), end };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { fault: `the front matter is no valid YAML: ${reason}`, line: 1, end };
  }
}

function readToml(text: string, end: number): FrontMatterBlock | BlockFault {
  try {
    return { fields: withPlainDates(parseToml(text)), lineOf: lineIn(text, '='), end };
  } catch (cause) {
    const line = cause instanceof TomlError ? cause.line : 0;
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    return { fault: `the front matter is no valid TOML: ${reason}`, line: line + 1, end };
  }
}

function withPlainDates(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value instanceof TomlDate ? value.toISOString() : value,
    ]),
  );
}

// Only a brace that stands alone on the last line of the block closes it; without one, the guide begins so.
function readJson(source: string): FrontMatterBlock {
  const close = /(?:\r\n|\r|\n)\}[ \t]*(?=[\r\n]|$)/.exec(source);
  if (!close) return none;
  const end = close.index + close[0].length;
  try {
    const fields: unknown = JSON.parse(source.slice(0, end));
    return { fields, lineOf: (field) => lineIn(source.slice(0, end), '":')(`"${field}`) - 1, end };
  } catch {
    return none;
  }
}

// The first line of the block is the second of the file.
function lineIn(text: string, sign: string): (field: string) => number {
  const lines = text.split(/\r\n|\r|\n/);
  return (field) => {
    const at = lines.findIndex((line) => {
      const rest = line.trimStart();
      return rest.startsWith(field) && rest.slice(field.length).trimStart().startsWith(sign);
    });
    return at === -1 ? 1 : at + 2;
  };
}
