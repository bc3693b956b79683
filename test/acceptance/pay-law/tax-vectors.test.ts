import { beforeAll, describe, expect, it } from 'vitest';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { PTKP_STATUSES } from '../../../src/domain/people/employee.ts';
import { calculateAnnualTax } from '../../../src/domain/tax/annual-tax.ts';
import { calculateMonthlyTax } from '../../../src/domain/tax/ter.ts';
import { resolveRules } from '../../../src/rules/index.ts';
import { readReference } from '../../rules/reference-csv.ts';
import { closeMonth, payrollCsv, type RunKind } from '../../support/close-month.ts';
import { newOfficeHere, type OfficeHere } from '../../support/office-here.ts';
import { amountsOf, payrollRows } from '../../support/payroll-csv.ts';
import { csvOf } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/*
 * Every `ter_month` and `last_period` row of the reference, paid month by month in one office through the command line.
 *
 * - C-I.1.1-A is the government employee: salary with tax borne by the state, 13th salary in June, arrears of
 *   2,000,000 in November, settled in December. The example has no pension contribution, so he is a CPNS under a policy
 *   with `cpnsIwp: 0`; the functional allowance of his record, month by month, makes the taxable salary that of the row.
 * - The others are employees of companies, whose pay this office cannot know. Here they are part-time contract employees
 *   (PPPK-PW), whose tax is withheld from themselves: a small contract, and an addition taxed with it (`kena_pajak` ya)
 *   that makes the gross that of the row. What the row deducts as pension contribution is deducted as zakat, which
 *   lowers the year's net alike. U-KB-1, U-ZAS-1 and U-ZAS-2 are contract pay alone: 10,000,000 with accident, death
 *   (policy `pppkJkm: 0.3`) and health insurance. In May they are on unpaid leave and the addition is the whole gross:
 *   without basic pay in the basis month nobody has a 13th salary, which the rows do not know.
 * - B-IV.2-N, paid by the month but not permanent, has TER in December too; an employee here is settled then, so the
 *   months up to November are run and December is computed alone.
 * - C-I.1.2-B is a pensioner: the office pays no pensions, and the pension cost of 5% is no rule of the program.
 */
const GOVERNMENT = 'C-I.1.1-A';
const CONTRACT_PAY_ALONE: ReadonlySet<string> = new Set(['U-KB-1', 'U-ZAS-1', 'U-ZAS-2']);
const NOT_HERE: ReadonlySet<string> = new Set(['C-I.1.2-B']);
const NOT_PERMANENT = 'B-IV.2-N';
/** Employees who start later than January, by the row's note. */
const STARTS: ReadonlyMap<string, string> = new Map([['B-I.2.1.1-B', '2026-09-01']]);

type Row = ReturnType<typeof readReference>[number];

const ROWS = readReference('pph21-vectors.csv').filter(
  ({ kind, id = '' }) => (kind === 'ter_month' || kind === 'last_period') && !NOT_HERE.has(id),
);
const IDS = [...new Set(ROWS.map(({ id = '' }) => id))];
const DECEMBER = 12;

function monthOf(row: Row): number {
  return Number(row.month);
}

function isRun(row: Row): boolean {
  return !(row.id === NOT_PERMANENT && monthOf(row) === DECEMBER);
}

function rowOf(id: string, kind: string, month: number): Row | undefined {
  return ROWS.find((row) => row.id === id && row.kind === kind && monthOf(row) === month);
}

/** Gross of one month; months without a row of their own share what the year leaves. */
function grossOf(id: string, month: number): number | null {
  const own = rowOf(id, 'ter_month', month);
  if (own) return Number(own.gross);
  const year = rowOf(id, 'last_period', DECEMBER);
  const months = Number(year?.months_in_period ?? 0);
  if (!year || month <= DECEMBER - months) return null;
  const listed = ROWS.filter((row) => row.id === id && row.kind === 'ter_month');
  const left = Number(year.gross) - listed.reduce((sum, { gross }) => sum + Number(gross), 0);
  return left / (months - listed.length);
}

function periodOf(month: number): string {
  return `2026-${String(month).padStart(2, '0')}`;
}

/** Position in the list as serial number: nobody's real number. */
function nipOf(id: string): string {
  const serial = String(IDS.indexOf(id) + 1).padStart(3, '0');
  return id === GOVERNMENT ? `199501012025121${serial}` : `199501012025211${serial}`;
}

