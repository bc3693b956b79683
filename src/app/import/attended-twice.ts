import type { Period } from '../../domain/calendar/period.ts';
import type { Problem } from '../../domain/problem.ts';
import type { AttendedTwice } from '../ports/attendance.ts';
import type { Store } from '../ports/store.ts';
import type { FoundProblems } from './found-problems.ts';
import type { LeftOut } from './left-out.ts';
import type { PreparedSheet } from './prepared-sheets.ts';
import type { ImportedSheet } from './record-sheets.ts';

/** Code of an employee's month that has a recap and a log: nobody can know which of them is meant. */
export const ATTENDANCE_TWICE = 'attendance-twice';

/**
 * Finds employees of whom the sheets just recorded make a month have both a recap and a log, once all sheets of the
 * command stand, so that one may take the place of the other. The problem is told where the later of the two stands.
 * @param leftOut takes the rows, where those with an error are to be left out
 */
export function reportAttendedTwice(
  store: Store,
  sheets: readonly PreparedSheet[],
  imported: readonly ImportedSheet[],
  leftOut: LeftOut | null,
  problems: FoundProblems,
): void {
  const news = imported.filter(
    ({ kind, outcome }) => outcome === 'imported' && (kind === 'attendance' || kind === 'attendance-log'),
  );
  const months = new Set(news.flatMap(({ batch }) => store.periodsOf(batch)));
  for (const period of [...months].sort() as Period[]) {
    if (!store.hasAttendanceLog(period, store.watermark())) continue;
    for (const twice of store.attendedTwice(period, store.watermark())) {
      const { batch, problem } = problemOf(store, twice, period);
      const at = imported.findIndex((each) => each.batch === batch && each.outcome === 'imported');
      const sheet = sheets[at];
      if (sheet === undefined) continue;
      problems.addRow(problem, sheet);
      leftOut?.add(sheet, { row: problem.where.row ?? 0, nip: twice.nip, code: problem.code });
    }
  }
}

function problemOf(
  store: Store,
  { nip, recapBatch, recapRow, logBatch, logRow }: AttendedTwice,
  period: Period,
): { readonly batch: number; readonly problem: Problem } {
  const isLogLater = logBatch > recapBatch;
  const [batch, row, other, otherRow] = isLogLater
    ? [logBatch, logRow, recapBatch, recapRow]
    : [recapBatch, recapRow, logBatch, logRow];
  const { file, sheet } = store.batch(other);
  const place = store.batch(batch).headers.nip;
  const data = {
    period,
    is: isLogLater ? 'attendance-log' : 'attendance',
    has: isLogLater ? 'attendance' : 'attendance-log',
    file,
    row: otherRow,
    ...(sheet !== null && { sheet }),
  };
  const where = { row, nip, ...(place && { column: place.letter, header: place.header }) };
  return { batch, problem: { code: ATTENDANCE_TWICE, severity: 'error', where, data } };
}
