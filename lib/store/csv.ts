// Rows as CSV (RFC 4180), for spreadsheets.

/** Signs with which a spreadsheet takes a cell for a formula, which what a reader wrote must not become. */
const formula = /^[=+\-@\t\r]/;

/** One row with its end. */
export function csvRow(cells: readonly (string | number | boolean)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | boolean): string {
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
