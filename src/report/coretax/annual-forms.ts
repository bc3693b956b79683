import { lastDayOf, type Period, yearOf } from '../../domain/calendar/period.ts';
import { sumOfParts } from '../../domain/coretax/income-parts.ts';
import type { YearTax } from '../../domain/coretax/year-tax.ts';
import { PERMANENT_EMPLOYEE } from './bpmp-form.ts';
import { type CoretaxField, type CoretaxForm, rupiahField, textField, wholeField } from './coretax-form.ts';

/** The yearly slip of one employee. */
export interface AnnualRow {
  /** Month in which the year is settled. */
  readonly period: Period;
  readonly tin: string;
  readonly nip: string;
  readonly ptkp: string;
  readonly position: string;
  readonly rank: string | null;
  readonly facility: string;
  readonly nitku: string;
  readonly year: YearTax;
}

type Field = CoretaxField<AnnualRow>;

const PERIOD_FIELDS: readonly Field[] = [
  textField('WorkForSecondEmployer', 'Pemberi Kerja Selanjutnya', 16, () => 'No'),
  wholeField('TaxPeriodMonthStart', 'Masa Pajak Awal', ({ year }) => year.firstMonth),
  wholeField('TaxPeriodMonthEnd', 'Masa Pajak Akhir', ({ year }) => year.lastMonth),
  wholeField('TaxPeriodYear', 'Tahun Pajak', ({ period }) => yearOf(period)),
];

const TIN_FIELD: Field = textField('CounterpartTin', 'NPWP', 18, ({ tin }) => tin);

const STATUS_FIELDS: readonly Field[] = [
  textField('TaxExemptOpt', 'Status PTKP', 8, ({ ptkp }) => ptkp),
  textField('StatusOfWithholding', 'Status Bukti Potong', 13, ({ year }) => statusOfWithholding(year)),
  textField('CounterpartPosition', 'Posisi', 30, ({ position }) => position),
];

const MONTHS_FIELDS: readonly Field[] = [
  textField('TaxObjectCode', 'Kode Objek Pajak', 11, () => PERMANENT_EMPLOYEE),
  wholeField('NumberOfMonths', 'Jumlah Bulan Bekerja', ({ year }) => year.months),
];

const RELIEF_FIELDS: readonly Field[] = [
  rupiahField('PensionContributionJhtThtFee', 'Iuran Pensiun atau Biaya THT/JHT', ({ year }) => year.pension),
  rupiahField('Zakat', 'Zakat', ({ year }) => year.zakat),
  textField('PrevWhTaxSlip', 'Nomor Bukti Potong Sebelumnya', 14, () => null),
];

const END_FIELDS: readonly Field[] = [
  textField('IDPlaceOfBusinessActivity', 'ID TKU Pemotong', 25, ({ nitku }) => nitku),
  {
    tag: 'WithholdingDate',
    heading: 'Tanggal Pemotongan',
    format: 'day',
    width: 12,
    value: ({ period }) => lastDayOf(period),
  },
];

/**
 * Yearly slips of civil servants (BPA2). TPP is paid apart from salary and stands as such; premiums that the employer
 * pays and taxed additions are other allowances; income before the go-live stands with basic pay and TPP. The tax is what
 * was withheld before the last month: Coretax computes the year's, and what is due in the last month from both.
 */
