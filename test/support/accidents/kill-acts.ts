import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { newOffice, type Office, officeIn } from '../office.ts';
import { mustHere } from '../run-here.ts';
import { writeCity } from './city-sheets.ts';

/** A command that is going to be killed, in an office that is ready for it. */
export interface KillAct {
  readonly name: string;
  /** Folder that is copied for every kill. */
  readonly folder: string;
  readonly args: readonly string[];
  /** Database that the command works on; for `restore` the one that it makes. */
  readonly database: string;
  /** File or folder that the command makes. */
  readonly output: string | null;
  /** What is done next where the command was already done; where it was not, the same again. */
  readonly next: readonly string[];
}

const DATABASE = 'binjai-pay.db';
const BACKUP = 'cadangan.db';

/** The commands that change something, each in an office of so many people, at every stage of a month. */
export async function killActs(parent: string, employees: number): Promise<readonly KillAct[]> {
  const office = newOffice(parent);
  const inOffice = (names: readonly string[]): readonly string[] => names.map((name) => office.path(name));
  const must = (...args: readonly string[]): Promise<string> => mustHere(office, ...args);
  const january = await writeCity(office.dir, employees, '2026-01', 'csv');
  await must('import', ...inOffice(january), '--period', '2026-01');
  await must('run', '2026-01', '--actor', 'Operator');
  await must('approve', '2026-01', '--actor', 'Bendahara', '--yes');
  const csv = await writeCity(office.dir, employees, '2026-02', 'csv');
  const xlsx = await writeCity(office.dir, employees, '2026-02', 'xlsx');
  const toImport = kept(parent, office);
  await must('import', ...inOffice(csv), '--period', '2026-02');
  const imported = kept(parent, office);
  await must('run', '2026-02', '--actor', 'Operator');
  const computed = kept(parent, office);
  await must('backup', office.path(BACKUP));
  const withBackup = kept(parent, office);
  await must('export', 'payroll', '2026-01', '--out', office.path('gaji.csv'));
  await must('export', 'audit', '2026-01', '--format', 'csv', '--out', office.path('audit'));
  const withExports = kept(parent, office);

  const act = (
    name: string,
    folder: string,
    args: readonly string[],
    more: Partial<KillAct> = {},
  ): KillAct => ({ name, folder, args, database: DATABASE, output: null, next: args, ...more });
  const exported = (name: string, folder: string, output: string, ...args: readonly string[]): KillAct =>
    act(name, folder, ['export', ...args, '--out', output], { output });
  return [
    act('import of CSV files', toImport, ['import', ...csv, '--period', '2026-02']),
    act('import of workbooks', toImport, ['import', ...xlsx, '--period', '2026-02']),
    act('run', imported, ['run', '2026-02', '--actor', 'Operator']),
    act('run once more', computed, ['run', '2026-02', '--actor', 'Lain']),
    act('approve', computed, ['approve', '2026-02', '--actor', 'Bendahara', '--yes'], {
      next: ['pay', '2026-02', '--yes'],
    }),
    exported('export of a CSV file', computed, 'gaji.csv', 'payroll', '2026-02'),
    exported('export of a CSV file over another', withExports, 'gaji.csv', 'payroll', '2026-02'),
    exported('export of a workbook', computed, 'gaji.xlsx', 'payroll', '2026-02'),
    exported('export of a folder', computed, 'audit', 'audit', '2026-02', '--format', 'csv'),
    exported('export of a folder over another', withExports, 'audit', 'audit', '2026-02', '--format', 'csv'),
    act('backup', computed, ['backup', BACKUP], { output: BACKUP, next: ['backup', 'lain.db'] }),
    act('restore', withBackup, ['--db', 'baru.db', 'restore', BACKUP], {
      database: 'baru.db',
      next: ['--db', 'baru.db', 'backup', 'lain.db'],
    }),
  ];
}

/** A run of an office so large that a second thread computes the slips. */
export async function killRunInThreads(parent: string, employees: number): Promise<KillAct> {
  const office = newOffice(parent);
  office.must('import', ...(await writeCity(office.dir, employees, '2026-01', 'csv')), '--period', '2026-01');
  const args = ['run', '2026-01'];
  const folder = kept(parent, office);
  return { name: 'run on two threads', folder, args, database: DATABASE, output: null, next: args };
}

/** A copy of an office as it stands. */
function kept(parent: string, office: Office): string {
  const copy = mkdtempSync(join(parent, 'stage-'));
  cpSync(office.dir, copy, { recursive: true });
  return copy;
}

/** An office in a new copy of a folder. */
export function officeFrom(folder: string, parent: string): Office {
  mkdirSync(parent, { recursive: true });
  const copy = mkdtempSync(join(parent, 'office-'));
  cpSync(folder, copy, { recursive: true });
  return officeIn(copy);
}
