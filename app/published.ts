// The published guides that this server follows, by its configuration: once for the process, looked for while it serves.
// Without a database, and in development, where the author edits those of the folder, there are none.
import { tmpdir } from 'node:os';
import { type Config, readConfig } from '../lib/config.ts';
import { processWide } from '../lib/process-wide.ts';
import { openFolder } from '../lib/signpost.ts';
import { type FollowedGuides, followGuides } from '../lib/store/published/follow-guides.ts';
import { listenForGuides } from '../lib/store/published/listen.ts';
import { openPublication } from '../lib/store/published/publication.ts';

/** Milliseconds between two looks, where nothing is heard meanwhile. */
const betweenLooks = 3000;

const shared = () => processWide('published', (): { followed?: FollowedGuides } => ({}));

export function publishedGuides(config: Config): FollowedGuides | undefined {
  const { databaseUrl, dataDir } = config;
  if (databaseUrl === undefined || process.env.NODE_ENV === 'development') return undefined;
  const own = shared();
  own.followed ??= followGuides({
    publication: openPublication(databaseUrl),
    openFolder: (folder, tables) => openFolder(folder, config, tables),
    places: [dataDir, tmpdir()],
  });
  return own.followed;
}

/** Takes what is published from now on, as soon as it is. */
export function followWhileServing(): void {
  const config = readConfig();
  const followed = publishedGuides(config);
  if (!followed || config.databaseUrl === undefined) return;
  const listening = listenForGuides(config.databaseUrl, () => void followed.look());
  const look = () => {
    void followed.look();
    void listening.ensure();
  };
  look();
  setInterval(look, betweenLooks).unref();
}
