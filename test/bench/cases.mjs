// What is measured, and against which floor. Every case gives `program` and `floor`, each a command with its arguments.
import { closeSync, copyFileSync, mkdirSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeData } from './make-data.mjs';
import { prepare, removeDatabase } from './measure.mjs';

const BIN = fileURLToPath(new URL('../../bin/binjai-pay.js', import.meta.url));
const PERIOD = '2026-01';

/** Tables that a run reads, and those that it writes. */
const FACT_TABLES = ['employee_fact', 'attendance_fact', 'assessment_fact'];
const SLIP_TABLES = ['slip'];

const node = (...args) => ({ command: process.execPath, args });
const pay = (...args) => node(BIN, ...args);
const NOTHING = node('-e', '0');

/** Start-up: nobody waits for a command that does little. */
export async function startUp(scratch) {
  const db = join(scratch, 'demo.db');
  const files = await makeData(60, join(scratch, 'demo'));
  prepareDatabase(db, files);
  prepareRun(db);
  return [
    {
      name: 'start-up: --version',
      floorName: 'node -e 0',
      program: pay('--version'),
      floor: NOTHING,
      limit: 1.3,
    },
    {
      name: 'start-up: status',
      floorName: 'node -e 0',
      program: pay('--db', db, 'status'),
      floor: NOTHING,
      limit: 2,
    },
  ];
}

/** A month's run against the sqlite3 shell that only copies what the run reads and writes. */
export async function run(scratch, employees) {
  const { imported, ran } = await city(scratch, employees);
  const program = join(scratch, 'run.db');
  const floor = join(scratch, 'run-floor.db');
  const copies = [...FACT_TABLES, ...SLIP_TABLES].map(
    (t) => `CREATE TABLE ${t} AS SELECT * FROM source.${t};`,
  );
  const sql = `ATTACH '${ran}' AS source; BEGIN; ${copies.join(' ')} COMMIT;`;
  return [
    {
      name: `run: ${employees} employees`,
      floorName: 'sqlite3, CREATE TABLE AS SELECT of facts and slips',
      program: { ...pay('--db', program, 'run', PERIOD), before: () => copyDatabase(imported, program) },
      floor: { command: 'sqlite3', args: [floor, sql], before: () => removeDatabase(floor) },
      limit: 6,
      memoryLimit: 400,
    },
  ];
}

/** Import of CSV, every cell checked, against `.import`, which checks nothing. */
export async function importCsv(scratch, employees) {
  const { files, empty } = await city(scratch, employees);
  const program = join(scratch, 'import.db');
  const floor = join(scratch, 'import-floor.db');
  const steps = files.flatMap((file, i) => ['-cmd', `.import "${file}" sheet${i}`]);
  return [
    {
      name: `import: ${employees} employees`,
      floorName: 'sqlite3, .import of the same files, unchecked',
      program: {
        ...pay('--db', program, 'import', ...files, '--period', PERIOD),
        before: () => copyDatabase(empty, program),
      },
      floor: {
        command: 'sqlite3',
        args: [floor, '-cmd', '.mode csv', ...steps, 'SELECT 1'],
        before: () => removeDatabase(floor),
      },
    },
  ];
}

/** Export of the payroll report as CSV against the shell that prints the same cells. */
export async function exportCsv(scratch, employees) {
  const { ran } = await city(scratch, employees);
  const program = join(scratch, 'payroll.csv');
  const floor = join(scratch, 'payroll-floor.csv');
  const report = pay('--db', ran, 'export', 'payroll', PERIOD, '--format', 'csv', '--out', program);
  prepare(report.command, report.args);
  const columns = firstLine(program).split(',').map(asSql).join(', ');
  const query = `SELECT ${columns} FROM slip ORDER BY nip;`;
  return [
    {
      name: `export: ${employees} employees`,
      floorName: 'sqlite3 -csv, the same cells',
      program: report,
      floor: { command: 'sqlite3', args: ['-csv', ran, query], out: floor },
    },
  ];
}

const TOTALS =
  /^(BRUTO_GAJI|POTONGAN_GAJI|NETO_GAJI|TPP_BRUTO|POTONGAN_TPP|NETO_TPP|TAMBAHAN|POTONGAN_LAIN|DITERIMA|STATUS)$/;

/** What a column of the payroll report is in the slip table: a column of its own, or one of the lines. */
function asSql(column) {
  const isOwn = TOTALS.test(column) || column === column.toLowerCase();
  return isOwn ? column.toLowerCase() : `coalesce(lines ->> '$.${column}', 0)`;
}

function firstLine(path) {
  const bytes = Buffer.alloc(4096);
  const file = openSync(path);
  const length = readSync(file, bytes);
  closeSync(file);
  return bytes.toString('utf8', 0, length).split('\n', 1)[0];
}

const cities = new Map();

/** A city of so many employees: its files, an empty database, one with its facts, one with its slips. */
async function city(scratch, employees) {
  const known = cities.get(employees);
  if (known !== undefined) return known;
  const folder = join(scratch, `city-${employees}`);
  mkdirSync(folder, { recursive: true });
  const files = await makeData(employees, folder);
  const [empty, imported, ran] = ['empty.db', 'imported.db', 'ran.db'].map((name) => join(folder, name));
  prepareDatabase(empty, []);
  prepareDatabase(imported, files);
  copyDatabase(imported, ran);
  prepareRun(ran);
  const made = { files, empty, imported, ran };
  cities.set(employees, made);
  return made;
}

function prepareDatabase(db, files) {
  prepare(process.execPath, [BIN, '--db', db, 'init']);
  if (files.length > 0) prepare(process.execPath, [BIN, '--db', db, 'import', ...files, '--period', PERIOD]);
  prepare('sqlite3', [db, 'PRAGMA wal_checkpoint(TRUNCATE)']);
}

function prepareRun(db) {
  prepare(process.execPath, [BIN, '--db', db, 'run', PERIOD]);
  prepare('sqlite3', [db, 'PRAGMA wal_checkpoint(TRUNCATE)']);
}

function copyDatabase(from, to) {
  removeDatabase(to);
  copyFileSync(from, to);
}
