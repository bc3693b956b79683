import type { SheetRow } from '../../app/ports/sheets.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { RaterRole } from '../../domain/performance/evidence.ts';
import { columnReader, isEmptyCell, readText, required } from '../cells/cell.ts';
import { choiceReader } from '../cells/choice.ts';
import { readScore } from '../cells/decimal.ts';
import { readRater } from '../cells/identity.ts';
import {
  claimKey,
  type ParseRow,
  type ParserParts,
  periodReader,
  reportUndated,
  rowParser,
  UNREADABLE_NIP,
} from '../row-parser.ts';
import { ROLE_SPELLINGS } from './spellings.ts';

/** One rater's scores of one employee, in hundredths; null where the cell is empty. */
export interface AssessmentRow {
  readonly row: number;
  readonly nip: string;
  readonly period: Period;
  /** NIP of the rater, or a name where the rater has none; the employee's own NIP for role `diri`. */
  readonly penilai: string;
  readonly peran: RaterRole;
  readonly kualitas: number | null;
  readonly inisiatif: number | null;
  readonly komunikasi: number | null;
  readonly catatan: string | null;
}

/** Parser of assessment sheets; the key of a row is NIP, period and rater. Nobody rates himself under another role. */
export function assessmentParser(parts: ParserParts): ParseRow<AssessmentRow> {
  reportUndated(parts, 'period');
  const { columns, log } = parts;
  const periodOf = periodReader(parts, 'period');
  const peranOf = columnReader(columns, 'peran', required(choiceReader(ROLE_SPELLINGS)));
  const kualitasOf = columnReader(columns, 'kualitas', readScore);
  const inisiatifOf = columnReader(columns, 'inisiatif', readScore);
  const komunikasiOf = columnReader(columns, 'komunikasi', readScore);
  const catatanOf = columnReader(columns, 'catatan', readText);
  const raterColumn = columns.get('penilai');
  const readRequiredRater = required(readRater);

  function raterOf(row: SheetRow, peran: RaterRole | null, nip: string): string | null {
    if (raterColumn === undefined) return null;
    const cell = row.cells[raterColumn.index] ?? null;
    if (peran === 'diri' && isEmptyCell(cell)) return nip;
    const penilai = readRequiredRater(cell, raterColumn);
    if (penilai === null || peran === null || nip === UNREADABLE_NIP) return penilai;
    if (peran === 'diri') return penilai === nip ? nip : raterColumn.error('rater-not-self', cell);
    return penilai === nip ? raterColumn.error('rater-is-self', cell, { peran }) : penilai;
  }

  return rowParser('assessments', parts, (row, nip) => {
    const period = periodOf(row);
    const peran = peranOf(row);
    const penilai = raterOf(row, peran, nip);
    const before = log.errors;
    const kualitas = kualitasOf(row);
    const inisiatif = inisiatifOf(row);
    const komunikasi = komunikasiOf(row);
    if (kualitas === null && inisiatif === null && komunikasi === null && log.errors === before) {
      log.add('warning', 'scores-empty', null);
    }
    const catatan = catatanOf(row);
    if (period === null || peran === null || penilai === null) return null;
    claimKey('assessments', parts, nip, period, penilai.toUpperCase());
    return { row: row.number, nip, period, penilai, peran, kualitas, inisiatif, komunikasi, catatan };
  });
}
