import { BugError } from '../bug-error.ts';
import type { PaidAddition } from '../pay/additions.ts';
import { isTaxableSalary, isTppIncome } from '../pay/line-codes.ts';
import { ARREARS_PREFIX } from '../pay/posted.ts';
import type { SlipLines } from '../pay/slip-lines.ts';
import type { TakenDeduction } from '../pay/take-home.ts';

/** What the tax office is told of a slip, as it was stored. Whole rupiah. */
export interface TaxedSlip {
  readonly nip: string;
  readonly ptkp: string;
  readonly lines: SlipLines;
  readonly taxableSalary: number;
  readonly taxableOther: number;
  /** Pension and old-age contributions with their arrears, and zakat taken. */
  readonly contributions: number;
  /** Tax on other income without final tax. */
  readonly taxOther: number;
  readonly settled: boolean;
  readonly details: {
    readonly additions: readonly PaidAddition[];
    readonly deductions: readonly TakenDeduction[];
  } | null;
}

/** Taxable income by what it is, arrears included; whole rupiah. The parts add up to S + T of the slip. */
export interface IncomeParts {
  readonly basic: number;
  readonly spouse: number;
  readonly children: number;
  readonly position: number;
  readonly rice: number;
  /** Premiums that the employer pays: health, accident, death. */
  readonly premiums: number;
  readonly tpp: number;
  readonly additions: number;
}

export const NO_INCOME: IncomeParts = {
  basic: 0,
  spouse: 0,
  children: 0,
  position: 0,
  rice: 0,
  premiums: 0,
  tpp: 0,
  additions: 0,
};

const PART_OF: Readonly<Record<string, keyof IncomeParts>> = {
  GAPOK: 'basic',
  TUNJ_PASANGAN: 'spouse',
  TUNJ_ANAK: 'children',
  TUNJ_STRUKTURAL: 'position',
  TUNJ_FUNGSIONAL: 'position',
  TUNJ_UMUM: 'position',
  TUNJ_BERAS: 'rice',
  BPJS_KES_PEMDA: 'premiums',
  JKK_PEMDA: 'premiums',
  JKM_PEMDA: 'premiums',
};

/**
 * Taxable income of a slip by its parts.
 * @param tppIsFinal whether TPP falls under final tax and so is no part of it
 * @throws BugError when the salary lines are not the taxable salary that the slip was taxed on
 */
export function incomeParts(slip: TaxedSlip, tppIsFinal: boolean): IncomeParts {
  const parts = { ...NO_INCOME };
  let salary = 0;
  for (const line in slip.lines) {
    const amount = slip.lines[line] ?? 0;
    const code = withoutArrears(line);
    const part = PART_OF[code];
    if (part !== undefined && isTaxableSalary(code)) {
      parts[part] += amount;
      salary += amount;
    } else if (!tppIsFinal && isTppIncome(code)) parts.tpp += amount;
    else if (!tppIsFinal && code === 'BPJS_KES_TPP_PEMDA') parts.premiums += amount;
  }
  if (salary !== slip.taxableSalary)
    throw new BugError(`salary of ${slip.nip} comes to ${salary}, taxed were ${slip.taxableSalary}`);
  parts.additions = slip.taxableSalary + slip.taxableOther - sumOfParts(parts);
  return parts;
}

/** Income of a slip under final tax, which monthly and yearly slips do not have, and the tax on it; whole rupiah. */
export function incomeApart(
  { lines, details, taxOther }: TaxedSlip,
  tppIsFinal: boolean,
): { readonly income: number; readonly tax: number } {
  let income = 0;
  if (tppIsFinal) {
    for (const line in lines) if (isTppIncome(withoutArrears(line))) income += lines[line] ?? 0;
  }
  for (const { kenaPajak, jumlah } of details?.additions ?? []) if (kenaPajak === 'final') income += jumlah;
  return { income, tax: (lines.PPH21_TPP ?? 0) - taxOther + (lines.PPH21_FINAL ?? 0) };
}

export function sumOfParts(parts: IncomeParts): number {
  return Object.values(parts).reduce((sum: number, part: number) => sum + part, 0);
}

/** Parts of two slips together. */
export function addedParts(a: IncomeParts, b: IncomeParts): IncomeParts {
  const sum = { ...a };
  for (const part of Object.keys(b) as (keyof IncomeParts)[]) sum[part] += b[part];
  return sum;
}

/** Tax of a slip on income that monthly and yearly slips have, whoever bears it; whole rupiah. */
export function taxOfSlip({ lines, taxOther }: TaxedSlip): number {
  return (lines.PPH21_GAJI ?? 0) + taxOther;
}

function withoutArrears(code: string): string {
  return code.startsWith(ARREARS_PREFIX) ? code.slice(ARREARS_PREFIX.length) : code;
}
