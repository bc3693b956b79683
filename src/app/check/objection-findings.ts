import { addMonths, type Period } from '../../domain/calendar/period.ts';
import type { CheckCode } from '../../domain/check/check-codes.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import type { Problem } from '../../domain/problem.ts';
import { type ObjectionState, objectionStandings } from '../objections/objection-state.ts';
import type { Store } from '../ports/store.ts';

const CODES: Partial<Record<ObjectionState, CheckCode>> = {
  open: 'objection-open',
  'awaiting-fact': 'objection-uncorrected',
  'awaiting-run': 'objection-unpaid',
  'no-difference': 'objection-without-difference',
  unpayable: 'objection-unpayable',
};

/** Accepted objections that nothing in the program will ever close. */
const UNCLOSED: ReadonlySet<ObjectionState> = new Set<ObjectionState>(['no-difference', 'unpayable']);

/** How far arrears look back where no policy is in force. */
const MONTHS_BACK = 12;

/**
 * Objections to the period and earlier ones that wait for an answer, for the corrected fact, or for this very run; and
 * accepted ones that no run pays, for as many months as arrears look back, since nobody can report them as settled.
 */
export function objectionFindings(
  store: Store,
  period: Period,
  policy: PayPolicy | null,
): readonly Problem[] {
  const oldest = addMonths(period, -(policy?.arrears.months ?? MONTHS_BACK));
  return objectionStandings(store).flatMap(({ objection, state, late, evidenceMonth }): Problem[] => {
    const code = state === 'open' && late ? 'objection-overdue' : CODES[state];
    if (code === undefined || objection.period > period) return [];
    if (UNCLOSED.has(state) && objection.period < oldest) return [];
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
