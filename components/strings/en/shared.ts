// Reading a conversation that was shared.

export const shared = {
  sharedTitle: 'Shared conversation',
  sharedReading: 'Opening the conversation…',
  sharedBanner: 'Shared conversation, from {moment}; read-only.',
  sharedFrom: 'From {moment}; read-only.',
  sharedCaution:
    'Questions and answers come from the link and were not checked by this site. Only the quotes were compared with the guide. Links other than those into the guide are shown as text.',
  sharedCautionUnchecked:
    'Questions and answers come from the link and were not checked by this site. Links other than those into the guide are shown as text.',
  comparing: 'Comparing the quotes with the guide…',
  notCompared:
    'The quotes could not be compared with the guide, so some may no longer stand. Check the connection.',
  notComparedOffline:
    'You are offline: the quotes could not be compared with the guide, so some may no longer stand.',
  compareAgain: 'Compare again',
  guideUnchanged: '“{title}” is unchanged since.',
  guideUpdated: '“{title}” has been updated since, on {day}.',
  guideUpdatedFrom: '“{title}” has been updated since, on {day}; it was the version of {before}.',
  guideChanged: '“{title}” has been changed since.',
  guideGone: 'The guide “{title}” is not here any more.',
  quotesGone: {
    one: '{count} quote no longer stands as quoted: marked below.',
    other: '{count} quotes no longer stand as quoted: marked below.',
  },
  quotesStand: {
    one: 'The quote stands in the guide as quoted.',
    other: 'All {count} quotes stand in the guide as quoted.',
  },
  noQuotes: 'It quotes nothing, so there was nothing to compare.',
  continue: 'Continue in a conversation of your own',
  continuedTitle: 'Shared: {title}',
  continueBlocked: 'It cannot be continued here: this browser does not let the page keep anything.',
  continueFull:
    'It cannot be continued here: the browser’s storage is full. Deleting earlier conversations makes room.',
  askOwn: 'Ask your own question',

  problemTitle: 'This link cannot be opened',
  problems: {
    empty:
      'There is no conversation in this link. Ask for the link again, with all that follows “#”.',
    damaged:
      'The link is damaged or was cut off on its way, which some mail programs do to long links. Ask for it again, or for the conversation as a Markdown file.',
    newer:
      'The link was made by a newer version of this site than the page that is open. Reload the page, then try again.',
    'too-large':
      'The conversation in this link is larger than this page opens. Ask for it as a Markdown file.',
    unsupported:
      'This browser is too old to unpack the link. Open it in a newer one, or ask for the conversation as a Markdown file.',
    'not-loaded': 'The page could not be loaded whole. Check the connection, then reload it.',
  },
  needsScript:
    'The conversation stands in the link itself, and only JavaScript in your browser can unpack it. Turn JavaScript on to read it.',
};
