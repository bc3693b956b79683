import { type Day, periodOf } from '../../domain/calendar/period.ts';
import type { TrainingFact, TrainingStatus } from '../../domain/training/training-fact.ts';
import { columnReader, readText, required } from '../cells/cell.ts';
import { choiceReader, type Spellings } from '../cells/choice.ts';
import { readDay } from '../cells/date.ts';
import { wholeReader } from '../cells/whole.ts';
import { claimKey, type IntakeContext, type ParseRow, type ParserParts, rowParser } from '../row-parser.ts';
import { TRAINING_STATUS_SPELLINGS } from './spellings.ts';

/** A training of one employee, planned or attended. */
export interface TrainingRow extends Omit<TrainingFact, 'batch' | 'row'> {
  readonly row: number;
  readonly nip: string;
}

/** More than a year of days or of working hours is a slip. */
const MOST_DAYS = 400;
const MOST_HOURS = 2000;

/** Parser of training sheets; the key of a row is NIP, first day and name, so that a planned training becomes an attended one. */
export function trainingParser(parts: ParserParts): ParseRow<TrainingRow> {
  const { columns, context } = parts;
  const pelatihanOf = columnReader(columns, 'pelatihan', required(readText));
  const mulaiOf = columnReader<Day>(columns, 'tanggal_mulai', required(readDay));
  const selesaiOf = columnReader<Day>(columns, 'tanggal_selesai', readDay);
  const hariOf = columnReader(columns, 'hari', wholeReader(1, MOST_DAYS));
  const jpOf = columnReader(columns, 'jp', wholeReader(1, MOST_HOURS));
  const statusOf = columnReader<TrainingStatus>(
    columns,
    'status',
    required(choiceReader(TRAINING_STATUS_SPELLINGS)),
  );
  const komponenOf = columnReader(columns, 'komponen', choiceReader(componentSpellings(context)));

  return rowParser('training', parts, (row, nip) => {
    const pelatihan = pelatihanOf(row);
    const mulai = mulaiOf(row);
    const selesai = selesaiOf(row);
    const hari = hariOf(row);
    const jp = jpOf(row);
    const status = statusOf(row);
    const komponen = komponenOf(row);
    if (mulai !== null && selesai !== null && selesai < mulai)
      columns.get('tanggal_selesai')?.error('training-order', selesai, { mulai, selesai });
    if (pelatihan === null || mulai === null) return null;
    claimKey('training', parts, nip, mulai, pelatihan.toUpperCase());
    if (status === null) return null;
    const period = periodOf(mulai);
    return { row: row.number, nip, period, pelatihan, mulai, selesai, hari, jp, status, komponen };
  });
}

/** The components of the policy, by code or by name in either language. */
function componentSpellings({ components = [] }: IntakeContext): Spellings<string> {
  return Object.fromEntries(components.map(({ code, name }) => [code, [name.id, name.en]]));
}