/** Contract of 500,000 with 4% health, 0.24% accident and 0.3% death insurance: 20,000 + 1,200 + 1,500. */
const SMALL_CONTRACT = 500_000;
const SMALL_GROSS = 522_700;
/** Contract of 10,000,000: 400,000 + 24,000 + 30,000. */
const LARGE_CONTRACT = 10_000_000;
const LARGE_GROSS = 10_454_000;
/** Month on which the 13th salary of June is computed. */
const BASIS_MONTH = 5;

function contractGross(id: string): number {
  return CONTRACT_PAY_ALONE.has(id) ? LARGE_GROSS : SMALL_GROSS;
}

/*
 * C-I.1.1-A: golongan III/c with 8 years, 80% of 3,426,000 = 2,740,800; spouse 274,080; one child 54,816; rice for three
 * 217,260; accident 6,578; death 19,734. With functional allowance F the health insurance is 4% of
 * 2,740,800 + 274,080 + 54,816 + F, rounded.
 */
const FAMILY_SALARY = 2_740_800 + 274_080 + 54_816;
const WITHOUT_HEALTH = FAMILY_SALARY + 217_260 + 6_578 + 19_734;

/** Functional allowance with which the month's taxable salary is exactly as given. */
function allowanceFor(taxable: number): number {
  for (
    let allowance = Math.floor((taxable - WITHOUT_HEALTH - FAMILY_SALARY / 25) / 1.04) - 1;
    ;
    allowance++
  ) {
    const health = Math.round(((FAMILY_SALARY + allowance) * 4) / 100);
    if (WITHOUT_HEALTH + allowance + health === taxable) return allowance;
    if (WITHOUT_HEALTH + allowance + health > taxable) throw new Error(`no allowance gives ${taxable}`);
  }
}

/** Arrears of November, raised by an October that is recorded late. */
const ARREARS = 2_000_000;
const JUNE_GROSS = 20_034_000;
const MAY_ALLOWANCE = allowanceFor(10_083_000);
/** The 13th salary: May's salary lines without the employer's contributions. */
const THIRTEENTH = FAMILY_SALARY + 217_260 + MAY_ALLOWANCE;

function governmentAllowance(month: number): number {
  const gross = grossOf(GOVERNMENT, month) ?? 0;
  if (month === 6) return allowanceFor(JUNE_GROSS - THIRTEENTH);
  return allowanceFor(month === 11 ? gross - ARREARS : gross);
}

const MONTHS = Array.from({ length: DECEMBER }, (_, index) => index + 1);
const folder = tempFolder();
/** Lines of an employee's runs of one month, by id and month. */
const paid = new Map<string, Readonly<Record<string, number>>[]>();

beforeAll(async () => {
  const office = await newOfficeHere(folder.path);
  await importPolicy(office);
  office.put('pegawai.csv', employees());
  office.put('tunjangan.csv', allowances(MONTHS.slice(1)));
  office.put('cuti.csv', leave());
  office.put('tambahan.csv', adjustments());
  const files = ['pegawai.csv', 'tunjangan.csv', 'cuti.csv', 'tambahan.csv'];
  await office.must('import', ...files, '--quiet');
  for (const month of MONTHS) {
    if (month === 11) await importArrears(office);
    if (month === 6) await pay(office, month, 'gaji-13');
    await pay(office, month, 'regular');
  }
}, 600_000);

async function importPolicy(office: OfficeHere): Promise<void> {
  const example = await office.must('policy', 'show');
  const policy = example.replace(/cpnsIwp: 8\b/, 'cpnsIwp: 0').replace('pppkJkm: null', 'pppkJkm: 0.3');
  office.put('kebijakan.yaml', policy);
  await office.must('policy', 'import', 'kebijakan.yaml');
}

function employees(): string {
  const header =
    'nip,berlaku,nama,jenis,golongan,mkg,jabatan,jenis_jabatan,tunjangan_fungsional,pasangan,anak,ptkp,mulai,gaji_kontrak';
  const rows = IDS.map((id) => {
    const { ptkp_status: ptkp } = ROWS.find((row) => row.id === id) ?? {};
    const start = STARTS.get(id) ?? '2025-12-01';
    const head = `${nipOf(id)},${start < '2026' ? '2026-01' : start.slice(0, 7)},Contoh ${id}`;
    if (id === GOVERNMENT) {
      return `${head},CPNS,III/c,8,Jabatan Contoh,fungsional,${governmentAllowance(1)},1,1,${ptkp},${start},`;
    }
    const pay = CONTRACT_PAY_ALONE.has(id) ? LARGE_CONTRACT : SMALL_CONTRACT;
    return `${head},PPPK-PW,,,,,,,,${ptkp},${start},${pay}`;
  });
  return csvOf(header, rows);
}

