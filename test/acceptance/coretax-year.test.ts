import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SlipRow } from '../../src/app/ports/runs.ts';
import type { TaxNote } from '../../src/domain/coretax/tax-note.ts';
import { annualTax, figures, roundedProductOf } from '../support/oracle/index.ts';
import { textOf, type XmlSlip } from '../support/read-xml.ts';
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

const A2_TAGS = [
  'WorkForSecondEmployer',
  'TaxPeriodMonthStart',
  'TaxPeriodMonthEnd',
  'TaxPeriodYear',
  'CounterpartTin',
  'CounterpartNipNrp',
  'TaxExemptOpt',
  'StatusOfWithholding',
  'CounterpartPosition',
  'CounterpartRank',
  'TaxObjectCode',
  'NumberOfMonths',
  'SalaryPensionJhtTht',
  'WifeBenefit',
  'ChildBenefit',
  'IncomeImprovementBenefit',
  'StructuralFunctionalBenefit',
  'RiceBenefit',
  'OtherBenefit',
  'OtherRegularIncome',
  'PensionContributionJhtThtFee',
  'Zakat',
  'PrevWhTaxSlip',
  'Article21IncomeTax',
  'IDPlaceOfBusinessActivity',
  'WithholdingDate',
];

const A1_TAGS = [
  'WorkForSecondEmployer',
  'TaxPeriodMonthStart',
  'TaxPeriodMonthEnd',
  'TaxPeriodYear',
  'CounterpartOpt',
  'CounterpartPassport',
  'CounterpartTin',
  'TaxExemptOpt',
  'StatusOfWithholding',
  'CounterpartPosition',
  'TaxObjectCode',
  'NumberOfMonths',
  'SalaryPensionJhtTht',
  'GrossUpOpt',
  'IncomeTaxBenefit',
  'OtherBenefit',
  'Honorarium',
  'InsurancePaidByEmployer',
  'Natura',
  'TantiemBonusThr',
  'PensionContributionJhtThtFee',
  'Zakat',
  'PrevWhTaxSlip',
  'TaxCertificate',
  'Article21IncomeTax',
  'IDPlaceOfBusinessActivity',
  'WithholdingDate',
];

/** Fields of the yearly forms that add up to the gross of the year. */
const A2_GROSS = A2_TAGS.slice(12, 20);
const A1_GROSS = [A1_TAGS[12] ?? '', ...A1_TAGS.slice(14, 20)];

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const grossOf = ({ taxableSalary, taxableOther }: SlipRow): number => taxableSalary + taxableOther;
const taxOf = ({ lines, taxOther }: SlipRow): number => (lines.PPH21_GAJI ?? 0) + taxOther;

describe.each([
  { seed: 31, count: 12, firstMonth: 1 },
  { seed: 34, count: 10, firstMonth: 5, wide: true },
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

  describe.each([
    ['coretax-bpa2', ['A2Bulk', 'TIN', 'ListOfA2'], A2_TAGS, A2_GROSS],
    ['coretax-bpa1', ['A1Bulk', 'TIN', 'ListOfA1'], A1_TAGS, A1_GROSS],
  ] as const)('%s', (report, above, tags, grossTags) => {
    const files = () =>
      months().flatMap((month) => {
        const found = file(report, month);
        return found === null ? [] : [{ month, ...found }];
      });
    const gross = (slip: XmlSlip): number => sum(grossTags.map((tag) => Number(textOf(slip, tag))));

    it('is there for December and for months in which somebody left, with the tags in their order', () => {
      expect(files().map(({ month }) => month)).toContain('2026-12');
      for (const found of files()) {
        expect([found.above, found.tin]).toEqual([above, TIN]);
        for (const slip of found.slips) {
          expect(slip.map(([tag]) => tag)).toEqual(tags);
          expect(textOf(slip, 'TaxPeriodMonthEnd')).toBe(String(Number(found.month.slice(5))));
        }
      }
    });

    it('has with what it leaves out the whole year of everybody whose year is settled in the month', () => {
      for (const { month, slips, reconciliation } of files()) {
        const { inFile, leftOut } = reconciliation;
        const settled = new Set(slipsOf(month).flatMap(({ nip, settled }) => (settled ? [nip] : [])));
        const ofYear = year.runs
          .filter(({ run }) => run.period <= month)
          .flatMap(({ slips }) => slips.filter(({ nip }) => settled.has(nip)));
        const openings = [...settled].map((nip) => year.openings.get(nip) ?? { gross: 0, tax: 0 });
        expect([slips.length, sum(slips.map(gross))]).toEqual([inFile.people, inFile.gross]);
        expect(inFile.gross + leftOut.gross).toBe(
          sum(ofYear.map(grossOf)) + sum(openings.map((opening) => opening.gross)),
        );
        expect(inFile.tax + leftOut.tax).toBe(
          sum(ofYear.map(taxOf)) + sum(openings.map((opening) => opening.tax)),
        );
      }
    });

    it('has what Coretax needs to compute the tax of the year, which the runs have but for those that are named', () => {
      for (const { slips, reconciliation } of files()) {
        const { inFile, notes } = reconciliation;
        const computed = slips.map((slip) => {
          const relief = ['PensionContributionJhtThtFee', 'Zakat'].map((tag) => Number(textOf(slip, tag)));
          const ptkp = textOf(slip, 'TaxExemptOpt');
          return annualTax(ptkp, gross(slip), Number(textOf(slip, 'NumberOfMonths')), sum(relief));
        });
        expect(sum(computed)).toBe(inFile.coretaxTax);
        const named = notes.filter(({ code }) => code === 'tax-differs');
        expect(sum(named.map(({ tax, coretaxTax }) => tax - (coretaxTax ?? 0)))).toBe(
          inFile.tax - sum(computed),
        );
      }
    });
  });

  it('everybody with income has a yearly slip of one of the forms, and is left out of the other', () => {
    const december = (['coretax-bpa2', 'coretax-bpa1'] as const).map((report) => file(report, '2026-12'));
    const [servants, contract] = december.map((found) => found?.reconciliation);
    const forms = (notes: readonly TaxNote[] = []) => notes.filter(({ code }) => code === 'other-form');
    expect(sum(forms(servants?.notes).map((note) => note.gross))).toBe(
      (contract?.inFile.gross ?? 0) +
        sum(
          (contract?.notes ?? [])
            .filter(({ code }) => code === 'no-gross' || code === 'negative-part')
            .map((note) => note.gross),
        ),
    );
  });
});
