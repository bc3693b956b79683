import type { Period } from '../../domain/calendar/period.ts';
import type { CheckCode } from '../../domain/check/check-codes.ts';
import type { Problem } from '../../domain/problem.ts';
import { type ObjectionState, objectionStandings } from '../objections/objection-state.ts';
import type { Store } from '../ports/store.ts';

const CODES: Partial<Record<ObjectionState, CheckCode>> = {
  open: 'objection-open',
  'awaiting-fact': 'objection-uncorrected',
  'awaiting-run': 'objection-unpaid',
};

/** Objections to the period and earlier ones that wait for an answer, for the corrected fact, or for this very run. */
export function objectionFindings(store: Store, period: Period): readonly Problem[] {
  return objectionStandings(store).flatMap(({ objection, state, late, evidenceMonth }): Problem[] => {
    const code = state === 'open' && late ? 'objection-overdue' : CODES[state];
    if (code === undefined || objection.period > period) return [];
    const { id, nip, about, answerBy } = objection;
    return [
      {
        code,
        severity: 'warning',
        where: { nip },
        data: { id, about, answerBy, period: objection.period, kind: objection.kind, month: evidenceMonth },
      },
    ];
  });
}