function allowances(months: readonly number[]): string {
  const rows = months.map((month) => `${nipOf(GOVERNMENT)},${periodOf(month)},${governmentAllowance(month)}`);
  return csvOf('nip,berlaku,tunjangan_fungsional', rows);
}

/** October, recorded in November with an allowance that is worth 2,000,000 more of taxable salary. */
async function importArrears(office: OfficeHere): Promise<void> {
  const late = allowanceFor((grossOf(GOVERNMENT, 10) ?? 0) + ARREARS);
  office.put(
    'rapel.csv',
    csvOf('nip,berlaku,tunjangan_fungsional', [`${nipOf(GOVERNMENT)},2026-10,${late}`]),
  );
  await office.must('import', 'rapel.csv', '--quiet');
}

function leave(): string {
  const rows = IDS.filter((id) => id !== GOVERNMENT && !STARTS.has(id)).flatMap((id) => [
    `${nipOf(id)},${periodOf(BASIS_MONTH)},cltn`,
    `${nipOf(id)},${periodOf(BASIS_MONTH + 1)},aktif`,
  ]);
  return csvOf('nip,berlaku,status', rows);
}

function adjustments(): string {
  const rows = IDS.flatMap((id) => {
    if (id === GOVERNMENT) return [];
    const year = ROWS.find((row) => row.id === id && row.kind === 'last_period');
    const months = Number(year?.months_in_period ?? 0);
    const pension = Number(year?.pension_contribution ?? 0) / months;
    const zakat = Number(year?.zakat_or_donation ?? 0) / months;
    return MONTHS.flatMap((month) => {
      const gross = grossOf(id, month);
      if (gross === null) return [];
      const addition = month === BASIS_MONTH ? gross : gross - contractGross(id);
      const row = (rest: string): string => `${nipOf(id)},${periodOf(month)},${rest}`;
      return [
        ...(addition > 0 ? [row(`LAIN,penghasilan lain,tambah,${addition},ya,1`)] : []),
        ...(pension > 0 ? [row(`ZAKAT,pengganti iuran pensiun,potong,${pension},,1`)] : []),
        ...(zakat > 0 ? [row(`ZAKAT,zakat,potong,${zakat},,2`)] : []),
      ];
    });
  });
  return csvOf('nip,period,kode,uraian,arah,jumlah,kena_pajak,prioritas', rows);
}

async function pay(office: OfficeHere, month: number, kind: RunKind): Promise<void> {
  const period = periodOf(month);
  await closeMonth(office, period, kind);
  const rows = payrollRows(await payrollCsv(office, period, kind));
  for (const id of IDS) {
    const row = rows.get(nipOf(id));
    if (row === undefined) continue;
    const key = `${id} ${month}`;
    paid.set(key, [...(paid.get(key) ?? []), amountsOf(row)]);
  }
}

const TAXABLE = [
  ...['GAPOK', 'TUNJ_PASANGAN', 'TUNJ_ANAK', 'TUNJ_FUNGSIONAL', 'TUNJ_BERAS'],
  ...['BPJS_KES_PEMDA', 'JKK_PEMDA', 'JKM_PEMDA', 'RAPEL_TUNJ_FUNGSIONAL', 'RAPEL_BPJS_KES_PEMDA'],
];

/** Taxable income and tax of one employee and month over all its runs. */
function monthPaid(id: string, month: number): { readonly gross: number; readonly tax: number } {
  const slips = paid.get(`${id} ${month}`) ?? [];
  const sum = (codes: readonly string[]): number =>
    slips.reduce((total, lines) => codes.reduce((part, code) => part + (lines[code] ?? 0), total), 0);
  const additions = id === GOVERNMENT ? 0 : sum(['TAMBAHAN']);
  return { gross: sum(TAXABLE) + additions, tax: sum(['PPH21_GAJI', 'PPH21_TPP']) };
}

