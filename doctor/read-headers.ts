// Headers as people paste them: what curl -I prints, what a browser's tools copy, a line of a server's
// configuration, a meta tag. Forgiving: what is no header is passed over.
import type { Header } from './finding.ts';
import { metaPolicyName } from './policies.ts';

const nameValue = /^([a-z][\w-]*):(?:\s+(\S.*)?)?$/i;
// nginx, HAProxy, Apache, Caddy.
const configLine =
  /^(?:add_header|http-(?:after-)?response\s+(?:set|add)-header|header(?:\s+always)?(?:\s+(?:set|add|append|merge|setifempty))?)\s+["']?([a-z][\w-]*)["']?:?\s+(\S.*)$/i;
const known =
  'content-security-policy(?:-report-only)?|permissions-policy|cross-origin-(?:embedder|opener|resource)-policy|x-frame-options';
const quoted = '"((?:[^"\\\\]|\\\\.)*)"';
// vercel.json and its like, what Firefox copies; IIS; objects of JavaScript and netlify.toml.
const pairs = [
  new RegExp(`"(?:key|name)"\\s*:\\s*"([\\w-]+)"\\s*,\\s*"value"\\s*:\\s*${quoted}`, 'gi'),
  /<add\s+name="([\w-]+)"\s+value="([^"]*)"/gi,
  new RegExp(`(${known})["']?\\s*[:=]\\s*${quoted}`, 'gi'),
];
const schemes = /^(?:https?|wss?|data|blob|filesystem|mediastream):/i;
const attributes = {
  'http-equiv': /\shttp-equiv\s*=\s*(?:"([^"]*)"|'([^']*)')/i,
  content: /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i,
};
// What a line that is a name and nothing else may name: newer browsers copy names without a colon.
const knownNames = new RegExp(`^(?:${known})$`, 'i');

/**
 * Reads pasted headers, in their order. The policy of a `<meta http-equiv>` comes under `metaPolicyName`.
 * Of several responses, as after redirects, the last one counts.
 */
export function readHeaders(text: string): Header[] {
  const { headers: metas, rest } = takeMetas(text.replace(/\r\n?/g, '\n'));
  const paired = pairs.flatMap((pattern) =>
    Array.from(
      rest.matchAll(pattern),
      ([, name = '', value = '']): Header => [name, unescaped(value)],
    ),
  );
  return [...(paired.length > 0 ? paired : readLines(rest)), ...metas];
}

function takeMetas(text: string): { headers: Header[]; rest: string } {
  const headers: Header[] = [];
  const rest = text.replace(/<meta\s[^<>]*>/gi, (tag) => {
    const kind = attribute(tag, 'http-equiv');
    const content = attribute(tag, 'content');
    if (kind?.toLowerCase() === 'content-security-policy' && content !== undefined) {
      headers.push([metaPolicyName, content.replace(/\s+/g, ' ').trim()]);
    }
    return '';
  });
  return { headers, rest };
}

function attribute(tag: string, name: keyof typeof attributes): string | undefined {
  const found = attributes[name].exec(tag);
  return (found?.[1] ?? found?.[2])?.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}

function readLines(text: string): Header[] {
  let headers: Header[] = [];
  const lines = dedented(joined(text).split('\n').flatMap(withoutMarks));
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place] ?? '';
    const trimmed = line.trim();
    if (/^HTTP\/[\d.]+ \d{3}/i.test(trimmed)) headers = [];
    const header = readLine(trimmed);
    if (!header) {
      if (/^\s+\S/.test(line)) unfold(headers.at(-1), trimmed);
      continue;
    }
    const next = lines[place + 1]?.trim() ?? '';
    const isNamedAlone = header[1] === '' && next !== '' && !readLine(next);
    if (isNamedAlone) place += 1;
    headers.push(isNamedAlone ? [header[0], next] : header);
  }
  return headers.filter(([, value]) => value !== '');
}

// An indented line goes on with the value above it.
function unfold(header: Header | undefined, line: string): void {
  if (header) header[1] = `${header[1]} ${withoutEnd(line)}`.trim();
}

function readLine(line: string): Header | undefined {
  const [, configured, setting] = configLine.exec(line) ?? [];
  if (configured !== undefined) return [configured, settingValue(setting ?? '')];
  if (knownNames.test(line)) return [line, ''];
  const [, name, value = ''] = schemes.test(line) ? [] : (nameValue.exec(line) ?? []);
  return name === undefined ? undefined : [name, plain(value)];
}

// A line of Apache's that ends with a backslash goes on in the next.
function joined(text: string): string {
  return text.replace(/ ?\\\n\s*/g, ' ');
}

// What follows the value in nginx. One that is quoted over several lines has no end yet.
function settingValue(setting: string): string {
  const isOpen = /^"[^"]*$/.test(setting);
  return plain(isOpen ? setting : setting.replace(/(?:\salways)?\s?;?$/i, ''));
}

function withoutEnd(line: string): string {
  return line.replace(/"(?:\salways)?\s?;?$/i, '');
}

// Quotes around the whole value are the configuration's; those inside are the policy's.
function plain(value: string): string {
  const [, inside] = /^"((?:[^"\\]|\\.)*)"?$/.exec(value.trim()) ?? [];
  return inside === undefined ? value.trim() : unescaped(inside);
}

function unescaped(value: string): string {
  return value.replace(/\\(.)/g, '$1').trim();
}

// curl -v marks what it received; what it sent and its remarks are no headers of the page.
function withoutMarks(line: string): string[] {
  if (/^[>*] /.test(line)) return [];
  return [line.replace(/^< ?/, '')];
}

function dedented(lines: string[]): string[] {
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const depth = Math.min(...depths);
  return Number.isFinite(depth) ? lines.map((line) => line.slice(depth)) : lines;
}
