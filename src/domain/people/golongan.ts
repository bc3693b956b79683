import type { EmployeeKind } from './employee.ts';

/** Golongan of PPPK, lowest first. */
export const PPPK_GOLONGAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
] as const;

/** Number of a PPPK golongan, 1 to 17; 0 when it is none. */
export function pppkGrade(golongan: string): number {
  return PPPK_GOLONGAN.indexOf(golongan as (typeof PPPK_GOLONGAN)[number]) + 1;
}

/** Group by which the general allowance is fixed: `I` to `IV`, or the PPPK group. */
export function generalAllowanceGroup(kind: EmployeeKind, golongan: string): string {
  if (kind === 'PNS' || kind === 'CPNS') return golongan.split('/')[0] ?? golongan;
  const grade = pppkGrade(golongan);
  if (grade <= 4) return 'PPPK I-IV';
  if (grade <= 8) return 'PPPK V-VIII';
  return grade <= 12 ? 'PPPK IX-XII' : 'PPPK XIII-XVII';
}

/** Group by which final tax is fixed: `I` to `IV`, `PPPK I-VIII`, `PPPK IX-XVII` (pay-rules 7.1). */
export function finalTaxGroup(kind: EmployeeKind, golongan: string): string {
  if (kind === 'PNS' || kind === 'CPNS') return golongan.split('/')[0] ?? golongan;
  return pppkGrade(golongan) <= 8 ? 'PPPK I-VIII' : 'PPPK IX-XVII';
}
