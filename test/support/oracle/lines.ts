/** Amounts by line code; a line that does not apply is absent, and so is a line of 0. */
export type Lines = Readonly<Record<string, number>>;

/** Amount of a line, 0 when it is absent. */
export function amount(lines: Lines, code: string): number {
  return lines[code] ?? 0;
}

/** Sum of the named lines. */
export function sumOf(lines: Lines, codes: readonly string[]): number {
  return codes.reduce((sum, code) => sum + amount(lines, code), 0);
}

/** The lines without those of 0. */
export function withoutZero(lines: Lines): Lines {
  return Object.fromEntries(Object.entries(lines).filter(([, value]) => value !== 0));
}

export const FAMILY_BASE = ['GAPOK', 'TUNJ_PASANGAN', 'TUNJ_ANAK'] as const;
export const POSITION = ['TUNJ_STRUKTURAL', 'TUNJ_FUNGSIONAL', 'TUNJ_UMUM'] as const;
export const PASSED_ON = ['BPJS_KES_PEMDA', 'JKK_PEMDA', 'JKM_PEMDA'] as const;

/** Salary income but for TUNJ_PPH and PEMBULATAN: the taxable lines of section 7. */
export const TAXABLE_SALARY: readonly string[] = [...FAMILY_BASE, ...POSITION, 'TUNJ_BERAS', ...PASSED_ON];

/** Contributions of the employee that lower the taxable income of the year. */
export const CONTRIBUTIONS = ['IWP_8', 'JHT_PPPK'] as const;

/** Salary deductions but for the tax. */
export const SALARY_DEDUCTIONS: readonly string[] = [...CONTRIBUTIONS, 'BPJS_KES_1', ...PASSED_ON];

/** Codes of the TPP lines that make up TPP_BRUTO. */
export function tppCodes(lines: Lines): string[] {
  return Object.keys(lines).filter((code) => code.startsWith('TPP_'));
}
