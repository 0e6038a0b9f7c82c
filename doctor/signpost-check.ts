// What the doctor asks of Signpost itself, and what comes of it.
import type { Fetch } from './ask-wire.ts';
import type { Finding } from './finding.ts';

export type SignpostCheck = {
  findings: Finding[];
  /** The sites that may embed, as the policy on the wire names them; undefined when every site may. */
  widgetOrigins: string[] | undefined;
  /** Whether that policy has `frame-ancestors` (`Signpost`); undefined when it could not be had. */
  namesAncestors?: boolean;
};

export type SignpostAsked = {
  /** Signpost's scheme, host and port. */
  origin: string;
  /** Address of the page that has the widget, if known. */
  address: string | undefined;
  /** Whether the page asks its frames to be isolated (`Cross-Origin-Embedder-Policy`). */
  isIsolated: boolean;
  fetch: Fetch;
};
