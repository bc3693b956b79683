import type { Office } from './office.ts';

/** Kinds of run. */
export type RunKind = 'regular' | 'thr' | 'gaji-13';

const CHECKER = ['--actor', 'Pemeriksa Gaji', '--yes', '--quiet'];

/** Computes a run and has a second person approve it. */
export function closeMonth(office: Office, period: string, kind: RunKind = 'regular'): void {
  office.must('run', period, '--kind', kind, '--quiet');
  office.must('approve', period, '--kind', kind, ...CHECKER);
}

/** The payroll CSV of a run. */
export function payrollCsv(office: Office, period: string, kind: RunKind = 'regular'): string {
  return office.must('export', 'payroll', period, '--kind', kind, '--out', '-');
}
