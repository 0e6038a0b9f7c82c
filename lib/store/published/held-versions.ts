// Versions of the guides that are open, by their hash: each is opened once, however many ask for it at the same time.
import type { OpenedGuides } from '../../signpost.ts';
import type { PublishedVersion } from './publication.ts';

/** Milliseconds for which a version is held after the last conversation asked for it. */
const heldFor = 600_000;

export type HeldVersions = {
  /** Rejects with why it cannot be opened, and is then tried anew the next time. */
  hold(version: PublishedVersion): Promise<OpenedGuides>;
  /** Lets go of those that nobody has asked for lately, and of those that are not published any more. */
  letGo(published: PublishedVersion[], servedHash: string | undefined): void;
};

/** @param now Milliseconds. */
export function holdVersions(
  open: (version: PublishedVersion) => Promise<OpenedGuides>,
  now: () => number,
): HeldVersions {
  const held = new Map<string, { opening: Promise<OpenedGuides>; usedAt: number }>();
  return {
    hold(version) {
      const { hash } = version;
      const opening = held.get(hash)?.opening ?? open(version);
      held.set(hash, { opening, usedAt: now() });
      opening.catch(() => held.delete(hash));
      return opening;
    },
    letGo(published, servedHash) {
      const hashes = new Set(published.map(({ hash }) => hash));
      for (const [hash, version] of held) {
        // The time of one that is served begins when another takes its place.
        if (hash === servedHash) version.usedAt = now();
        else if (!hashes.has(hash) || now() - version.usedAt > heldFor) held.delete(hash);
      }
    },
  };
}
