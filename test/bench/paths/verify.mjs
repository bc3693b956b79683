// Verification of a whole office, every slip computed again, against the sqlite3 shell that only copies what it reads.
import { join } from 'node:path';
import { city, copyingShell, pay } from '../city.mjs';

export async function benches(scratch, employees) {
  const { ran, folder } = await city(scratch, employees);
  return [
    {
      name: `verify: ${employees} employees`,
      floorName: 'sqlite3, CREATE TABLE AS SELECT of facts and slips',
      program: pay('--db', ran, 'verify'),
      floor: copyingShell(ran, join(folder, 'verify-floor.db')),
    },
  ];
}
