import type { Period } from '../../domain/calendar/period.ts';
import type { Predicate } from '../../domain/performance/evidence.ts';
import { columnReader, required } from '../cells/cell.ts';
import { choiceReader } from '../cells/choice.ts';
import {
  claimKey,
  type ParseRow,
  type ParserParts,
  periodReader,
  reportUndated,
  rowParser,
} from '../row-parser.ts';
import { PREDICATE_SPELLINGS } from './spellings.ts';

/** The official SKP predicate of one employee in one period. */
export interface PredicateRow {
  readonly row: number;
  readonly nip: string;
  readonly period: Period;
  readonly predikat: Predicate;
}

/** Parser of predicate sheets; the key of a row is NIP and period. */
export function predicateParser(parts: ParserParts): ParseRow<PredicateRow> {
  reportUndated(parts, 'period');
  const periodOf = periodReader(parts, 'period');
  const predikatOf = columnReader(parts.columns, 'predikat', required(choiceReader(PREDICATE_SPELLINGS)));

  return rowParser('predicates', parts, (row, nip) => {
    const period = periodOf(row);
    const predikat = predikatOf(row);
    if (period === null) return null;
    claimKey('predicates', parts, nip, period);
    return predikat === null ? null : { row: row.number, nip, period, predikat };
  });
}
