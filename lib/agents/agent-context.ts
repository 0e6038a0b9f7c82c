// What every door for agents is handed by whoever serves it: the guide to ask, and who asks.
import type { Signpost } from '../signpost.ts';
import type { Language } from '../wire/languages.ts';

export type AgentContext = {
  /** Whoever serves may count what passes through it. */
  signpost: Pick<Signpost, 'ask' | 'search' | 'guides'>;
  /** Scheme, host and port of the site, without a slash at the end: programs follow whole addresses alone. */
  origin: string;
  /** What notices and headings are said in. */
  language: Language;
  /** Stops the work, and the models that do it. */
  signal: AbortSignal;
};
