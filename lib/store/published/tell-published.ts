// Says in the log which guides answer, and why others do not: each thing once, for as long as it is so.
import type { PublishedVersion } from './publication.ts';

export type TellPublished = {
  serving(version: PublishedVersion): void;
  /** @param answering What answers instead; the guides of the folder where it is undefined. */
  refusing(version: PublishedVersion, answering: PublishedVersion | undefined, why: string): void;
  withdrawn(): void;
  /** The database is away, or a version cannot be read from it now. */
  lose(cause: unknown, answering: PublishedVersion | undefined): void;
  find(): void;
};

export function tellPublished(): TellPublished {
  let last = '';
  let isLost = false;
  const tell = (line: string) => {
    if (line !== last) console.warn(line);
    last = line;
  };
  return {
    serving: (version) => tell(`The published guides answer, ${said(version)}.`),
    refusing: (version, answering, why) =>
      tell(
        `The published guides cannot be served, ${said(version)}. ${why} Until there are others, ${answers(answering)}.`,
      ),
    withdrawn: () => tell(`No guides are published any more: ${answers(undefined)}.`),
    lose(cause, answering) {
      if (isLost) return;
      isLost = true;
      const why = cause instanceof Error ? cause.message || cause.name : String(cause);
      console.warn(
        `The published guides are out of reach; until they are not, ${answers(answering)}. ${why}`,
      );
    },
    find() {
      if (isLost) console.warn('The published guides can be reached again.');
      isLost = false;
    },
  };
}

function answers(version: PublishedVersion | undefined): string {
  return version ? `${said(version)} answers` : 'those of GUIDE_DIR answer';
}

function said({ number, name }: PublishedVersion): string {
  return `version ${number} (${name})`;
}
