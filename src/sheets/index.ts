// Reading and writing files: CSV and XLSX in, as rows of cells; reports out, whole or not at all.
// Must not contain: what a column means, checks of employees or amounts, sentences for the user.
export { printCsv, writeCsvTo } from './csv/write-csv.ts';
export { markCells } from './mark-cells.ts';
export { openSheetFile } from './open-sheet-file.ts';
export { writeForm } from './write-form.ts';
export { writeReport } from './write-report.ts';
