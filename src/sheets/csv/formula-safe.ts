/** How texts begin that spreadsheets run when a CSV file is opened. */
const RUNS = /^[=+\-@\t\r]/;
/** A plain number, such as `-123`, `+62812` or a lone dash, is shown or counted but runs nothing. */
const HARMLESS = /^[+-]?\d*(?:[.,]\d+)*$/;

/** Text for a CSV cell: with an apostrophe in front if a spreadsheet would run it as a formula. */
export function formulaSafe(text: string): string {
  return RUNS.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}
