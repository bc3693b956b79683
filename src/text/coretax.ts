import type { WrittenFile } from '../app/ports/reports.ts';
import type { TaxNote, TaxNoteCode, TaxReconciliation } from '../domain/coretax/tax-note.ts';
import type { CoretaxReport } from '../domain/report-kinds.ts';
import { countedEn, formatRupiah, formatWhole } from './format.ts';
import type { Catalogue, Lang } from './language.ts';

/** Words about files for the tax office. */
export interface CoretaxText {
  /** Names of the sheets beside the template. */
  readonly sheet: Readonly<Record<'reconciliation' | 'notes', string>>;
  title(report: CoretaxReport): string;
  readonly heading: Readonly<
    Record<'item' | 'people' | 'gross' | 'tax' | 'coretaxTax' | 'difference' | 'inFile' | 'note', string>
  >;
  readonly sums: Readonly<Record<'inFile' | 'leftOut' | 'all' | 'apart', string>>;
  readonly yes: string;
  readonly no: string;
  /** A note in words. */
  readonly note: Readonly<Record<TaxNoteCode, string>>;
  /** The file with its control totals, and what comes next. */
  written(file: WrittenFile, reconciliation: TaxReconciliation): readonly string[];
  /** Notes of each kind with the employees concerned: a list of lines per kind. */
  notes(notes: readonly TaxNote[]): readonly (readonly string[])[];
}

/** How many employees are listed on the screen; `--json` and the workbook have all. */
const LISTED = 10;
/** Width of the labels of control totals, in characters. */
const LABEL_WIDTH = 36;

interface Words extends Omit<CoretaxText, 'notes' | 'written'> {
  readonly sha: string;
  readonly column: Readonly<Record<'people' | 'gross' | 'tax' | 'coretax', string>>;
  /** Some employees with their gross. */
  some(people: string, gross: string): string;
  more(count: string): string;
  /** An employee with what the runs have, and what Coretax computes. */
  amounts(gross: string, tax: string, coretaxTax: string | null): string;
}

function coretaxText(lang: Lang, words: Words): CoretaxText {
  const rupiah = (amount: number): string => formatRupiah(amount, lang);
  return {
    ...words,
    written(file, { inFile, leftOut, apart }) {
      const { column, sums } = words;
      const line = (label: string, amount: string): string => `  ${label.padEnd(LABEL_WIDTH)} ${amount}`;
      return [
        file.path,
        line(column.people, formatWhole(inFile.people, lang)),
        line(column.gross, rupiah(inFile.gross)),
        line(column.tax, rupiah(inFile.tax)),
        line(column.coretax, rupiah(inFile.coretaxTax)),
        line(words.sha, file.sha256),
        ...(leftOut.people === 0
          ? []
          : [line(sums.leftOut, words.some(formatWhole(leftOut.people, lang), rupiah(leftOut.gross)))]),
        ...(apart.people === 0
          ? []
          : [line(sums.apart, words.some(formatWhole(apart.people, lang), rupiah(apart.gross)))]),
      ];
    },
    notes(notes) {
      return (Object.keys(words.note) as TaxNoteCode[]).flatMap((code) => {
        const found = notes.filter((note) => note.code === code);
        if (found.length === 0) return [];
        const listed = found.slice(0, LISTED).map(({ nip, gross, tax, coretaxTax }) => {
          const computed = coretaxTax === null ? null : rupiah(coretaxTax);
          return `  ${nip}  ${words.amounts(rupiah(gross), rupiah(tax), computed)}`;
        });
        const rest = found.length - LISTED;
        const more = rest > 0 ? [`  ${words.more(formatWhole(rest, lang))}`] : [];
        return [[`${words.note[code]}:`, ...listed, ...more]];
      });
    },
  };
}

const REPORT_TITLES: Readonly<Record<Lang, Readonly<Record<CoretaxReport, string>>>> = {
  id: {
    'coretax-bpmp': 'BPMP, BUKTI POTONG BULANAN',
    'coretax-bpa2': 'BPA2, BUKTI POTONG TAHUNAN PNS DAN CPNS',
    'coretax-bpa1': 'BPA1, BUKTI POTONG TAHUNAN PPPK',
  },
  en: {
    'coretax-bpmp': 'BPMP, MONTHLY TAX SLIPS',
    'coretax-bpa2': 'BPA2, YEARLY TAX SLIPS OF CIVIL SERVANTS',
    'coretax-bpa1': 'BPA1, YEARLY TAX SLIPS OF CONTRACT EMPLOYEES',
  },
};

