// Citations: their signs in the text, the preview, the list of sources, the place beside the chat.

export const citations = {
  sources: 'Sources',
  source: 'Source {number}: {title}',
  goneSource: 'Source {number}: {title}, no longer in the guide',
  goneNote: 'The guide no longer says this.',
  openInGuide: 'Open in the guide',
  newTab: '(opens in a new tab)',
  closePreview: 'Close the preview',
  wholeQuote: 'Show all',
  wholeQuoteOf: 'Show all: source {number}, {title}',
  lessOfQuote: 'Show less',
  lessOfQuoteOf: 'Show less: source {number}, {title}',
  panel: 'Source',
  frame: 'The guide, at “{title}”',
  loading: 'Opening the guide…',
  openAsPage: 'Open as a page, in a new tab',
  closePanel: 'Close the source',
};
