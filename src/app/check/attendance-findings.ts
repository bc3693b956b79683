import type { Slip } from '../../domain/pay/calculate-slip.ts';
import type { PayContext } from '../../domain/pay/context.ts';
import type { Problem } from '../../domain/problem.ts';
import { isUnderCivilDiscipline, unexcusedOfAll } from '../attendance/unexcused.ts';
import type { Store } from '../ports/store.ts';

/**
 * What attendance shows beside the month's pay: working days of which the log of the office has nobody, which may be a
 * holiday or a machine that stood still, and the unexcused days of the year with the sanction that the law names.
 */
export class AttendanceFindings {
  readonly #store: Store;
  readonly #context: PayContext;
  readonly #watermark: number;
  readonly #civil = new Set<string>();

  constructor(store: Store, context: PayContext, watermark: number) {
    this.#store = store;
    this.#context = context;
    this.#watermark = watermark;
  }

  /** Somebody who is paid in the period. */
  add({ nip, record }: Pick<Slip, 'nip' | 'record'>): void {
    if (isUnderCivilDiscipline(record)) this.#civil.add(nip);
  }

  problems(): readonly Problem[] {
    return [...this.#missingDays(), ...this.#unexcused()];
  }

  #missingDays(): readonly Problem[] {
    const { period, month } = this.#context;
    if (!this.#store.hasAttendanceLog(period, this.#watermark)) return [];
    const told = new Set(this.#store.attendanceLogDays(period, this.#watermark));
    const missing = month.days.filter((day) => !told.has(day)).map((day) => Number(day.slice(8)));
    if (missing.length === 0) return [];
    const data = { period, count: missing.length, days: missing.join(', ') };
    return [{ code: 'attendance-log-days-missing', severity: 'warning', where: {}, data }];
  }

  #unexcused(): readonly Problem[] {
    const { period } = this.#context;
    return [...unexcusedOfAll(this.#store, period, this.#watermark)].flatMap(
      ([nip, { days, inARow, year, title, step }]): readonly Problem[] => {
        if (step === null || !this.#civil.has(nip)) return [];
        const data = {
          ...{ days, inARow, year, period, title: title ?? '', sanction: step.sanction },
          ...{ least: step.days, consecutive: step.isConsecutive ? 1 : 0 },
        };
        return [{ code: 'unexcused-days', severity: 'warning', where: { nip }, data }];
      },
    );
  }
}
