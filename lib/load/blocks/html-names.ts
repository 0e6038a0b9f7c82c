// What the elements of raw HTML are to a reader.

const named = (names: string) => new Set(names.split(' '));

/** Not read, with all that stands in them: programs, controls, drawings, and what leads about the site. */
export const unread = named(
  'script style template noscript iframe object embed svg canvas audio video source track map nav select textarea button form dialog head title link meta base param progress meter',
);
/** Elements that have no content. */
export const empty = named('br hr img wbr input area col embed link meta source track base param');
/** Elements that stand within a line; all others are blocks. */
export const inline = named(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);
/** Elements that are shown as what they are, within a line. */
export const shownInline = named('sub sup kbd mark u small abbr q var samp cite ins dfn');
/** Begins of an element that end an open one of the same kind. */
export const endedBy: Record<string, ReadonlySet<string>> = {
  p: named(
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main menu ol p pre section summary table ul',
  ),
  li: named('li'),
  dt: named('dt dd'),
  dd: named('dt dd'),
  tr: named('tr tbody tfoot thead'),
  td: named('td th tr tbody tfoot'),
  th: named('td th tr tbody tfoot thead'),
  thead: named('tbody tfoot'),
  tbody: named('tbody tfoot'),
};
