// What the doctor is told of a site and of Signpost, and what it says. Plain data, in Node and in the
// browser; the words of each code stand in components/strings.

/** What concerns the page itself: `diagnose` finds these. */
type SiteCode =
  | 'origin-allowed'
  | 'origin-not-allowed'
  | 'signpost-local'
  | 'mixed-content'
  | 'script-allowed'
  | 'script-blocked'
  | 'script-needs-nonce'
  | 'script-needs-loader'
  | 'script-reported'
  | 'frame-allowed'
  | 'frame-blocked'
  | 'frame-reported'
  | 'tools-allowed'
  | 'tools-blocked'
  | 'tools-reported'
  | 'sandbox-scripts'
  | 'sandbox-forms'
  | 'sandbox-nameless'
  | 'sandbox-storage'
  | 'sandbox-popups'
  | 'trusted-types'
  | 'isolated'
  | 'clipboard'
  | 'no-script'
  | 'two-scripts'
  | 'module-script'
  | 'script-waits'
  | 'script-elsewhere';

/** What only asking the page or Signpost itself tells: `examineSite` and `checkSignpost` find these. */
type WireCode =
  | 'page-redirected'
  | 'page-status'
  | 'no-host'
  | 'refused'
  | 'bad-certificate'
  | 'timed-out'
  | 'unreachable'
  | 'signpost-moved'
  | 'widget-served'
  | 'widget-missing'
  | 'widget-not-script'
  | 'embed-missing'
  | 'frame-options'
  | 'proxy-frame-ancestors'
  | 'embed-not-isolated'
  | 'answer-refused'
  | 'answer-limited'
  | 'answer-not-stream'
  | 'answer-flows'
  | 'stream-compressed'
  | 'stream-held'
  | 'stream-nginx';

export type FindingCode = SiteCode | WireCode;

/** `stops`: the widget does not work. `hinders`: a part of it does not. `fine`: looked at, and well. */
export type Severity = 'stops' | 'hinders' | 'fine';

export type Finding = {
  code: FindingCode;
  severity: Severity;
  /** What fills the places of the words. */
  values: Record<string, string | number>;
  /** The whole line to add or to change, where one line mends it. */
  fix: string | undefined;
};

/** Name and value; a name may come several times, and in any case. */
export type Header = [name: string, value: string];

/** A script with an address that stands in the HTML of a page. */
export type ScriptFact = {
  /** Absolute. */
  src: string;
  nonce?: string | undefined;
  integrity?: string | undefined;
  /** Whether the page goes on while it loads: `async` or `defer`. */
  async: boolean;
  module: boolean;
};

export type PageFacts = {
  scripts: ScriptFact[];
  /** The contents of `<meta http-equiv="Content-Security-Policy">`. */
  metaPolicies: string[];
  /** How many `<signpost-chat>` there are. */
  tags: number;
  /** Whether the widget is to offer tools to an assistant in the reader's browser. */
  hasAgentTools: boolean;
};

export type Site = {
  /** Address of the page. Without it nothing is said of its origin. */
  address: string | undefined;
  headers: Header[];
  /** Without it, the tag of the snippet is assumed. */
  page?: PageFacts | undefined;
};

export type Signpost = {
  /** Scheme, host and port. */
  origin: string;
  /** The patterns of WIDGET_ORIGINS; undefined when every site may embed. */
  widgetOrigins: readonly string[] | undefined;
  /**
   * Whether `/embed` comes with `frame-ancestors`, of which no source takes in a sandboxed page without an
   * origin: `*` neither. Left out: when some sites may embed.
   */
  namesAncestors?: boolean | undefined;
};

/** A finding; `fix` is the whole line that mends it. */
export function finding(
  severity: Severity,
  code: FindingCode,
  values: Finding['values'] = {},
  fix?: string,
): Finding {
  return { code, severity, values, fix };
}