export const BPA2_FORM: CoretaxForm<AnnualRow> = {
  root: 'A2Bulk',
  list: 'ListOfA2',
  item: 'A2',
  template: { tinColumn: 3, headingRow: 3, firstColumn: 2 },
  fields: [
    ...PERIOD_FIELDS,
    TIN_FIELD,
    textField('CounterpartNipNrp', 'NIP/NRP', 20, ({ nip }) => nip),
    ...STATUS_FIELDS,
    textField('CounterpartRank', 'Pangkat/Golongan', 11, ({ rank }) => rank),
    ...MONTHS_FIELDS,
    rupiahField('SalaryPensionJhtTht', 'Gaji', ({ year }) => both(year, 'basic') + year.opening.salary),
    rupiahField('WifeBenefit', 'Tunjangan Istri', ({ year }) => both(year, 'spouse')),
    rupiahField('ChildBenefit', 'Tunjangan Anak', ({ year }) => both(year, 'children')),
    rupiahField('IncomeImprovementBenefit', 'Tunjangan Perbaikan Penghasilan', () => 0),
    rupiahField('StructuralFunctionalBenefit', 'Tunjangan Struktural / Fungsional', ({ year }) =>
      both(year, 'position'),
    ),
    rupiahField('RiceBenefit', 'Tunjangan Beras', ({ year }) => both(year, 'rice')),
    rupiahField(
      'OtherBenefit',
      'Tunjangan Lain-lain',
      ({ year }) => both(year, 'premiums') + both(year, 'additions'),
    ),
    rupiahField(
      'OtherRegularIncome',
      'Penghasilan Tetap dan Teratur Lain Terpisah dari Pemb. Gaji',
      ({ year }) => both(year, 'tpp') + year.opening.other,
    ),
    ...RELIEF_FIELDS,
    rupiahField('Article21IncomeTax', 'PPh Pasal 21 Yang Telah Dipotong', ({ year }) => year.taxBefore),
    ...END_FIELDS,
  ],
};

/** Yearly slips of contract employees (BPA1, PER-11/PJ/2025): the form of employees of every employer. */
export const BPA1_FORM: CoretaxForm<AnnualRow> = {
  root: 'A1Bulk',
  list: 'ListOfA1',
  item: 'A1',
  template: { tinColumn: 3, headingRow: 3, firstColumn: 2 },
  fields: [
    ...PERIOD_FIELDS,
    textField('CounterpartOpt', 'WNI/WNA', 11, () => 'Resident'),
    textField('CounterpartPassport', 'No. Paspor', 11, () => null),
    TIN_FIELD,
    ...STATUS_FIELDS,
    ...MONTHS_FIELDS,
    rupiahField('SalaryPensionJhtTht', 'Gaji', ({ year }) => year.regular.basic + year.opening.salary),
    textField('GrossUpOpt', 'Opsi Gross Up', 8, () => 'No'),
    rupiahField('IncomeTaxBenefit', 'Tunjangan PPh', () => 0),
    rupiahField('OtherBenefit', 'Tunjangan Lainnya / Lembur', ({ year: { regular, opening } }) => {
      const { spouse, children, position, rice, tpp, additions } = regular;
      return spouse + children + position + rice + tpp + additions + opening.other;
    }),
    rupiahField('Honorarium', 'Honorarium', () => 0),
    rupiahField('InsurancePaidByEmployer', 'Asuransi', ({ year }) => both(year, 'premiums')),
    rupiahField('Natura', 'Natura', () => 0),
    rupiahField(
      'TantiemBonusThr',
      'Tantiem, Bonus, Gratifikasi, THR',
      ({ year }) => sumOfParts(year.bonus) - year.bonus.premiums,
    ),
    ...RELIEF_FIELDS,
    textField('TaxCertificate', 'Fasilitas Pajak', 11, ({ facility }) => facility),
    rupiahField('Article21IncomeTax', 'PPh Pasal 21*', ({ year }) => year.taxBefore),
    ...END_FIELDS,
  ],
};

/** Whether an amount of a slip comes to less than 0, which no field of Coretax takes. */
export function hasNegative(form: CoretaxForm<AnnualRow>, row: AnnualRow): boolean {
  return form.fields.some(({ format, value }) => format === 'rupiah' && Number(value(row)) < 0);
}

function both({ regular, bonus }: YearTax, part: keyof YearTax['regular']): number {
  return regular[part] + bonus[part];
}

/** A year from January to December, or a part of one; nobody here begins or ends to be a subject within a year. */
function statusOfWithholding({ firstMonth, lastMonth }: YearTax): string {
  return firstMonth === 1 && lastMonth === 12 ? 'FullYear' : 'PartialYear';
}
