// Export of the payroll report as CSV against the sqlite3 shell that prints the same cells.
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { city, PERIOD, pay } from '../city.mjs';
import { prepare } from '../measure.mjs';

export async function benches(scratch, employees) {
  const { ran, folder } = await city(scratch, employees);
  const target = join(folder, 'payroll.csv');
  const report = pay('--db', ran, 'export', 'payroll', PERIOD, '--format', 'csv', '--out', target);
  prepare(report.command, report.args);
  const columns = firstLine(target).split(',').map(asSql).join(', ');
  const query = `SELECT ${columns} FROM slip ORDER BY nip;`;
  return [
    {
      name: `export CSV: ${employees} slips`,
      floorName: 'sqlite3 -csv, the same cells',
      program: report,
      floor: { command: 'sqlite3', args: ['-csv', ran, query], out: join(folder, 'payroll-floor.csv') },
      ...(employees >= 500_000 && { limit: 2.5 }),
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
