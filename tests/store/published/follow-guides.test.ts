// What a server makes of published guides, with a publication in memory that can be away, late or damaged.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { readConfig } from '../../../lib/config.ts';
import { processWide } from '../../../lib/process-wide.ts';
import { open, openFolder } from '../../../lib/signpost.ts';
import { openFilesToPublish } from '../../../lib/store/published/files-to-publish.ts';
import { followGuides } from '../../../lib/store/published/follow-guides.ts';
import type { PublishedVersion } from '../../../lib/store/published/publication.ts';
import { filesOfIndex, newFolder } from './index-folders.ts';

const config = readConfig({ EMBEDDINGS: 'off' });

afterAll(() => {
  delete processWide<{ index?: unknown }>('index', () => ({})).index;
});

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
const told = () => warn.mock.calls.map(([line]) => String(line));

test('another version takes the place of the one that answers, without a word to whoever asks', async () => {
  const { publication, publish, follow } = await followed();
  publish(await versionOf(1, '$40K'));
  expect(await payIn(follow)).toBe('$40K');
  publish(await versionOf(2, '$50K'));
  expect(await payIn(follow)).toBe('$40K');
  await follow.look();
  expect(await payIn(follow)).toBe('$50K');
  const name = publication.list[0]?.name;
  expect(told().at(-1)).toBe(`The published guides answer, version 2 (${name}).`);
});

test('an answer that has begun comes to its end from its version', async () => {
  const { publish, follow } = await followed();
  publish(await versionOf(1, '$40K'));
  const signpost = open(config, { versions: follow });
  const events = await signpost.ask([{ role: 'user', text: 'What does a baker earn?' }]);
  publish(await versionOf(2, '$50K'));
  await follow.look();
  const texts: string[] = [];
  for await (const event of events) if (event.type === 'text') texts.push(event.text);
  expect(texts.join('')).toContain('$40K');
});

test('a conversation stays on its version, on a server that has never served it too', async () => {
  const { publish, follow, another } = await followed();
  publish(await versionOf(1, '$40K'));
  const began = (await follow.open())?.version;
  publish(await versionOf(2, '$50K'));
  await follow.look();
  expect(await payIn(follow, began)).toBe('$40K');
  expect(await payIn(another(), began)).toBe('$40K');
  expect(await payIn(follow)).toBe('$50K');
});

test('a version that is there no more gives way to the newest, and so does one that never was', async () => {
  const { publication, publish, follow, another } = await followed();
  publish(await versionOf(1, '$40K'));
  const began = (await follow.open())?.version;
  publish(await versionOf(2, '$50K'));
  publication.list = publication.list.slice(0, 1);
  await follow.look();
  expect(await payIn(follow, began)).toBe('$50K');
  expect(await payIn(another(), 'folder-0123')).toBe('$50K');
});

test('a version is opened once, however many ask for it, and let go when nobody does for long', async () => {
  const { publication, publish, another, time } = await followed();
  publish(await versionOf(1, '$40K'));
  publish(await versionOf(2, '$50K'));
  const began = publication.list[1]?.name;
  const follow = another();
  await follow.look();
  publication.pieces = 0;
  await Promise.all([payIn(follow, began), payIn(follow, began), payIn(follow, began)]);
  const once = publication.pieces;
  expect(once).toBeGreaterThan(0);
  time.now += 599_000;
  await follow.look();
  await payIn(follow, began);
  expect(publication.pieces).toBe(once);
  time.now += 601_000;
  await follow.look();
  await payIn(follow, began);
  expect(publication.pieces).toBe(2 * once);
});

test('a damaged version is refused, said once, and tried again later', async () => {
  const { publication, publish, follow, time } = await followed();
  publish(await versionOf(1, '$40K'));
  await follow.look();
  const broken = await versionOf(2, '$50K');
  const whole = broken.contents.get('texts.bin') ?? Buffer.alloc(0);
  broken.contents.set('texts.bin', Buffer.from(whole).fill(0, 5, 6));
  publish(broken);
  await follow.look();
  await follow.look();
  expect(await payIn(follow)).toBe('$40K');
  expect(told().filter((line) => line.includes('cannot be served'))).toEqual([
    expect.stringMatching(
      /^The published guides cannot be served, version 2 \(\w{12}\)\. Its file "texts\.bin" is not as it was published\. Until there are others, version 1 \(\w{12}\) answers\.$/,
    ),
  ]);
  broken.contents.set('texts.bin', whole);
  time.now += 61_000;
  await follow.look();
  expect(await payIn(follow)).toBe('$50K');
  expect(publication.list[0]?.number).toBe(2);
});

