// A generated city: its sheets, an empty database, one with its facts, one with its slips; made once per size.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeData } from './make-data.mjs';
import { prepare, removeDatabase } from './measure.mjs';

const BIN = fileURLToPath(new URL('../../bin/binjai-pay.js', import.meta.url));
export const PERIOD = '2026-01';

/** Bare Node, the floor of every start. */
export const NOTHING = { command: process.execPath, args: ['-e', '0'] };

/** The program as a command to be measured. */
export const pay = (...args) => ({ command: process.execPath, args: [BIN, ...args] });

const FACT_TABLES = ['employee_fact', 'attendance_fact', 'assessment_fact'];

const cities = new Map();

/** The city of so many employees; its files are employees.csv, attendance.csv and assessments.csv. */
export async function city(scratch, employees) {
  const known = cities.get(employees);
  if (known !== undefined) return known;
  const folder = join(scratch, `city-${employees}`);
  mkdirSync(folder, { recursive: true });
  const files = await makeData(employees, folder);
  const [empty, imported, ran] = ['empty.db', 'imported.db', 'ran.db'].map((name) => join(folder, name));
  perform(empty, 'init');
  copyDatabase(empty, imported);
  perform(imported, 'import', ...files, '--period', PERIOD);
  copyDatabase(imported, ran);
  perform(ran, 'run', PERIOD);
  const made = { folder, files, empty, imported, ran, sheet: (kind) => join(folder, `${kind}.csv`) };
  cities.set(employees, made);
  return made;
}

/** Copies the database of a measured command anew before each round. */
export const copyBefore = (from, to) => ({ before: () => copyDatabase(from, to) });

/** The sqlite3 shell copying the facts that a run reads and the slips that it writes. */
export function copyingShell(ran, target) {
  const copies = [...FACT_TABLES, 'slip'].map((t) => `CREATE TABLE ${t} AS SELECT * FROM source.${t};`);
  const sql = `ATTACH '${ran}' AS source; BEGIN; ${copies.join(' ')} COMMIT;`;
  return { command: 'sqlite3', args: [target, sql], before: () => removeDatabase(target) };
}

function perform(db, ...args) {
  const { command, args: all } = pay('--db', db, ...args);
  prepare(command, all);
  prepare('sqlite3', [db, 'PRAGMA wal_checkpoint(TRUNCATE)']);
}

function copyDatabase(from, to) {
  removeDatabase(to);
  copyFileSync(from, to);
}
