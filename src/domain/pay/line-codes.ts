/**
 * On which side of the slip a line counts.
 * - `salary-income`, `salary-deduction`: BRUTO_GAJI, POTONGAN_GAJI
 * - `salary-both`: paid by the employer and passed on in full, counts in both
 * - `tpp-income`: TPP_BRUTO; `tpp-allowance`: added to NETO_TPP only; `tpp-deduction`: POTONGAN_TPP
 * - `other-deduction`: POTONGAN_LAIN
 * - `memo`: in no total: income and deduction at once, or arrears, which count under TAMBAHAN and POTONGAN_LAIN
 */
export type LineSide =
  | 'salary-income'
  | 'salary-deduction'
  | 'salary-both'
  | 'tpp-income'
  | 'tpp-allowance'
  | 'tpp-deduction'
  | 'other-deduction'
  | 'memo';

/** Salary line codes in the order of the slip. Codes are stable and never reused. */
export const SALARY_LINES = {
  GAPOK: 'salary-income',
  TUNJ_PASANGAN: 'salary-income',
  TUNJ_ANAK: 'salary-income',
  TUNJ_STRUKTURAL: 'salary-income',
  TUNJ_FUNGSIONAL: 'salary-income',
  TUNJ_UMUM: 'salary-income',
  TUNJ_BERAS: 'salary-income',
  TUNJ_PPH: 'salary-income',
  BPJS_KES_PEMDA: 'salary-both',
  JKK_PEMDA: 'salary-both',
  JKM_PEMDA: 'salary-both',
  PEMBULATAN: 'salary-income',
  IWP_8: 'salary-deduction',
  JHT_PPPK: 'salary-deduction',
  BPJS_KES_1: 'salary-deduction',
  PPH21_GAJI: 'salary-deduction',
} as const satisfies Readonly<Record<string, LineSide>>;

/** Lines that follow the TPP criteria of the policy, in the order of the slip. */
export const TPP_TAIL_LINES = {
  TPP_PLT: 'tpp-income',
  TPP_THR: 'tpp-income',
  TPP_G13: 'tpp-income',
  TUNJ_PPH_TPP: 'tpp-allowance',
  BPJS_KES_TPP_PEMDA: 'memo',
  BPJS_KES_TPP_1: 'tpp-deduction',
  PPH21_TPP: 'tpp-deduction',
  PPH21_FINAL: 'other-deduction',
} as const satisfies Readonly<Record<string, LineSide>>;

export type SalaryLine = keyof typeof SALARY_LINES;
export type TppTailLine = keyof typeof TPP_TAIL_LINES;

/** Every line code of a run in the order of the slip; criteria as the policy lists them. */
export function lineCodes(criteriaCodes: readonly string[]): readonly string[] {
  return [...Object.keys(SALARY_LINES), ...criteriaCodes.map(criterionLine), ...Object.keys(TPP_TAIL_LINES)];
}

/**
 * Amounts by line code in the order of the slip: salary lines, TPP criteria, the lines after them; arrears last. Within
 * each of the two groups without an order of their own the order stays.
 */
export function inSlipOrder<T extends { readonly code: string }>(amounts: readonly T[]): readonly T[] {
  return [...amounts].sort((a, b) => placeOf(a.code) - placeOf(b.code));
}

function placeOf(code: string): number {
  const salary = SALARY_ORDER.indexOf(code);
  if (salary >= 0) return salary;
  const tail = TAIL_ORDER.indexOf(code);
  if (tail >= 0) return SALARY_ORDER.length + 1 + tail;
  return SALARY_ORDER.length + (lineSide(code) === 'tpp-income' ? 0 : 1 + TAIL_ORDER.length);
}

const SALARY_ORDER: readonly string[] = Object.keys(SALARY_LINES);
const TAIL_ORDER: readonly string[] = Object.keys(TPP_TAIL_LINES);

/** Line code of a TPP criterion: `PRESTASI_KERJA` is paid as `TPP_PRESTASI_KERJA`. */
export function criterionLine(criterion: string): string {
  return `TPP_${criterion}`;
}

const SIDES: ReadonlyMap<string, LineSide> = new Map<string, LineSide>([
  ...Object.entries(SALARY_LINES),
  ...Object.entries(TPP_TAIL_LINES),
]);

/** Side of a line code; an unlisted `TPP_…` code is a criterion of the policy, `RAPEL_…` is arrears. */
export function lineSide(code: string): LineSide {
  return SIDES.get(code) ?? (code.startsWith('TPP_') ? 'tpp-income' : 'memo');
}

/** Position-allowance lines: at most one of them is paid. */
export const POSITION_LINES = ['TUNJ_STRUKTURAL', 'TUNJ_FUNGSIONAL', 'TUNJ_UMUM'] as const;

/** Salary lines that are taxable income of the month (section 7: S); PEMBULATAN and TUNJ_PPH are not. */
export const TAXABLE_SALARY_LINES = [
  'GAPOK',
  'TUNJ_PASANGAN',
  'TUNJ_ANAK',
  ...POSITION_LINES,
  'TUNJ_BERAS',
  'BPJS_KES_PEMDA',
  'JKK_PEMDA',
  'JKM_PEMDA',
] as const;

const TAXABLE_SALARY: ReadonlySet<string> = new Set(TAXABLE_SALARY_LINES);

/** Whether a line is taxable salary income (S). */
export function isTaxableSalary(code: string): boolean {
  return TAXABLE_SALARY.has(code);
}

/** Pension and old-age contributions, which reduce the taxable income of the year. */
export const CONTRIBUTION_LINES: readonly string[] = ['IWP_8', 'JHT_PPPK'];

/** Whether a line counts in TPP_BRUTO. */
export function isTppIncome(code: string): boolean {
  return lineSide(code) === 'tpp-income';
}
