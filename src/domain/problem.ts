/** Where a problem lies. Every part is given as far as it is known. */
export interface Place {
  /** Name of the file as the user gave it (last path part). */
  readonly file?: string;
  /** Sheet name; absent for CSV. */
  readonly sheet?: string;
  /** Row number as the spreadsheet shows it, from 1. */
  readonly row?: number;
  /** Column letter as the spreadsheet shows it (`A`, `AB`). */
  readonly column?: string;
  /** Column heading as written in the sheet. */
  readonly header?: string;
  /** Employee concerned: always the NIP, never a name, account or tax number. */
  readonly nip?: string;
  /** Dotted path in a policy or rule file: `performance.components[2].weight`. */
  readonly path?: string;
}

/**
 * Something in the user's data, policy or rules that must be mended. A value, collected and returned; never thrown.
 * The sentence is made in `text/problems/index.ts` from `code` and `data`; codes are never renamed or reused.
 */
export interface Problem {
  /** Kebab-case, thing then defect: `golongan-unknown`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly where: Place;
  /** The cell as found, quoted unchanged (shortened for very long cells). Never an account or tax number. */
  readonly found?: string;
  /** Values for the sentence. */
  readonly data?: Readonly<Record<string, string | number>>;
}
