import type { Day, Period } from '../../domain/calendar/period.ts';
import {
  PERSONNEL_COLUMN,
  PERSONNEL_FIELDS,
  type PersonnelRecord,
} from '../../domain/personnel/personnel-fact.ts';
import { readBirthDays } from '../cells/birth-days.ts';
import { columnReader } from '../cells/cell.ts';
import { readDay } from '../cells/date.ts';
import { wholeReader } from '../cells/whole.ts';
import type { SheetColumns } from '../column.ts';
import {
  claimKey,
  type ParseRow,
  type ParserParts,
  periodReader,
  reportUndated,
  rowParser,
} from '../row-parser.ts';

/** Dates of one career, from a month on. */
export interface PersonnelRow {
  readonly row: number;
  readonly nip: string;
  readonly effective: Period;
  readonly values: PersonnelRecord;
}

/** Nobody retires before or after; an age outside is a slip. */
const RETIREMENT_AGES = [50, 70] as const;

/** Parser of sheets of career dates; the key of a row is NIP and month. */
export function personnelParser(parts: ParserParts): ParseRow<PersonnelRow> {
  reportUndated(parts, 'berlaku');
  const { columns } = parts;
  const effectiveOf = periodReader(parts, 'berlaku');
  const day = (field: 'tmtGolongan' | 'tmtKgb' | 'akhirKontrak') =>
    columnReader<Day>(columns, PERSONNEL_COLUMN[field], readDay);
  const lahirAnakOf = columnReader(columns, PERSONNEL_COLUMN.lahirAnak, readBirthDays);
  const tmtGolonganOf = day('tmtGolongan');
  const tmtKgbOf = day('tmtKgb');
  const ageOf = columnReader(columns, PERSONNEL_COLUMN.batasUsiaPensiun, wholeReader(...RETIREMENT_AGES));
  const akhirKontrakOf = day('akhirKontrak');

  return rowParser('personnel', parts, (row, nip) => {
    const effective = effectiveOf(row);
    const values: PersonnelRecord = {
      lahirAnak: lahirAnakOf(row),
      tmtGolongan: tmtGolonganOf(row),
      tmtKgb: tmtKgbOf(row),
      batasUsiaPensiun: ageOf(row),
      akhirKontrak: akhirKontrakOf(row),
    };
    if (effective === null) return null;
    // An employee sheet may have the columns empty and a sheet of its own beside it fill them.
    if (saysSomething(values)) claimKey('personnel', parts, nip, effective);
    return { row: row.number, nip, effective, values };
  });
}

/** Whether a row holds any of the dates. */
export function saysSomething(values: PersonnelRecord): boolean {
  return PERSONNEL_FIELDS.some((field) => values[field] !== null);
}

/** Which of the dates a sheet has a column for: bit i stands for `PERSONNEL_FIELDS[i]`. */
export function personnelMask(columns: Pick<SheetColumns, 'has'>): number {
  return PERSONNEL_FIELDS.reduce(
    (mask, field, i) => (columns.has(PERSONNEL_COLUMN[field]) ? mask | (1 << i) : mask),
    0,
  );
}
