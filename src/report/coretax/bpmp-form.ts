import { lastDayOf, monthOf, type Period, yearOf } from '../../domain/calendar/period.ts';
import { assertWhole, type Ratio } from '../../domain/money/exact.ts';
import { type CoretaxForm, rupiahField, textField, wholeField } from './coretax-form.ts';

/** Object of the tax: income of permanent employees, which civil servants and contract employees are alike. */
export const PERMANENT_EMPLOYEE = '21-100-01';

/** The monthly slip of one employee. */
export interface BpmpRow {
  readonly period: Period;
  readonly tin: string;
  readonly ptkp: string;
  readonly position: string;
  /** Facility: `N/A`, or `DTP` where the office says so. */
  readonly facility: string;
  /** Whole rupiah, above 0. */
  readonly gross: number;
  readonly rate: Ratio;
  readonly nitku: string;
}

/** Monthly slips of permanent employees (BPMP). Tags and their order: five public programs agree. */
export const BPMP_FORM: CoretaxForm<BpmpRow> = {
  root: 'MmPayrollBulk',
  list: 'ListOfMmPayroll',
  item: 'MmPayroll',
  template: { tinColumn: 2, headingRow: 4, firstColumn: 2 },
  fields: [
    wholeField('TaxPeriodMonth', 'Masa Pajak', ({ period }) => monthOf(period)),
    wholeField('TaxPeriodYear', 'Tahun Pajak', ({ period }) => yearOf(period)),
    textField('CounterpartOpt', 'Status Pegawai', 11, () => 'Resident'),
    textField('CounterpartPassport', 'Nomor Passport', 11, () => null),
    textField('CounterpartTin', 'NPWP/NIK/TIN', 18, ({ tin }) => tin),
    textField('StatusTaxExemption', 'Status', 8, ({ ptkp }) => ptkp),
    textField('Position', 'Posisi', 30, ({ position }) => position),
    textField('TaxCertificate', 'Sertifikat/Fasilitas', 12, ({ facility }) => facility),
    textField('TaxObjectCode', 'Kode Objek Pajak', 11, () => PERMANENT_EMPLOYEE),
    rupiahField('Gross', 'Penghasilan Kotor', ({ gross }) => gross),
    {
      tag: 'Rate',
      heading: 'Tarif',
      format: 'percent',
      width: 8,
      // A finer rate than the form takes would be another tax: it is refused, never rounded.
      value: ({ rate }) => assertWhole((rate.num * 10_000) / rate.den, 'rate in hundredths of a percent'),
    },
    textField('IDPlaceOfBusinessActivity', 'ID TKU', 25, ({ nitku }) => nitku),
    {
      tag: 'WithholdingDate',
      heading: 'Tgl Pemotongan',
      format: 'day',
      width: 12,
      value: ({ period }) => lastDayOf(period),
    },
  ],
};
