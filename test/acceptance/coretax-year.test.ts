import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SlipRow } from '../../src/app/ports/runs.ts';
import { figures, roundedProductOf } from '../support/oracle/index.ts';
import { textOf } from '../support/read-xml.ts';
import { NITKU, type TaxedYear, type TaxFile, TIN, taxedYear } from '../support/taxed-year.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();

const BPMP_TAGS = [
  'TaxPeriodMonth',
  'TaxPeriodYear',
  'CounterpartOpt',
  'CounterpartPassport',
  'CounterpartTin',
  'StatusTaxExemption',
  'Position',
  'TaxCertificate',
  'TaxObjectCode',
  'Gross',
  'Rate',
  'IDPlaceOfBusinessActivity',
  'WithholdingDate',
];

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const grossOf = ({ taxableSalary, taxableOther }: SlipRow): number => taxableSalary + taxableOther;
const taxOf = ({ lines, taxOther }: SlipRow): number => (lines.PPH21_GAJI ?? 0) + taxOther;

describe.each([
  { seed: 31, count: 18, firstMonth: 1 },
  { seed: 32, count: 14, firstMonth: 1, wide: true },
])('the files for the tax office of a generated year ($seed)', (options) => {
  let year: TaxedYear;

  beforeAll(async () => {
    year = await taxedYear(join(folder.path, String(options.seed)), { ...options, year: '2026' });
  });

  const months = (): readonly string[] => [...new Set(year.runs.map(({ run }) => run.period))];
  const slipsOf = (month: string): readonly SlipRow[] =>
    year.runs.flatMap(({ run, slips }) => (run.period === month ? slips : []));
  const file = (report: string, month: string): TaxFile | null =>
    year.files.get(`${report} ${month}`) ?? null;

  describe('BPMP', () => {
    const files = () =>
      months().flatMap((month) => {
        const found = file('coretax-bpmp', month);
        return found === null ? [] : [{ month, ...found }];
      });

    it('is there for every month but December, in well-formed XML, with the tags in their order', () => {
      expect(files().map(({ month }) => month)).toEqual(months().filter((month) => !month.endsWith('-12')));
      for (const { month, above, tin, slips } of files()) {
        expect([above, tin]).toEqual([['MmPayrollBulk', 'TIN', 'ListOfMmPayroll'], TIN]);
        for (const slip of slips) {
          expect(slip.map(([tag]) => tag)).toEqual(BPMP_TAGS);
          expect([textOf(slip, 'TaxPeriodYear'), Number(textOf(slip, 'TaxPeriodMonth'))]).toEqual([
            '2026',
            Number(month.slice(5)),
          ]);
          expect(textOf(slip, 'CounterpartTin')).toMatch(/^1275010101\d{6}$/);
          expect(textOf(slip, 'WithholdingDate').slice(0, 7)).toBe(month);
          expect(textOf(slip, 'IDPlaceOfBusinessActivity')).toBe(NITKU);
        }
      }
    });

    it('has with what it leaves out the whole gross and the whole tax of the runs of each month', () => {
      for (const { month, slips, reconciliation } of files()) {
        const { inFile, leftOut, notes } = reconciliation;
        const inXml = sum(slips.map((slip) => Number(textOf(slip, 'Gross'))));
        expect([slips.length, inXml]).toEqual([inFile.people, inFile.gross]);
        expect(inFile.gross + leftOut.gross).toBe(sum(slipsOf(month).map(grossOf)));
        expect(inFile.tax + leftOut.tax).toBe(sum(slipsOf(month).map(taxOf)));
        const missing = notes.filter(({ code }) => ['settled', 'no-gross'].includes(code));
        expect([missing.length, sum(missing.map(({ gross }) => gross))]).toEqual([
          leftOut.people,
          leftOut.gross,
        ]);
      }
    });

    it('has the rate of the table, and gross × rate is the tax of the runs but for the employees that are named', () => {
      for (const { slips, reconciliation } of files()) {
        let computed = 0;
        for (const slip of slips) {
          const gross = Number(textOf(slip, 'Gross'));
          const category = figures.taxCategory(textOf(slip, 'StatusTaxExemption'));
          const tax = roundedProductOf(gross, figures.monthlyRate(category, gross));
          // The rate is a percent with two decimals, so this product of whole numbers is exact.
          const hundredths = Math.round(Number(textOf(slip, 'Rate')) * 100);
          expect(roundedProductOf(gross, String(hundredths), '0.0001')).toBe(tax);
          computed += tax;
        }
        const { inFile, notes } = reconciliation;
        expect(computed).toBe(inFile.coretaxTax);
        const named = notes.filter(({ code }) => code === 'tax-differs');
        expect(sum(named.map(({ tax, coretaxTax }) => tax - (coretaxTax ?? 0)))).toBe(inFile.tax - computed);
      }
    });
  });
});
