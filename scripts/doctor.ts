// npm run doctor -- https://your.site/page [--signpost https://chat.example] [--headers file|-] [--json]:
// tells what would stop the widget on a site. Exit code: 0 when nothing does, 1 else, 2 for wrong use.
import './environment.ts';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type DoctorWording, doctorWording } from '../components/strings/doctor-wording.ts';
import { type Examined, examineSite } from '../doctor/examine-site.ts';
import type { Finding, Header, Severity } from '../doctor/finding.ts';
import { readHeaders } from '../doctor/read-headers.ts';
import { SignpostError } from '../lib/errors.ts';
import { command } from './command.ts';

const usage =
  'Usage: npm run doctor -- https://your.site/page [--signpost https://chat.example] [--headers file|-] [--json]';

const signs: Record<Severity, string> = { stops: '✗', hinders: '!', fine: '✓' };

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        signpost: { type: 'string' },
        headers: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw wrongUse(error instanceof Error ? error.message : String(error));
  }
}

type Arguments = ReturnType<typeof readArguments>;

async function examine({ values, positionals }: Arguments): Promise<Examined> {
  const [site, another] = positionals;
  if (another !== undefined) throw wrongUse(`"${another}" is one address too many.`);
  if (site === undefined && values.headers === undefined) {
    throw wrongUse('There is no address of a page.');
  }
  const { SITE_URL, PORT } = process.env;
  const fallback = SITE_URL?.trim() || `http://localhost:${PORT?.trim() || 3000}`;
  return examineSite({
    address: site && webAddress(site).href,
    headers: values.headers === undefined ? undefined : await givenHeaders(values.headers),
    signpost: values.signpost && webAddress(values.signpost).origin,
    fallback: webAddress(fallback).origin,
    fetch,
  });
}

function webAddress(address: string): URL {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw wrongUse(
      `"${address}" is no address of a page: it begins with https:// or http://, as in https://your.site/page.`,
    );
  }
  return new URL(address);
}

async function givenHeaders(source: string): Promise<Header[]> {
  const headers = readHeaders(source === '-' ? await text(process.stdin) : await fileText(source));
  if (headers.length > 0) return headers;
  throw wrongUse('There are no headers in what was given. Paste what "curl -I" prints.');
}

async function fileText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw wrongUse(`The headers cannot be read: ${reason}.`);
  }
}

function wrongUse(message: string): SignpostError {
  return new SignpostError('bad-request', `${message}\n${usage}`);
}

function printed({ address, signpost, findings }: Examined, wording: DoctorWording): string {
  const { strings, say } = wording;
  const heading = address
    ? say(strings.examined, { address, signpost })
    : say(strings.examinedHeaders, { signpost });
  const blocks = findings.map((finding, place) => {
    const isSaid = findings.slice(0, place).some(({ fix }) => fix === finding.fix);
    return block(finding, isSaid, wording);
  });
  return [heading, ...blocks, strings.verdicts[worst(findings)]].join('\n\n');
}

function block(finding: Finding, isSaid: boolean, { problem, mend, strings }: DoctorWording) {
  const line = isSaid ? strings.sameLine : finding.fix;
  return [
    `${signs[finding.severity]} ${problem(finding)}`,
    mend(finding) && `  ${mend(finding)}`,
    finding.fix && `      ${line}`,
  ]
    .filter(Boolean)
    .join('\n');
}

// Findings come with the gravest first.
function worst(findings: Finding[]): Severity {
  return findings[0]?.severity ?? 'fine';
}

function asJson({ findings }: Examined, { problem, mend }: DoctorWording): string {
  const told = findings.map((finding) => ({
    ...finding,
    problem: problem(finding),
    mend: mend(finding),
  }));
  return JSON.stringify(told, null, 2);
}

async function doctor(): Promise<number> {
  const wording = doctorWording('en');
  const given = readArguments();
  const examined = await examine(given);
  console.log(given.values.json ? asJson(examined, wording) : printed(examined, wording));
  return worst(examined.findings) === 'stops' ? 1 : 0;
}

await command(async () => {
  try {
    return await doctor();
  } catch (error) {
    if (!(error instanceof SignpostError) || error.code !== 'bad-request') throw error;
    console.error(error.message);
    return 2;
  }
});
