// Charts of the amounts that an answer cites, and the same amounts as a table.

export const charts = {
  showTable: 'Show as a table',
  row: 'Row',
  source: 'Source',
};
