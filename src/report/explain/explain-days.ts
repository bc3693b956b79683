import type { ClassifiedDay } from '../../domain/attendance/classified-day.ts';
import { clockText } from '../../domain/attendance/clock-text.ts';
import { weekdayOf } from '../../domain/calendar/period.ts';
import { WHOLE_ROW } from '../../domain/pay/trace.ts';
import { attendanceDaysTexts, resultInWords } from '../../text/attendance-days.ts';
import type { CellPlace } from '../../text/explain.ts';
import type { ExplainBasis } from './explain-steps.ts';

/** One day of an attendance log in words. Times are as the clock shows them, `07:30`. */
export interface ExplainedDay {
  readonly day: string;
  readonly weekday: string;
  readonly kind: ClassifiedDay['kind'];
  readonly shift: string | null;
  /** Hours by which the day was judged; null where none hold. */
  readonly start: string | null;
  readonly end: string | null;
  readonly arrival: string | null;
  readonly departure: string | null;
  /** Minutes that count; 0 within the tolerance. */
  readonly late: number;
  readonly early: number;
  readonly absences: ClassifiedDay['absences'];
  /** Attendance codes of the policy. */
  readonly codes: readonly string[];
  readonly result: string;
  /** Cells that decided what the day is; a row as such has no column. */
  readonly cells: readonly CellPlace[];
}

/** Puts the classified days of a month into words, in their order. */
export function explainDays(
  days: readonly ClassifiedDay[],
  { lang, cellOf }: Pick<ExplainBasis, 'lang' | 'cellOf'>,
): readonly ExplainedDay[] {
  const time = (minutes: number | null): string | null => (minutes === null ? null : clockText(minutes));
  return days.map((each) => ({
    day: each.day,
    weekday: attendanceDaysTexts[lang].weekdays[weekdayOf(each.day) - 1] ?? '',
    kind: each.kind,
    shift: each.shift,
    start: time(each.hours?.start ?? null),
    end: time(each.hours?.end ?? null),
    arrival: time(each.arrival),
    departure: time(each.departure),
    late: each.late,
    early: each.early,
    absences: each.absences,
    codes: each.codes,
    result: resultInWords(each, lang),
    cells: each.places.flatMap(({ kind, place, columns }) =>
      (columns.length === 0 ? [WHOLE_ROW] : columns).map((column) =>
        cellOf({ from: 'fact', kind, place, column }),
      ),
    ),
  }));
}