describe('worked examples of income tax, paid month by month', () => {
  it('are every row of these kinds but the pensioner’s', () => {
    expect(ROWS).toHaveLength(66);
    expect(ROWS.filter(isRun)).toHaveLength(65);
  });

  it.each(ROWS.filter((row) => row.kind === 'ter_month' && isRun(row)))(
    '$id, month $month: $gross gives $expected_tax ($source)',
    (row) => {
      expect(monthPaid(row.id ?? '', monthOf(row))).toEqual({
        gross: Number(row.gross),
        tax: Number(row.expected_tax),
      });
    },
  );

  it.each(ROWS.filter(({ kind }) => kind === 'last_period'))(
    '$id, last month of the year: $gross a year, $tax_withheld_before paid before, $expected_tax left ($source)',
    (row) => {
      const id = row.id ?? '';
      const months = MONTHS.slice(DECEMBER - Number(row.months_in_period));
      const year = months.map((month) => monthPaid(id, month));
      expect(year.reduce((sum, { gross }) => sum + gross, 0)).toBe(Number(row.gross));
      expect(year.slice(0, -1).reduce((sum, { tax }) => sum + tax, 0)).toBe(Number(row.tax_withheld_before));
      expect(year.at(-1)?.tax).toBe(Number(row.expected_tax));
    },
  );

  it('C-I.1.1-A: the state bears the tax of every month, and 2,000,000 of November are arrears of October', () => {
    for (const month of MONTHS) {
      for (const lines of paid.get(`${GOVERNMENT} ${month}`) ?? [])
        expect(lines.TUNJ_PPH).toBe(lines.PPH21_GAJI);
    }
    const [november = {}] = paid.get(`${GOVERNMENT} 11`) ?? [];
    expect((november.RAPEL_TUNJ_FUNGSIONAL ?? 0) + (november.RAPEL_BPJS_KES_PEMDA ?? 0)).toBe(ARREARS);
    const [thirteenth = {}, june = {}] = paid.get(`${GOVERNMENT} 6`) ?? [];
    expect(thirteenth.TUNJ_FUNGSIONAL).toBe(MAY_ALLOWANCE);
    expect(thirteenth.BPJS_KES_PEMDA).toBeUndefined();
    expect(june.BPJS_KES_PEMDA).toBeGreaterThan(0);
  });

  it('B-I.2.1.1-B: what was withheld too much is paid back with December’s pay', () => {
    const [december = {}] = paid.get('B-I.2.1.1-B 12') ?? [];
    expect(december.PPH21_TPP).toBe(-2_975_000);
    // Contract 500,000 less 1% health, addition 14,977,300, less 100,000; rounding of 495,000 needs nothing.
    expect(december.DITERIMA).toBe(495_000 + 14_977_300 - 100_000 + 2_975_000);
  });
});

describe('worked examples of income tax, computed alone', () => {
  const rules = resolveRules(makePeriod(2026, 1));
  if ('missing' in rules) throw new Error('rules are missing');
  const statusOf = (row: Row) => {
    const status = PTKP_STATUSES.find((known) => known === row.ptkp_status);
    if (status === undefined) throw new Error(row.ptkp_status);
    return status;
  };

  it.each(ROWS.filter(({ kind }) => kind === 'last_period'))('$id: the steps of the year', (row) => {
    const { occupationalCost, net, taxable, tax } = calculateAnnualTax(rules, {
      gross: Number(row.gross),
      months: Number(row.months_in_period),
      contributions: Number(row.pension_contribution) + Number(row.zakat_or_donation),
      ptkp: rules.ptkp.value.get(statusOf(row)) ?? 0,
    });
    expect(occupationalCost).toBe(Number(row.biaya_jabatan));
    expect(net).toBe(Number(row.net));
    expect(taxable).toBe(Number(row.pkp));
    expect(tax).toBe(Number(row.tax_on_pkp));
  });

  it('B-IV.2-N: December of somebody who is not permanent', () => {
    const [december] = ROWS.filter((row) => !isRun(row));
    if (december === undefined) throw new Error('the row is gone');
    const category = rules.terCategory.value.get(statusOf(december)) ?? 'A';
    const tax = calculateMonthlyTax(rules.ter.value[category], Number(december.gross), 'half-up');
    expect(tax).toBe(Number(december.expected_tax));
  });
});
