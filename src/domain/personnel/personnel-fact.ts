import type { Day, Period } from '../calendar/period.ts';

/**
 * Dates of a career that no payslip needs. They stand in columns of the employee sheet, or in a sheet of their own, and
 * are kept apart from the record, so that a run never reads them.
 */
export interface PersonnelRecord {
  /** Birth days of the children, oldest first, comma separated: `2008-03-01,2012-07-15`. */
  readonly lahirAnak: string | null;
  /** Day from which the golongan holds. */
  readonly tmtGolongan: Day | null;
  /** Day of the last periodic step increase (KGB). */
  readonly tmtKgb: Day | null;
  /** Retirement age in whole years, where the post has one of its own. */
  readonly batasUsiaPensiun: number | null;
  /** Last day of the contract of a PPPK. */
  readonly akhirKontrak: Day | null;
}

/** Field names in the canonical order of the sheet; a bit mask of columns counts in this order. */
export const PERSONNEL_FIELDS = [
  'lahirAnak',
  'tmtGolongan',
  'tmtKgb',
  'batasUsiaPensiun',
  'akhirKontrak',
] as const satisfies readonly (keyof PersonnelRecord)[];

export type PersonnelField = (typeof PERSONNEL_FIELDS)[number];

/** Sheet column of each field. */
export const PERSONNEL_COLUMN: Readonly<Record<PersonnelField, string>> = {
  lahirAnak: 'tanggal_lahir_anak',
  tmtGolongan: 'tmt_golongan',
  tmtKgb: 'tmt_kgb',
  batasUsiaPensiun: 'batas_usia_pensiun',
  akhirKontrak: 'akhir_kontrak',
};

/** A row of such dates, from the month from which it holds. */
export interface PersonnelFact {
  readonly effective: Period;
  readonly batch: number;
  readonly row: number;
  /** Which fields the sheet had a column for: bit i stands for `PERSONNEL_FIELDS[i]`. */
  readonly present: number;
  readonly values: PersonnelRecord;
}

const NOTHING: PersonnelRecord = {
  lahirAnak: null,
  tmtGolongan: null,
  tmtKgb: null,
  batasUsiaPensiun: null,
  akhirKontrak: null,
};

/**
 * The dates in force for a month, by the rule of the employee record (pay-rules 1): a column that a sheet lacked keeps
 * the value before, an empty cell means none.
 * @param facts every known row of the employee, ordered by `effective`, then by the moment of recording
 */
export function personnelInForce(facts: readonly PersonnelFact[], period: Period): PersonnelRecord {
  let record = NOTHING;
  for (const { effective, present, values } of facts) {
    if (effective > period) break;
    const given = PERSONNEL_FIELDS.filter((_, bit) => present & (1 << bit));
    record = { ...record, ...Object.fromEntries(given.map((field) => [field, values[field]])) };
  }
  return record;
}
