// What a server answers from where guides are published: the version that is served, and earlier ones for conversations
// that began with them. Another version is opened beside the one that answers and then put in its place; what has begun
// is not touched by that.
import { orOutOfReach, outOfReach, SignpostError } from '../../errors.ts';
import type { FarTables, GuideVersions, OpenedGuides } from '../../signpost.ts';
import { withFetched } from './fetch-version.ts';
import { holdVersions } from './held-versions.ts';
import type { Publication, PublishedVersion } from './publication.ts';
import { tellPublished } from './tell-published.ts';

/** Milliseconds until a version that could not be opened is tried again. */
const refusedFor = 60_000;

export type FollowOptions = {
  publication: Pick<Publication, 'versions' | 'piece' | 'lists' | 'nearness'>;
  /**
   * Opens the index in a folder, of which nothing is left afterwards but what is open.
   * @param tables What of it is in the database too.
   */
  openFolder: (folder: string, tables: FarTables) => Promise<OpenedGuides['index']>;
  /** Folders that a version may be read into. */
  places: string[];
  /** Milliseconds. */
  now?: () => number;
};

export type FollowedGuides = GuideVersions & {
  /** Looks what is published; never rejects. One that comes while another looks makes it look once more. */
  look(): Promise<void>;
};

/** Nothing is looked for before it is asked. */
export function followGuides(options: FollowOptions): FollowedGuides {
  const { publication, now = Date.now } = options;
  const { hold, letGo } = holdVersions((version) => openVersion(version, options), now);
  const tell = tellPublished();
  let published: PublishedVersion[] = [];
  let served: { version: PublishedVersion; opened: OpenedGuides } | undefined;
  let refused: { hash: string; at: number } | undefined;

  const take = async (version: PublishedVersion) => {
    const isRefused = refused?.hash === version.hash && now() - refused.at < refusedFor;
    if (version.hash === served?.version.hash || isRefused) return;
    try {
      served = { version, opened: await hold(version) };
      refused = undefined;
      tell.serving(version);
    } catch (error) {
      if (!(error instanceof SignpostError)) throw error;
      refused = { hash: version.hash, at: now() };
      tell.refusing(version, served?.version, error.message);
    }
  };

  const lookOnce = async () => {
    try {
      published = await publication.versions();
      const current = published.find(({ isCurrent }) => isCurrent);
      if (current) await take(current);
      else if (served) {
        served = undefined;
        tell.withdrawn();
      }
      letGo(published, served?.version.hash);
      tell.find();
    } catch (error) {
      tell.lose(error, served?.version);
    }
  };

  const look = oneAtATime(lookOnce);
  let first: Promise<void> | undefined;
  return {
    look() {
      const looking = look();
      first ??= looking;
      return looking;
    },
    async open(name) {
      first ??= look();
      await first;
      const asked = published.find((version) => version.name === name);
      if (!asked || asked.hash === served?.version.hash) return served?.opened;
      return hold(asked).catch(() => served?.opened);
    },
  };
}

async function openVersion(
  version: PublishedVersion,
  { publication, places, openFolder }: FollowOptions,
): Promise<OpenedGuides> {
  const tables = tablesOf(publication, version);
  const index = await withFetched(version, { publication, places }, (folder) =>
    openFolder(folder, tables),
  );
  return { index, version: version.name };
}

function tablesOf(
  publication: FollowOptions['publication'],
  { number, name, vectors }: PublishedVersion,
): FarTables {
  const lists: FarTables['lists'] = async (terms) => {
    const found = await orOutOfReach(() => publication.lists(number, terms));
    if (found.size === new Set(terms).size) return found;
    throw outOfReach(new Error(`Version ${number} (${name}) is not in the database any more.`));
  };
  if (!vectors) return { lists };
  const own = publication.nearness(number, vectors);
  return {
    lists,
    vectors: {
      ...vectors,
      listed: own.listed,
      nearest: (...asked) => orOutOfReach(() => own.nearest(...asked)),
      nearness: (...asked) => orOutOfReach(() => own.nearness(...asked)),
      mean: (...asked) => orOutOfReach(() => own.mean(...asked)),
    },
  };
}

// Who calls while it is under way waits until it is done once more.
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isWanted = false;
  const untilDone = async () => {
    do {
      isWanted = false;
      await work();
    } while (isWanted);
    running = undefined;
  };
  return () => {
    isWanted = true;
    running ??= untilDone();
    return running;
  };
}
