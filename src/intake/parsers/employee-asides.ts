import type { EmployeeKind } from '../../domain/people/employee.ts';
import { columnReader, type ReadColumn, readText } from '../cells/cell.ts';
import { choiceLookup, choiceReader } from '../cells/choice.ts';
import type { SheetColumns } from '../column.ts';
import { fold } from '../fold.ts';
import { APPOINTMENT_SPELLINGS, MARRIED_SPELLINGS } from './spellings.ts';

/*
 * Columns beside the fields of an employee that help to read them: titles beside the name, the appointment beside the
 * kind, the marriage beside the spouse.
 */

/** Name with the titles that stand in columns of their own; a title that the name has already is not repeated. */
export function nameReader(columns: SheetColumns, name: ReadColumn<string>): ReadColumn<string> {
  if (!columns.has('gelar_depan') && !columns.has('gelar_belakang')) return name;
  const front = columnReader(columns, 'gelar_depan', readText);
  const back = columnReader(columns, 'gelar_belakang', readText);
  return (row) => {
    const bare = name(row);
    const before = front(row);
    const behind = back(row);
    if (bare === null) return null;
    const withFront = before === null || fold(bare).startsWith(fold(before)) ? bare : `${before} ${bare}`;
    return behind === null || fold(bare).endsWith(fold(behind)) ? withFront : `${withFront}, ${behind}`;
  };
}

/**
 * Kind of employee, with what SIASN says of the appointment in a column of its own: there a PNS may still be a CPNS. The
 * letters `C` and `P` mean this only in that column.
 */
export function kindReader(columns: SheetColumns, kind: ReadColumn<EmployeeKind>): ReadColumn<EmployeeKind> {
  const column = columns.get('status_cpns_pns');
  if (column === undefined) return kind;
  const appointment = columnReader(columns, 'status_cpns_pns', choiceReader(APPOINTMENT_SPELLINGS));
  if (columns.get('jenis')?.index === column.index) return appointment;
  return (row) => {
    const given = kind(row);
    return given === 'PNS' && appointment(row) === 'CPNS' ? 'CPNS' : given;
  };
}

const married = choiceLookup<boolean>([
  ...['kawin', ...MARRIED_SPELLINGS.kawin].map((word) => [word, true] as const),
  ...['tidak', ...MARRIED_SPELLINGS.tidak].map((word) => [word, false] as const),
]);

/** Whether an employee is married, where a column says so in words that are known. */
export function marriageReader(columns: SheetColumns): ReadColumn<boolean> {
  const column = columns.get('status_pernikahan');
  if (column === undefined) return () => null;
  return (row) => {
    const cell = row.cells[column.index];
    return typeof cell === 'string' || typeof cell === 'number' ? (married(String(cell)) ?? null) : null;
  };
}