export const coretaxTexts: Catalogue<CoretaxText> = {
  id: coretaxText('id', {
    sheet: { reconciliation: 'Rekonsiliasi', notes: 'Catatan' },
    title: (report) => REPORT_TITLES.id[report],
    heading: {
      item: 'Uraian',
      people: 'Pegawai',
      gross: 'Penghasilan bruto',
      tax: 'PPh 21 menurut penggajian',
      coretaxTax: 'PPh 21 menurut Coretax',
      difference: 'Selisih',
      inFile: 'Dimuat dalam berkas',
      note: 'Catatan',
    },
    sums: {
      inFile: 'Dalam berkas ini',
      leftOut: 'Tidak dalam berkas ini',
      all: 'Seluruh penggajian',
      apart: 'Dipotong final, dilaporkan terpisah',
    },
    yes: 'ya',
    no: 'tidak',
    note: {
      'tax-differs': 'Coretax menghitung pajak yang berbeda dengan penggajian',
      settled:
        'tidak dimuat, karena pajak setahun dihitung dalam bulan ini: pakai bukti potong tahunan (BPA2, BPA1)',
      'no-gross': 'tidak dimuat, karena penghasilan brutonya 0 atau kurang',
      'taxed-apart': 'penghasilan dengan PPh final tidak termasuk formulir ini: laporkan dengan BP21 final',
      'other-form': 'tidak dimuat, karena formulirnya lain: PNS dan CPNS memakai BPA2, PPPK memakai BPA1',
      'negative-part': 'tidak dimuat, karena salah satu bagian penghasilannya kurang dari 0',
      'opening-whole':
        'penghasilan sebelum memakai program ini hanya diketahui jumlahnya, ditulis dalam satu kolom',
      'settled-before':
        'pajak setahun sudah pernah dihitung dalam bulan sebelumnya: bukti potong tahunan yang itu diganti dengan yang ini',
    },
    sha: 'SHA-256',
    column: {
      people: 'Bukti potong',
      gross: 'Penghasilan bruto',
      tax: 'PPh 21 menurut penggajian',
      coretax: 'PPh 21 menurut Coretax',
    },
    some: (people, gross) => `${people} pegawai, bruto ${gross}`,
    more: (count) => `… dan ${count} lagi; --json dan --format xlsx memuat semua`,
    amounts: (gross, tax, coretaxTax) =>
      `bruto ${gross}, PPh 21 ${tax}${coretaxTax === null ? '' : `, Coretax ${coretaxTax}`}`,
  }),
  en: coretaxText('en', {
    sheet: { reconciliation: 'Reconciliation', notes: 'Notes' },
    title: (report) => REPORT_TITLES.en[report],
    heading: {
      item: 'Item',
      people: 'Employees',
      gross: 'Gross income',
      tax: 'Tax by the payroll',
      coretaxTax: 'Tax by Coretax',
      difference: 'Difference',
      inFile: 'In the file',
      note: 'Note',
    },
    sums: {
      inFile: 'In this file',
      leftOut: 'Not in this file',
      all: 'The whole payroll',
      apart: 'Final tax, told apart',
    },
    yes: 'yes',
    no: 'no',
    note: {
      'tax-differs': 'Coretax computes another tax than the payroll',
      settled:
        'left out, since the tax of the year is settled in this month: use the yearly slips (BPA2, BPA1)',
      'no-gross': 'left out, since the gross income is 0 or less',
      'taxed-apart': 'income under final tax is no part of this form: tell of it with BP21',
      'other-form': 'left out, since the form is another: PNS and CPNS have BPA2, PPPK have BPA1',
      'negative-part': 'left out, since a part of the income is less than 0',
      'opening-whole': 'income before this program was used is known as a sum only and stands in one field',
      'settled-before':
        'the year was settled in an earlier month, too: that yearly slip is replaced by this one',
    },
    sha: 'SHA-256',
    column: {
      people: 'Slips',
      gross: 'Gross income',
      tax: 'Tax by the payroll',
      coretax: 'Tax by Coretax',
    },
    some: (people, gross) => `${countedEn(people, 'employee')}, gross ${gross}`,
    more: (count) => `… and ${count} more; --json and --format xlsx have all`,
    amounts: (gross, tax, coretaxTax) =>
      `gross ${gross}, tax ${tax}${coretaxTax === null ? '' : `, Coretax ${coretaxTax}`}`,
  }),
};
