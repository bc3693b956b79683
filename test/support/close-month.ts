import type { OfficeHere } from './office-here.ts';

/** Kinds of run. */
export type RunKind = 'regular' | 'thr' | 'gaji-13';

const CHECKER = ['--actor', 'Pemeriksa Gaji', '--yes', '--quiet'];

/** Computes a run and has a second person approve it. */
export async function closeMonth(
  office: OfficeHere,
  period: string,
  kind: RunKind = 'regular',
): Promise<void> {
  await office.must('run', period, '--kind', kind, '--quiet');
  await office.must('approve', period, '--kind', kind, ...CHECKER);
}

/** The payroll CSV of a run. */
export function payrollCsv(office: OfficeHere, period: string, kind: RunKind = 'regular'): Promise<string> {
  return office.must('export', 'payroll', period, '--kind', kind, '--out', '-');
}
