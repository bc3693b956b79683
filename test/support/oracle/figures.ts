import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Fraction } from './fraction.ts';

/** Reads a reference table (comma separated, quoted cells may hold commas) as one object per row. */
export function referenceTable(file: string): Record<string, string>[] {
  const path = fileURLToPath(new URL(`../../reference/${file}`, import.meta.url));
  const [head, ...rows] = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cellsOf);
  return rows.map((cells) =>
    Object.fromEntries((head ?? []).map((name, index) => [name, cells[index] ?? ''])),
  );
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
  }
  return cells;
}

const GRIDS = {
  PNS: referenceTable('gaji-pokok-pns.csv'),
  PPPK: referenceTable('gaji-pokok-pppk.csv'),
};
const ALLOWANCES = referenceTable('allowances.csv');
const CONTRIBUTIONS = referenceTable('contributions.csv');
const TER = referenceTable('ter-pph21.csv');

const PPPK_GRADES = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'.split(' ');

/** 1 to 17 for a PPPK golongan. */
export function pppkGrade(golongan: string): number {
  const grade = PPPK_GRADES.indexOf(golongan) + 1;
  if (grade === 0) throw new Error(`no PPPK golongan: ${golongan}`);
  return grade;
}

/** 1 to 4 for a PNS golongan such as `III/c`. */
export function pnsGroup(golongan: string): number {
  const group = ['I', 'II', 'III', 'IV'].indexOf(golongan.split('/')[0] ?? '') + 1;
  if (group === 0 || !golongan.includes('/')) throw new Error(`no PNS golongan: ${golongan}`);
  return group;
}

/** Basic salary of the last step that is not above the service years. */
export function tableSalary(kind: string, golongan: string, mkg: number): number {
  const steps = (kind === 'PPPK' ? GRIDS.PPPK : GRIDS.PNS)
    .filter((row) => row.golongan === golongan && Number(row.mkg) <= mkg)
    .sort((a, b) => Number(a.mkg) - Number(b.mkg));
  const step = steps.at(-1);
  if (step === undefined) throw new Error(`outside the grid: ${kind} ${golongan} MKG ${mkg}`);
  return Number(step.amount);
}

function allowance(code: string, key: string): number | null {
  const row = ALLOWANCES.find((each) => each.code === code && each.key === key);
  return row === undefined ? null : Number(row.amount_or_percent);
}

/** Amount by eselon. */
export function structuralAllowance(eselon: string): number {
  const amount = allowance('STRUKTURAL', eselon);
  if (amount === null) throw new Error(`no eselon: ${eselon}`);
  return amount;
}

/** Amount whose key is exactly the text of the post, or null. */
export function functionalAllowance(post: string): number | null {
  return allowance('FUNGSIONAL', post);
}

/** Every post text that has a functional allowance. */
export const FUNCTIONAL_POSTS: readonly string[] = ALLOWANCES.filter((row) => row.code === 'FUNGSIONAL').map(
  (row) => row.key ?? '',
);

/** General allowance by golongan group. */
export function generalAllowance(kind: string, golongan: string): number {
  let key: string;
  if (kind === 'PPPK') {
    const grade = pppkGrade(golongan);
    key =
      grade <= 4 ? 'PPPK I-IV' : grade <= 8 ? 'PPPK V-VIII' : grade <= 12 ? 'PPPK IX-XII' : 'PPPK XIII-XVII';
  } else {
    key = ['I', 'II', 'III', 'IV'][pnsGroup(golongan) - 1] ?? '';
  }
  const amount = allowance('UMUM', key);
  if (amount === null) throw new Error(`no general allowance: ${key}`);
  return amount;
}

const RICE_KG = 10;
const RICE_PRICE: number = allowance('RICE', 'price_per_kg') ?? Number.NaN;

/** Rice allowance of one soul; null is the price of the reference. */
export function ricePerSoul(price: number | null): number {
  return RICE_KG * (price ?? RICE_PRICE);
}

function contribution(code: string): Fraction {
  const row = CONTRIBUTIONS.find((each) => each.code === code);
  return Fraction.percent(row?.rate_percent ?? 'missing');
}

export const SPOUSE_RATE: Fraction = Fraction.percent(allowance('SPOUSE', 'per_spouse_max_1') ?? 'missing');
export const CHILD_RATE: Fraction = Fraction.percent(allowance('CHILD', 'per_child') ?? 'missing');
export const CHILD_LIMIT: number = allowance('CHILD_LIMIT', 'max_children') ?? Number.NaN;
export const CPNS_RATE: Fraction = Fraction.percent(allowance('CPNS', 'share_of_gaji_pokok') ?? 'missing');
export const IWP_RATE: Fraction = contribution('IWP_8');
export const JHT_RATE: Fraction = contribution('JHT_PPPK');
export const JHT_BPJSTK_RATE: Fraction = contribution('JHT_PPPK_ALT_BPJSTK');
export const JP_BPJSTK_RATE: Fraction = contribution('JP_PPPK_ALT_BPJSTK');
export const HEALTH_EMPLOYER_RATE: Fraction = contribution('BPJS_KES_EMPLOYER');
export const HEALTH_EMPLOYEE_RATE: Fraction = contribution('BPJS_KES_EMPLOYEE');
export const HEALTH_CEILING: number = Number(
  CONTRIBUTIONS.find((row) => row.code === 'BPJS_KES_EMPLOYER')?.ceiling,
);
export const JKK_RATE: Fraction = contribution('JKK');
export const JKM_RATE: Fraction = contribution('JKM');

/** Category of the monthly tax tables by PTKP status. */
export function taxCategory(ptkp: string): 'A' | 'B' | 'C' {
  if (['TK/0', 'TK/1', 'K/0'].includes(ptkp)) return 'A';
  if (['TK/2', 'TK/3', 'K/1', 'K/2'].includes(ptkp)) return 'B';
  if (ptkp === 'K/3') return 'C';
  throw new Error(`no PTKP status: ${ptkp}`);
}

/** Yearly amount free of tax: 54,000,000, with 4,500,000 for marriage and for each dependant. */
export function taxFree(ptkp: string): number {
  taxCategory(ptkp);
  return 54_000_000 + (ptkp.startsWith('K/') ? 4_500_000 : 0) + 4_500_000 * Number(ptkp.slice(-1));
}

/** Rate of the monthly table for a gross above 0; upper bounds are inclusive. */
export function monthlyRate(category: string, gross: number): Fraction {
  const row = TER.find(
    (each) =>
      each.category === category &&
      gross > Number(each.lower_exclusive) &&
      (each.upper_inclusive === '' || gross <= Number(each.upper_inclusive)),
  );
  return Fraction.percent(row?.rate_percent ?? 'missing');
}

/** Upper bounds (inclusive) and percentages of article 17. */
export const ARTICLE_17: readonly (readonly [number, string])[] = [
  [60_000_000, '5'],
  [250_000_000, '15'],
  [500_000_000, '25'],
  [5_000_000_000, '30'],
  [Number.POSITIVE_INFINITY, '35'],
];

/** Percent of the final tax on honoraria (and on TPP taxed finally) by golongan. */
export function finalTaxPercent(kind: string, golongan: string): string {
  if (kind.startsWith('PPPK')) return pppkGrade(golongan) <= 8 ? '0' : '5';
  return ['0', '0', '5', '15'][pnsGroup(golongan) - 1] ?? 'missing';
}