test('one whose links lead elsewhere, or of another format, is refused', async () => {
  const { publish, follow } = await followed();
  const foreign = await versionOf(1, '$40K');
  publish({ ...foreign, version: { ...foreign.version, basePath: '/chat' } });
  await follow.look();
  expect(await follow.open()).toBeUndefined();
  expect(told().at(-1)).toContain(
    'Its links lead below "/chat/", and this site stands below "/". Until there are others, those of GUIDE_DIR answer.',
  );
  const later = await versionOf(2, '$50K', (bytes) =>
    Buffer.from(bytes.toString('latin1').replace('{"version":', '{"version":9'), 'latin1'),
  );
  publish(later);
  await follow.look();
  expect(await follow.open()).toBeUndefined();
  expect(told().at(-1)).toContain('is of another version or damaged.');
});

test('while the database is away the version that answers stays, and at the start the guides of the folder', async () => {
  const { publication, publish, follow, another } = await followed();
  publish(await versionOf(1, '$40K'));
  await follow.look();
  publication.isAway = true;
  await follow.look();
  await follow.look();
  expect(await payIn(follow)).toBe('$40K');
  const name = publication.list[0]?.name;
  expect(told().slice(1)).toEqual([
    `The published guides are out of reach; until they are not, version 1 (${name}) answers. connect ECONNREFUSED`,
  ]);
  const late = another();
  expect(await late.open()).toBeUndefined();
  publication.isAway = false;
  await late.look();
  expect(await payIn(late)).toBe('$40K');
});

test('where nothing is published the guides of the folder answer, and a conversation stays with them', async () => {
  const { publish, follow } = await followed();
  const own = open(config, { versions: follow });
  const began = await own.version();
  expect(began).toMatch(/^folder-[\da-f]{12}$/);
  publish(await versionOf(1, '$40K'));
  await follow.look();
  expect(await own.version(began)).toBe(began);
  expect(await own.version()).toMatch(/^[\da-f]{12}$/);
});

test('nothing is left in the folder that a version was read into', async () => {
  const { publish, follow, place } = await followed();
  publish(await versionOf(1, '$40K'));
  await mkdir(join(place, 'published-of-another'));
  expect(await payIn(follow)).toBe('$40K');
  expect(await readdir(place)).toEqual(['published-of-another']);
});

type Made = { version: PublishedVersion; contents: Map<string, Buffer> };

/** A version whose bakers earn so much. */
async function versionOf(
  number: number,
  pay: string,
  change: (bytes: Buffer) => Buffer = (bytes) => bytes,
): Promise<Made> {
  const paths = await filesOfIndex(pay);
  const contents = new Map<string, Buffer>();
  for (const path of paths) {
    const bytes = await readFile(path);
    contents.set(basename(path), path.endsWith('index.bin') ? change(bytes) : bytes);
  }
  const { hash, files, close } = await openFilesToPublish(paths);
  await close();
  const listed = files.map(({ listed: { name } }) => {
    const bytes = contents.get(name) ?? Buffer.alloc(0);
    return { name, bytes: bytes.length, sha256: sha256(bytes) };
  });
  const named = { number, hash, name: hash.slice(0, 12), time: '', basePath: '' };
  return { version: { ...named, vectors: undefined, files: listed, isCurrent: true }, contents };
}

async function followed() {
  const place = await newFolder();
  const time = { now: 0 };
  const contents = new Map<number, Map<string, Buffer>>();
  const publication = {
    list: [] as PublishedVersion[],
    isAway: false,
    pieces: 0,
    async versions() {
      if (publication.isAway) throw new Error('connect ECONNREFUSED');
      return publication.list;
    },
    async piece(number: number, file: string, piece: number) {
      if (publication.isAway) throw new Error('connect ECONNREFUSED');
      publication.pieces += 1;
      return piece === 0 ? contents.get(number)?.get(file) : undefined;
    },
    lists: async () => new Map<string, Uint8Array>(),
    nearness: () => expect.unreachable(),
  };
  const another = () =>
    followGuides({
      publication,
      openFolder: (folder, tables) => openFolder(folder, config, tables),
      places: [place],
      now: () => time.now,
    });
  const publish = (made: Made) => {
    contents.set(made.version.number, made.contents);
    const earlier = publication.list.map((version) => ({ ...version, isCurrent: false }));
    publication.list = [made.version, ...earlier];
  };
  return { publication, publish, follow: another(), another, place, time };
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** What a baker earns in the guides of a version. */
async function payIn(
  follow: ReturnType<typeof followGuides>,
  version?: string,
): Promise<string | undefined> {
  const { text } = await open(config, { versions: follow }).answer(
    [{ role: 'user', text: 'What does a baker earn?' }],
    { version },
  );
  return /\$\d+K/.exec(text)?.[0];
}
