// Writes the sheets of a generated city as CSV: node test/bench/make-data.mjs EMPLOYEES FOLDER
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from '../../scripts/load-source.mjs';

const PERIOD = '2026-01';
const KINDS = ['employees', 'attendance', 'assessments'];
const PIECE = 1 << 20;

/** Writes employees.csv, attendance.csv and assessments.csv; memory stays flat whatever the size. */
export async function makeData(employees, folder) {
  const { demoTables } = await loadSource('src/app/demo/demo-city.ts');
  mkdirSync(folder, { recursive: true });
  const sheets = demoTables({ employees, period: PERIOD })
    .flatMap((file) => file.sheets)
    .filter(({ kind }) => KINDS.includes(kind));
  return sheets.map((sheet) => {
    const path = join(folder, `${sheet.kind}.csv`);
    writeSheet(path, sheet);
    return path;
  });
}

function writeSheet(path, sheet) {
  const file = openSync(path, 'w');
  let text = `${sheet.columns.map(({ name }) => name).join(',')}\n`;
  for (const row of sheet.rows()) {
    for (let i = 0; i < row.length; i++) {
      const value = row[i];
      if (i > 0) text += ',';
      if (typeof value === 'string')
        text += /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
      else if (value !== null) text += value;
    }
    text += '\n';
    if (text.length > PIECE) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [employees, folder] = [Number(process.argv[2]), process.argv[3]];
  if (!Number.isInteger(employees) || folder === undefined) {
    console.error('usage: node test/bench/make-data.mjs EMPLOYEES FOLDER');
    process.exitCode = 2;
  } else console.log((await makeData(employees, folder)).join('\n'));
}
