// Export of the payroll report as a styled workbook against LibreOffice turning the same rows from CSV into one.
import { join } from 'node:path';
import { city, PERIOD, pay } from '../city.mjs';
import { prepare } from '../measure.mjs';
import { soffice } from '../office.mjs';

export const ROUNDS = 3;

/** More rows than this take LibreOffice minutes: only the program's memory is measured then. */
const LARGEST_FLOOR = 100_000;

export async function benches(scratch, employees) {
  const { ran, folder } = await city(scratch, employees);
  const report = (format, target) =>
    pay('--db', ran, 'export', 'payroll', PERIOD, '--format', format, '--out', join(folder, target));
  const csv = report('csv', 'payroll-lo.csv');
  prepare(csv.command, csv.args);
  const hasFloor = employees <= LARGEST_FLOOR;
  return [
    {
      name: `export XLSX: ${employees} slips`,
      floorName: hasFloor ? 'LibreOffice, csv → xlsx' : 'none: only memory',
      program: report('xlsx', 'payroll.xlsx'),
      floor: hasFloor ? soffice(join(folder, 'payroll-lo.csv'), 'xlsx', join(folder, 'lo')) : null,
      ...(hasFloor && employees >= 50_000 && { limit: 0.65 }),
      ...(employees >= 500_000 && { memoryLimit: 160 }),
    },
  ];
}
