// Import of CSV, every cell checked, against `.import` of the sqlite3 shell, which checks nothing.
import { join } from 'node:path';
import { city, copyBefore, PERIOD, pay } from '../city.mjs';
import { removeDatabase } from '../measure.mjs';

export async function benches(scratch, employees) {
  const { empty, files, folder, sheet } = await city(scratch, employees);
  const program = join(folder, 'import.db');
  const floor = join(folder, 'import-floor.db');
  const bench = (name, sheets, limits) => ({
    name: `import CSV: ${name}`,
    floorName: 'sqlite3, .import of the same files',
    program: {
      ...pay('--db', program, 'import', ...sheets, '--period', PERIOD),
      ...copyBefore(empty, program),
    },
    floor: {
      command: 'sqlite3',
      args: [
        floor,
        '-cmd',
        '.mode csv',
        ...sheets.flatMap((file, i) => ['-cmd', `.import "${file}" sheet${i}`]),
        'SELECT 1',
      ],
      before: () => removeDatabase(floor),
    },
    ...limits,
  });
  return [
    bench(
      `a sheet of ${employees} employees`,
      [sheet('employees')],
      employees >= 50_000 ? { limit: employees >= 500_000 ? 2.4 : 3 } : {},
    ),
    bench(`all sheets of ${employees} employees`, files, {}),
  ];
}
