import type { Day } from '../calendar/period.ts';
import {
  type AbsenceFact,
  type AbsencePart,
  type AbsenceReason,
  MISSED_ROLL_CALL,
} from './attendance-log.ts';

/** An absence that excuses. */
export interface ReasonedAbsence extends AbsenceFact {
  readonly alasan: AbsenceReason;
  readonly bagian: AbsencePart;
}

/** Absences of one day, by its halves; one for the whole day stands in both. */
export interface DayAbsences {
  readonly morning: ReasonedAbsence | null;
  readonly afternoon: ReasonedAbsence | null;
  readonly missedRollCall: AbsenceFact | null;
}

const NONE: DayAbsences = { morning: null, afternoon: null, missedRollCall: null };

/** The absences of a day; of several about the same half the one recorded last holds. */
export function absencesOn(day: Day, absences: readonly AbsenceFact[]): DayAbsences {
  let found = NONE;
  for (const absence of absences) {
    if (absence.dari > day || absence.sampai < day) continue;
    if (!isReasoned(absence)) {
      found = { ...found, missedRollCall: absence };
      continue;
    }
    const { bagian } = absence;
    found = {
      morning: bagian === 'siang' ? found.morning : absence,
      afternoon: bagian === 'pagi' ? found.afternoon : absence,
      missedRollCall: found.missedRollCall,
    };
  }
  return found;
}

function isReasoned(absence: AbsenceFact): absence is ReasonedAbsence {
  return absence.alasan !== MISSED_ROLL_CALL;
}
