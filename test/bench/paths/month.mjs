// The whole month of an office, one command after the other: import of all sheets, run, export, verification. There is no
// floor: what counts is that it ends, its peak memory, and how the time per employee grows from a city to the country.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PERIOD, pay } from '../city.mjs';
import { makeData } from '../make-data.mjs';
import { prepare, removeDatabase } from '../measure.mjs';

export const ROUNDS = 1;

const COUNTRY = 5_000_000;

export async function benches(scratch, employees) {
  const folder = join(scratch, `month-${employees}`);
  mkdirSync(folder, { recursive: true });
  const files = await makeData(employees, folder);
  const [empty, db] = [join(folder, 'empty.db'), join(folder, 'month.db')];
  const { command, args } = pay('--db', empty, 'init');
  prepare(command, args);
  const step = (name, program, more = {}) => ({
    name: `month of ${employees}: ${name}`,
    floorName: 'none',
    program: { ...pay('--db', db, ...program), units: employees, ...more },
    floor: null,
    // A country takes half an hour, which need not be spent twice; and the same month is imported only once.
    isOnce: true,
    ...(employees >= COUNTRY && { memoryLimit: 1024 }),
  });
  const fresh = {
    before: () => {
      removeDatabase(db);
      copyFileSync(empty, db);
    },
  };
  return [
    step('import', ['import', ...files, '--period', PERIOD], fresh),
    step('run', ['run', PERIOD]),
    step('export', ['export', 'payroll', PERIOD, '--format', 'csv', '--out', join(folder, 'payroll.csv')]),
    step('verify', ['verify']),
  ];
}
