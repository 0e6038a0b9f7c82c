// npm run guide -- publish: has all servers of one database answer from these guides, or from earlier ones again.
import { parseArgs } from 'node:util';
import { buildGuides } from '../../lib/build-guides.ts';
import { type Config, readConfig } from '../../lib/config.ts';
import { SignpostError } from '../../lib/errors.ts';
import { keptFilesOf, keptListsOf, keptVectorsOf } from '../../lib/index/kept-files.ts';
import {
  openPublication,
  type Publication,
  type Published,
  type PublishedVersion,
} from '../../lib/store/published/publication.ts';
import { readArguments } from '../read-arguments.ts';
import { tellBuild } from '../tell-build.ts';

const usage = `Usage: npm run guide -- publish [--strict] | --list | --rollback [VERSION] | --withdraw

Builds and checks the index of GUIDE_DIR and writes it to the PostgreSQL of DATABASE_URL. Every server with the same
DATABASE_URL answers from it within seconds, in place of its own GUIDE_DIR; conversations go on with the guides that they
began with. The five versions that were published last are kept.
  --strict    what is else a warning of the build is an error
  --list      tells which versions there are
  --rollback  has the version before the one that is served answer again, or the one of this number
  --withdraw  has servers answer from their own GUIDE_DIR again`;

export async function run(args: string[]): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const options = { strict: flag, list: flag, rollback: flag, withdraw: flag, help: flag } as const;
  const { values, positionals } = readArguments(usage, () =>
    parseArgs({ args, allowPositionals: true, options }),
  );
  if (values.help) console.log(usage);
  if (values.help) return 0;
  const chosen = [values.list, values.rollback, values.withdraw].filter(Boolean).length;
  if (chosen > 1 || positionals.length > (values.rollback ? 1 : 0)) {
    throw new SignpostError('bad-request', usage);
  }
  const number = positionals[0] === undefined ? undefined : versionNumber(positionals[0]);
  await atPublication(async (publication, config) => {
    if (values.list) console.log(listed(await publication.versions()));
    else if (values.rollback) console.log(`${said(await publication.serve(number))} is served.`);
    else if (values.withdraw) {
      await publication.withdraw();
      console.log('No version is served: servers answer from their own GUIDE_DIR.');
    } else await publish(publication, config, values.strict);
  });
  return 0;
}

async function publish(publication: Publication, config: Config, isStrict: boolean): Promise<void> {
  const index = await buildGuides(config, { ...tellBuild(), isStrict });
  const began = performance.now();
  const files = keptFilesOf(index, config.indexDir);
  const tables = { lists: keptListsOf(index), vectors: keptVectorsOf(index) };
  const published = await publication.publish(files, tables, new Date());
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${told(published)} It holds ${index.guides.length} guides (${seconds} s).`);
}

function told({ version, kind }: Published): string {
  switch (kind) {
    case 'new':
      return `${said(version)} is published.`;
    case 'same':
      return `Nothing has changed: ${said(version)} is served already.`;
    case 'moved':
      return `${said(version)} holds these guides, and is served again.`;
    case 'mended':
      return `${said(version)} was damaged in the database; it is mended, and served.`;
  }
}

function listed(versions: PublishedVersion[]): string {
  const lines = versions.map((version) => {
    const bytes = version.files.reduce((sum, file) => sum + file.bytes, 0);
    const size = `${Math.ceil(bytes / 1000)} kB`;
    return `${said(version)}, ${version.time}, ${size}${version.isCurrent ? ', served' : ''}`;
  });
  return lines.length === 0 ? 'Nothing is published.' : lines.join('\n');
}

const said = ({ number, name }: PublishedVersion) => `Version ${number} (${name})`;

function versionNumber(written: string): number {
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new SignpostError('bad-request', `"${written}" is no number of a version.\n${usage}`);
}

async function atPublication(
  work: (publication: Publication, config: Config) => Promise<void>,
): Promise<void> {
  const config = readConfig();
  if (config.databaseUrl === undefined) {
    throw new SignpostError(
      'bad-config',
      'Guides are published in a PostgreSQL, and DATABASE_URL names none; .env.example explains it.',
    );
  }
  const publication = openPublication(config.databaseUrl);
  try {
    await publication.versions().catch((cause: unknown) => {
      const why = cause instanceof Error ? cause.message || cause.name : String(cause);
      throw new SignpostError('bad-config', `The database of DATABASE_URL cannot be used: ${why}`, {
        cause,
      });
    });
    await work(publication, config);
  } finally {
    await publication.close();
  }
}
