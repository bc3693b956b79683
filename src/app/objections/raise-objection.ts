import { daysAfter } from '../../domain/calendar/days-after.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { objectionDeadlines } from '../../domain/objection/deadlines.ts';
import { disputableFigures } from '../../domain/objection/disputed-figure.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import { RefusedError, UsageError } from '../errors.ts';
import { officeDay } from '../office/office-day.ts';
import type { Actor } from '../ports/actor.ts';
import type { StoredObjection } from '../ports/objections.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { postedRuns } from '../run/posted-runs.ts';
import { employeeUnknown } from '../unknown-employee.ts';

/** What is objected to, and why. */
export interface RaisedObjection {
  readonly nip: string;
  readonly period: Period;
  readonly kind: RunKind;
  readonly about: string;
  readonly text: string;
}

/**
 * Records an objection of an employee to a figure of a slip. A draft may be objected to as well.
 * @throws RefusedError when there is no such slip, the days since its approval are over, or the same figure is under
 *   objection already; UsageError when the figure is unknown
 */
export function raiseObjection(
  store: Store,
  { nip, period, kind, about, text }: RaisedObjection,
  actor: Actor,
): StoredObjection {
  return store.write(() => {
    const run = store.run(period, kind);
    if (run === null) throw new RefusedError('run-missing', { period, kind });
    if (store.slip(run.id, nip) === null)
      throw store.hasEmployee(nip)
        ? new RefusedError('slip-missing', { nip, period })
        : employeeUnknown(store, nip, period);
    const { policy } = payBasisOfRun(store, run).context;
    const figure = figureNamed(about, disputableFigures(policy));
    const { raiseDays, answerDays } = objectionDeadlines(policy);
    const today = officeDay(store, store.timestamp());
    const lastDay = run.approvedAt === null ? null : daysAfter(officeDay(store, run.approvedAt), raiseDays);
    if (lastDay !== null && today > lastDay)
      throw new RefusedError('objection-late', { period, kind, last: lastDay, days: raiseDays });
    const open = store
      .objections()
      .find(
        (each) =>
          each.answer === null &&
          each.nip === nip &&
          each.period === period &&
          each.kind === kind &&
          each.about === figure,
      );
    if (open !== undefined) throw new RefusedError('objection-repeated', { id: open.id, nip, about: figure });
    const watermark = Math.max(run.watermark, ...laterRuns(store, run).map((later) => later.watermark));
    const answerBy = daysAfter(today, answerDays);
    return store.addObjection({ nip, period, kind, about: figure, text, watermark, answerBy }, actor);
  });
}

/** Posted regular runs that may have paid arrears for a run. */
function laterRuns(store: Store, { id, period }: Run): readonly Run[] {
  return postedRuns(store).filter((run) => run.kind === 'regular' && run.id !== id && run.period >= period);
}

/** The figure as the program writes it; capitals do not matter. */
function figureNamed(about: string, figures: readonly string[]): string {
  const exact = figures.find((figure) => figure === about);
  const figure = exact ?? figures.find((each) => each.toLowerCase() === about.toLowerCase());
  if (figure === undefined) {
    throw new UsageError('objection-figure-unknown', { about, figures: figures.join(', ') });
  }
  return figure;
}
