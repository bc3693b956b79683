import type { SalaryLine } from './line-codes.ts';

/** Accounts of the regional budget for the salary of officials, in the numbering of Permendagri 90/2019. */
export const SALARY_ACCOUNTS = [
  { account: '5.1.01.01.001', lines: ['GAPOK'] },
  { account: '5.1.01.01.002', lines: ['TUNJ_PASANGAN', 'TUNJ_ANAK'] },
  { account: '5.1.01.01.003', lines: ['TUNJ_STRUKTURAL'] },
  { account: '5.1.01.01.004', lines: ['TUNJ_FUNGSIONAL'] },
  { account: '5.1.01.01.005', lines: ['TUNJ_UMUM'] },
  { account: '5.1.01.01.006', lines: ['TUNJ_BERAS'] },
  { account: '5.1.01.01.007', lines: ['TUNJ_PPH'] },
  { account: '5.1.01.01.008', lines: ['PEMBULATAN'] },
  { account: '5.1.01.01.009', lines: ['BPJS_KES_PEMDA'] },
  { account: '5.1.01.01.010', lines: ['JKK_PEMDA'] },
  { account: '5.1.01.01.011', lines: ['JKM_PEMDA'] },
] as const satisfies readonly { readonly account: string; readonly lines: readonly SalaryLine[] }[];

export type SalaryAccount = (typeof SALARY_ACCOUNTS)[number]['account'];

/** Account of additional income (TPP), whatever its criterion. */
export const TPP_ACCOUNT = '5.1.01.02';
