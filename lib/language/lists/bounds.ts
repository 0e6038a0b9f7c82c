// Phrases by a figure that make it a bound: the lower or upper end of a range, or a figure that another
// one is above or below.

/** Before a figure. */
export const boundsBefore = {
  from: 'at least|no fewer than|not fewer than|no least|not least|minimum of|no less than|start at|starts at|starting at|start with|starts with|starting with|begin at|begins at|beginning at|begin with|begins with|beginning with|from'.split(
    '|',
  ),
  to: 'up to|at most|at the most|no longer than|no older than|no higher than|no more than|not more than|maximum of|as much as|as high as|top out at|tops out at|cap out at|caps out at|end at|ends at|peak at|peaks at'.split(
    '|',
  ),
  above:
    'more than|greater than|longer than|older than|higher than|larger than|bigger than|later than|over|above|exceed|exceeds|exceeded|exceeding|beyond|north of|upward of|upwards of|in excess of'.split(
      '|',
    ),
  below: 'less than|under|below|fewer than|shorter than|younger than'.split('|'),
};

/** Behind a figure. */
export const boundsBehind = {
  from: 'at least|at the least|at the minimum|minimum'.split('|'),
  to: 'at most|at the most|at the maximum|maximum|tops'.split('|'),
  above:
    'or more|or up|or upwards|or above|or over|or higher|or beyond|or older|or longer|or later|or larger|and more|and up|and upwards|and above|and over|and higher|and beyond|and older|and longer|and later|and larger'.split(
      '|',
    ),
  below:
    'or less|or under|or below|or lower|or fewer|or younger|or shorter|or earlier|or smaller|and less|and under|and below|and lower|and fewer|and younger|and shorter|and earlier|and smaller'.split(
      '|',
    ),
};

/** By a point in time: it is the first one, or the last one. */
export const timeBounds = {
  soonest: 'at the earliest|no earlier than|not earlier than|no sooner than|not before|from'.split(
    '|',
  ),
  latest: 'at the latest|no later than|not later than|by|until|till'.split('|'),
};
