import { join } from 'node:path';
import { demoTables, demoWorkbooks } from '../../../src/app/demo/demo-city.ts';
import { parsePeriod } from '../../../src/domain/calendar/period.ts';
import { writeReport } from '../../../src/sheets/index.ts';

/** Writes the sheets of a generated city for a month into a folder, as CSV or workbooks; gives their names. */
export async function writeCity(
  dir: string,
  employees: number,
  month: string,
  format: 'csv' | 'xlsx',
): Promise<readonly string[]> {
  const period = parsePeriod(month);
  const since = parsePeriod('2026-01');
  if (period === null || since === null) throw new Error(`no month: ${month}`);
  const files = (format === 'csv' ? demoTables : demoWorkbooks)({ employees, period, since });
  for (const { name, sheets } of files) {
    const [first] = sheets;
    if (format === 'xlsx') await writeReport.xlsx(join(dir, `${name}.xlsx`), sheets);
    else if (first !== undefined) await writeReport.csv(join(dir, `${name}.csv`), first);
  }
  return files.map(({ name }) => `${name}.${format}`);
}
