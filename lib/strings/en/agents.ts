// The headings that agents get around an answer.

export const agents = {
  sources: 'Sources',
  nearest: 'Nearest sections',
  nothingFound: 'Nothing was found. Try other words.',
};
