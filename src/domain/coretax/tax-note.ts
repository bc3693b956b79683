/**
 * What is to be known of an employee's slip beside the file for the tax office.
 * - `tax-differs`: Coretax computes another tax than the runs
 * - `settled`: not in the monthly file, because the year is settled in this month: the yearly slip tells of it
 * - `no-gross`: not in the file, because the income is 0 or less and the form takes only more
 * - `taxed-apart`: income under final tax, which is no part of this form
 * - `other-form`: not in the file of this form: civil servants have BPA2, contract employees BPA1
 * - `negative-part`: not in the file, because a part of the income comes to less than 0, which no field takes
 * - `opening-whole`: income before the go-live is known as sums only and stands in one field
 * - `settled-before`: the year was settled in an earlier month, too; that yearly slip is replaced by this one
 */
export const TAX_NOTES = [
  'tax-differs',
  'settled',
  'no-gross',
  'taxed-apart',
  'other-form',
  'negative-part',
  'opening-whole',
  'settled-before',
] as const;

export type TaxNoteCode = (typeof TAX_NOTES)[number];

/** A note about one employee's slip; whole rupiah. */
export interface TaxNote {
  readonly nip: string;
  readonly code: TaxNoteCode;
  /** Income that the note is about, and the tax on it by the runs. */
  readonly gross: number;
  readonly tax: number;
  /** Tax as Coretax computes it; null where the file has none of this income. */
  readonly coretaxTax: number | null;
}

/** Sums of slips; whole rupiah. */
export interface TaxSums {
  readonly people: number;
  readonly gross: number;
  /** By the runs, whoever bears it. */
  readonly tax: number;
  /** As Coretax computes it. */
  readonly coretaxTax: number;
}

/** How a file for the tax office stands to the runs: what is in it and what is not come to what was taxed. */
export interface TaxReconciliation {
  readonly inFile: TaxSums;
  readonly leftOut: TaxSums;
  /** Under final tax, in no form of this kind. */
  readonly apart: Omit<TaxSums, 'coretaxTax'>;
  readonly notes: readonly TaxNote[];
}

/** Adds up a reconciliation, employee by employee. */
export class TaxReckoning {
  readonly #inFile = { people: 0, gross: 0, tax: 0, coretaxTax: 0 };
  readonly #leftOut = { people: 0, gross: 0, tax: 0, coretaxTax: 0 };
  readonly #apart = { people: 0, gross: 0, tax: 0 };
  readonly #notes: TaxNote[] = [];

  /** An employee whose slip is in the file. */
  put(nip: string, { gross, tax, coretaxTax }: Omit<TaxSums, 'people'>): void {
    add(this.#inFile, gross, tax);
    this.#inFile.coretaxTax += coretaxTax;
    if (tax !== coretaxTax) this.note(nip, 'tax-differs', { gross, tax, coretaxTax });
  }

  /** An employee whose slip the form cannot have; without income and tax there is nothing to tell. */
  leave(nip: string, code: TaxNoteCode, gross: number, tax: number): void {
    if (gross === 0 && tax === 0) return;
    add(this.#leftOut, gross, tax);
    this.note(nip, code, { gross, tax, coretaxTax: null });
  }

  /** Income under final tax. */
  setApart(nip: string, { income, tax }: { readonly income: number; readonly tax: number }): void {
    if (income === 0 && tax === 0) return;
    add(this.#apart, income, tax);
    this.note(nip, 'taxed-apart', { gross: income, tax, coretaxTax: null });
  }

  note(nip: string, code: TaxNoteCode, amounts: Omit<TaxNote, 'nip' | 'code'>): void {
    this.#notes.push({ nip, code, ...amounts });
  }

  get result(): TaxReconciliation {
    return { inFile: this.#inFile, leftOut: this.#leftOut, apart: this.#apart, notes: this.#notes };
  }
}

function add(sums: { people: number; gross: number; tax: number }, gross: number, tax: number): void {
  sums.people++;
  sums.gross += gross;
  sums.tax += tax;
}
