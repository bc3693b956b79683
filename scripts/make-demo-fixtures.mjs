// Writes fixtures/demo anew: node scripts/make-demo-fixtures.mjs [FOLDER]
// The same cells on every machine.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

const EMPLOYEES = 60;
const FIRST = '2026-01';

const { demoTables, demoWorkbooks } = await loadSource('src/app/demo/demo-city.ts');
const { writeReport } = await loadSource('src/sheets/index.ts');
const root = process.argv[2] ?? fileURLToPath(new URL('../fixtures/demo', import.meta.url));

const workbooks = (period) => demoWorkbooks({ employees: EMPLOYEES, period, since: FIRST });
const tables = (period) => demoTables({ employees: EMPLOYEES, period, since: FIRST });
const isList = ({ name }) => name.startsWith('pegawai-');
const isNotList = (file) => !isList(file);

await writeWorkbooks('.', workbooks(FIRST));
await writeTables('csv', tables(FIRST));
await writeWorkbooks('2026-02', workbooks('2026-02').filter(isList));
await writeTables('2026-02', tables('2026-02').filter(isNotList));
await writeTables('2026-03', tables('2026-03').filter(isList));
await writeWorkbooks('2026-03', workbooks('2026-03').filter(isNotList));

async function writeWorkbooks(folder, files) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const { name, sheets } of files) await writeReport.xlsx(join(root, folder, `${name}.xlsx`), sheets);
}

async function writeTables(folder, files) {
  mkdirSync(join(root, folder), { recursive: true });
  for (const { name, sheets } of files) await writeReport.csv(join(root, folder, `${name}.csv`), sheets[0]);
}
