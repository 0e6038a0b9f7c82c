// Node's own arguments for a process that serves.

/** Bytes: an address holds the longest search in any script, each of whose letters it may write in twelve. */
export const mostHeaderBytes = 64 * 1024;
/** Percent of what is in use, behind which V8 collects: left alone, it lets memory grow to several times as much. */
const heapGrowth = 25;
/** Megabytes of what is new: under load V8 lets that grow to ten times as much, which is never given back. */
const newSpace = 8;

/**
 * Bytes from which on the C library (glibc) gives memory back as soon as it is free. By itself it keeps what is smaller than
 * the largest it ever gave back, and what is read of a database comes in pieces of just so many.
 */
const keptBelow = 64 * 1024;

/** Where Node keeps what it has compiled, and TypeScript without its types: the next start does neither. */
const compiled = '.next/cache/node';

/** The environment of a process that serves. */
export const serverEnvironment = {
  MALLOC_MMAP_THRESHOLD_: String(keptBelow),
  NODE_COMPILE_CACHE: compiled,
};

/** Also for `next dev`, which hands them on to a process of its own in NODE_OPTIONS: not every option may stand there. */
export const developmentOptions = [`--max-http-header-size=${mostHeaderBytes}`];

export const nodeOptions = [
  ...developmentOptions,
  `--heap-growing-percent=${heapGrowth}`,
  `--max-semi-space-size=${newSpace}`,
];
