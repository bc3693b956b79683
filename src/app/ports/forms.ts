/**
 * How a column of a form is filled in: what its cells hold and which of them the importer takes.
 * - `clock`: text `HH:MM`; `digits`: text of so many digits; `month`: text `YYYY-MM`, which a number format would make a day
 * - `choice`: one of a list; `whole`, `decimal`, `rupiah`: numbers within bounds; `day`: a date
 */
export type ColumnForm =
  | { readonly format: 'text' | 'month' | 'day' | 'clock' }
  | { readonly format: 'digits'; readonly min: number; readonly max: number }
  | { readonly format: 'choice'; readonly choices: readonly string[] }
  | { readonly format: 'whole' | 'rupiah' | 'decimal'; readonly min: number; readonly max: number };

/** A column of a form, as the officer fills it in. */
export interface FormColumn {
  /** Heading, as the importer knows it. */
  readonly name: string;
  readonly form: ColumnForm;
  /** Whether a row without it is refused. */
  readonly isRequired: boolean;
  /** What stands in it, for the comment on the heading. */
  readonly note: string;
  /** Cells of the example rows. */
  readonly examples: readonly (string | number | null)[];
}

/** An empty sheet to be filled in, and one that shows how. */
export interface FormSheet {
  readonly name: string;
  readonly columns: readonly FormColumn[];
  /** Name of the example sheet, and the line by which the importer knows that it is none to import. */
  readonly exampleName: string;
  readonly exampleMark: string;
  /** What a spreadsheet says when a cell does not take what was typed. */
  readonly refusal: string;
  /** Author of the comments. */
  readonly author: string;
}

/** Writes a form as a workbook, whole or not at all, mode 0600. */
export type WriteForm = (
  path: string,
  form: FormSheet,
) => Promise<{ readonly path: string; readonly sha256: string }>;
