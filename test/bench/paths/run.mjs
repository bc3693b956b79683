// A month's run against the sqlite3 shell that only copies what the run reads and writes.
import { join } from 'node:path';
import { city, copyBefore, copyingShell, PERIOD, pay } from '../city.mjs';

export async function benches(scratch, employees) {
  const { imported, ran, folder } = await city(scratch, employees);
  const program = join(folder, 'run.db');
  return [
    {
      name: `run: ${employees} employees`,
      floorName: 'sqlite3, CREATE TABLE AS SELECT of facts and slips',
      program: { ...pay('--db', program, 'run', PERIOD), ...copyBefore(imported, program) },
      floor: copyingShell(ran, join(folder, 'run-floor.db')),
      ...(employees >= 50_000 && { limit: employees >= 500_000 ? 4 : 6 }),
      ...(employees <= 50_000 && { memoryLimit: 400 }),
    },
  ];
}
