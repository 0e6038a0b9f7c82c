// A ZIP, be it of documents or a document itself, read entry by entry within limits.
import { buffer } from 'node:stream/consumers';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { UnreadableOriginal } from './imported.ts';

const zipLimits = { entries: 20_000, bytes: 500 * 1024 * 1024 };

export type Zip = {
  names: string[];
  /** @throws UnreadableOriginal where the entry is missing, encrypted or damaged. */
  read(name: string): Promise<Uint8Array>;
};

/** @throws UnreadableOriginal for what is no ZIP, is cut, is encrypted, leaves its folder or unpacks to too much. */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const file = await opened(bytes);
  const entries = new Map<string, Entry>();
  let size = 0;
  for await (const entry of listed(file)) {
    if (entry.fileName.endsWith('/')) continue;
    size += entry.uncompressedSize;
    if (entries.size >= zipLimits.entries || size > zipLimits.bytes) {
      throw new UnreadableOriginal(
        `it unpacks to more than ${zipLimits.bytes / 1024 / 1024} MB or ${zipLimits.entries} files. Unpack it and add its folder, or a part of it.`,
      );
    }
    entries.set(entry.fileName, entry);
  }
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new UnreadableOriginal(`it lacks "${name}".`);
      return readEntry(file, entry);
    },
  };
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(whole, { lazyEntries: true, strictFileNames: false }, (error, file) => {
      if (error) reject(damaged(error));
      else resolve(file);
    });
  });
}

async function* listed(file: ZipFile): AsyncGenerator<Entry> {
  const waiting: { entry?: Entry; error?: Error }[] = [];
  let wake = () => {};
  const push = (each: { entry?: Entry; error?: Error }) => {
    waiting.push(each);
    wake();
  };
  file.on('entry', (entry: Entry) => push({ entry }));
  file.on('error', (error: Error) => push({ error }));
  file.on('end', () => push({}));
  for (;;) {
    file.readEntry();
    while (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    const { entry, error } = waiting.shift() ?? {};
    if (error) throw damaged(error);
    if (!entry) return;
    yield entry;
  }
}

async function readEntry(file: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new UnreadableOriginal('it is encrypted. Save it without a password.');
  }
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      file.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    return await buffer(stream);
  } catch (error) {
    throw damaged(error);
  }
}

function damaged(error: unknown): UnreadableOriginal {
  const reason = error instanceof Error ? error.message : String(error);
  if (/relative path|absolute path/.test(reason)) {
    return new UnreadableOriginal(
      'a file in it has a path that leads out of its folder. Nothing of it is unpacked.',
    );
  }
  return new UnreadableOriginal(`it is cut, damaged or no ZIP at all (${reason}).`);
}
