// Words by which a sentence works a figure out of others.

/** What says by how much two figures differ, or what is left of one. */
export const differenceWords =
  'more|less|fewer|longer|shorter|higher|lower|above|below|cheaper|dearer|later|earlier|difference|differ|differs|span|spans|range|gap|rise|rises|risen|grow|grows|gain|gains|increase|increases|extra|further|leaves|left|last|rest|remain|remains|remaining|apart|save|saves'.split(
    '|',
  );

/** What says that figures are added up, or multiplied. */
export const sumWords =
  'total|totals|altogether|together|in all|add up|adds up|added up|sum|combined|overall|make|makes|come to|comes to|amount to|amounts to|each|per'.split(
    '|',
  );

/** What says how many times as large a figure is. */
export const ratioWords = ['times', 'fold'];

/** What says that a figure falls a little short. */
export const nearlyWords = ['almost', 'nearly', 'close to'];

/** What says that a share is added to what it is a share of. */
export const raisingWords =
  'plus|higher|more|extra|dearer|on top|added|adds|surcharge|supplement|rise|rises|increase|increases'.split(
    '|',
  );

/** Behind which stands what a figure takes in, and what comes on top of it. */
export const countedIn = 'including|includes|inclusive of|of which|in that'.split('|');
export const countedBeside =
  'plus|on top of|in addition to|excluding|not including|not counting|exclusive of|apart from'.split(
    '|',
  );
