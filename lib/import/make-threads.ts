// Makes guides of originals, many of them in several threads, and gives them in the order of the originals. What the
// threads work on at the same time is bounded by its bytes, for in trees a page takes some 200 times as many.
import { setFlagsFromString } from 'node:v8';
import { doneByThreads, startThreads } from '../answering-thread.ts';
import { giveWay } from '../give-way.ts';
import { type Original, type Place, ReadElsewhere, UnreadableOriginal } from './imported.ts';
import type { GuideLinker } from './link-guides.ts';
import { type MadeGuide, makeGuide } from './make-guide.ts';
import type { MakeMessage, MakeReply } from './make-worker.ts';
import { Room } from './room.ts';

/** Originals from which threads save more time than they take to start. */
const fewestOriginals = 24;
/** Bytes of the originals that threads have before them together; a larger one is made alone. */
const mostBytesAtOnce = 1024 * 1024;
/** By how much a heap may grow before it is collected: else the trees of pages that are done are kept for long. */
const heapGrowth = '--heap-growing-percent=40';

/** The guide of each place, or why there is none. */
export async function* makeGuides(
  places: readonly Place[],
  fileOf: (place: Place) => string,
  linker: GuideLinker,
): AsyncGenerator<MadeGuide | UnreadableOriginal> {
  const threads = places.length < fewestOriginals ? [] : threadsFor(linker);
  if (threads.length === 0) {
    for (const place of places) yield await makeHere(place, fileOf(place), linker);
    return;
  }
  // One is loaded behind the other: a site is asked for one page at a time.
  let loaded: Promise<unknown> = Promise.resolve();
  const room = new Room(mostBytesAtOnce);
  const replies = doneByThreads(places, threads, async (place, thread) => {
    const loading = loaded.then(() => loadInto(room, place));
    loaded = loading.catch(() => {});
    const original = await loading;
    if (original instanceof UnreadableOriginal) {
      return {
        unreadable: original.message,
        isElsewhere: original instanceof ReadElsewhere,
      };
    }
    const { length } = original.bytes;
    return thread.ask({ original, file: fileOf(place) }).finally(() => room.leave(length));
  });
  for await (const reply of replies) {
    if ('made' in reply) yield reply.made;
    else if (reply.isElsewhere) yield new ReadElsewhere(reply.unreadable);
    else yield new UnreadableOriginal(reply.unreadable);
  }
}

async function loadInto(room: Room, place: Place): Promise<Original | UnreadableOriginal> {
  const original = await load(place);
  if (!(original instanceof UnreadableOriginal)) await room.enter(original.bytes.length);
  return original;
}

function threadsFor(linker: GuideLinker) {
  setFlagsFromString(heapGrowth);
  const options = { name: 'import', workerData: linker.toBeShared() };
  return startThreads<MakeMessage, MakeReply>('lib/import/make-worker.ts', options);
}

async function makeHere(place: Place, file: string, linker: GuideLinker) {
  await giveWay();
  const original = await load(place);
  if (original instanceof UnreadableOriginal) return original;
  return makeGuide(original, file, linker).catch(whyUnreadable);
}

async function load(place: Place): Promise<Original | UnreadableOriginal> {
  const { path, source, url } = place;
  try {
    const { bytes, mediaType } = await place.load();
    return { path, source, url, bytes, mediaType };
  } catch (error) {
    return whyUnreadable(error);
  }
}

function whyUnreadable(error: unknown): UnreadableOriginal {
  if (error instanceof UnreadableOriginal) return error;
  throw error;
}
