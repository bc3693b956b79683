// Import of a workbook, every cell checked, against LibreOffice turning the same workbook into CSV.
import { join } from 'node:path';
import { city, copyBefore, PERIOD, pay } from '../city.mjs';
import { converted, soffice } from '../office.mjs';

export const ROUNDS = 3;

export async function benches(scratch, employees) {
  const { empty, folder, sheet } = await city(scratch, employees);
  const program = join(folder, 'import-xlsx.db');
  const workbook = converted(sheet('employees'), 'xlsx', folder);
  return [
    {
      name: `import XLSX: a sheet of ${employees} employees`,
      floorName: 'LibreOffice, xlsx → csv',
      program: {
        ...pay('--db', program, 'import', workbook, '--period', PERIOD),
        ...copyBefore(empty, program),
      },
      floor: soffice(workbook, 'csv', join(folder, 'lo')),
      ...(employees >= 50_000 && { limit: 0.8 }),
    },
  ];
}
