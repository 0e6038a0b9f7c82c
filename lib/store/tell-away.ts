// Says in the log when the store is away, and when it is back: once each.

export type Away = { lose: (cause: unknown) => void; find: () => void };

export function tellAway(): Away {
  let isAway = false;
  return {
    lose(cause) {
      if (isAway) return;
      isAway = true;
      const why = cause instanceof Error ? cause.message : String(cause);
      console.warn(`The store is away; what is to be kept waits until it is back. ${why}`);
    },
    find() {
      if (isAway) console.warn('The store is back.');
      isAway = false;
    },
  };
}
