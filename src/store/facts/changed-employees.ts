import type { Period } from '../../domain/calendar/period.ts';
import type { EvidenceKind } from '../../domain/pay/trace.ts';
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';

interface Touched {
  readonly kind: EvidenceKind;
  readonly period: string;
  readonly replaces: number;
}

/** Kinds of evidence whose rows belong to one period, with their tables. */
const PERIOD_TABLES = {
  attendance: 'attendance_fact',
  assessments: 'assessment_fact',
  targets: 'target_fact',
  predicates: 'predicate_fact',
} as const;

/** Finds the employees whom later imports concern. Where no batch touched a period, no fact is read. */
export class ChangedEmployees {
  readonly #connection: Connection;
  readonly #touched: Query<Touched>;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#touched = connection.objects(
      `SELECT DISTINCT batch.kind, batch_period.period, batch.replaces_before IS NOT NULL AS replaces
       FROM batch JOIN batch_period ON batch_period.batch = batch.id
       WHERE batch.id > ? AND batch.id <= ? AND batch_period.period <= ?`,
    );
  }

  /**
   * Employees of whom something that matters for a period was recorded after one watermark and up to another. Where a
   * sheet was replaced, everybody on the old and the new one is concerned.
   */
  since(period: Period, after: number, upTo: number): ReadonlySet<string> {
    const found = new Set<string>();
    const touched = this.#touched.all(after, upTo, period);
    const add = (sql: string, ...values: (string | number)[]): void => {
      for (const { nip } of this.#connection.objects<{ readonly nip: string }>(sql).all(...values))
        found.add(nip);
    };
    const recorded = 'batch > ? AND batch <= ?';
    if (touched.some(({ kind }) => kind === 'employees')) {
      add(`SELECT DISTINCT nip FROM employee_fact WHERE ${recorded} AND effective <= ?`, after, upTo, period);
    }
    if (touched.some(({ kind }) => kind === 'discipline')) {
      // Also sentences that end before the period: one may have been shortened.
      add(`SELECT nip FROM discipline_fact WHERE ${recorded} AND dari <= ?`, after, upTo, period);
    }
    if (touched.some(({ kind }) => kind === 'absences')) {
      // Also those that end before the period: one may have been shortened.
      add(`SELECT DISTINCT nip FROM absence_fact WHERE ${recorded} AND period <= ?`, after, upTo, period);
    }
    for (const { kind, period: of, replaces } of touched) {
      if (kind === 'employees' && replaces)
        add('SELECT DISTINCT nip FROM employee_fact WHERE effective = ?', of);
      if (kind === 'discipline' && replaces)
        add('SELECT nip FROM discipline_fact WHERE dari = ? AND sampai >= ?', of, period);
      if (kind === 'absences' && replaces) add('SELECT DISTINCT nip FROM absence_fact WHERE period = ?', of);
      // A later log may reach further into the month, which tells of days without stamps of anybody in it.
      if (kind === 'attendance-log' && of === period)
        add('SELECT DISTINCT nip FROM attendance_log_fact WHERE period = ?', period);
      if (of !== period || !isPeriodKind(kind)) continue;
      const table = PERIOD_TABLES[kind];
      if (replaces) add(`SELECT DISTINCT nip FROM ${table} WHERE period = ?`, period);
      else add(`SELECT DISTINCT nip FROM ${table} WHERE period = ? AND ${recorded}`, period, after, upTo);
    }
    return found;
  }
}

function isPeriodKind(kind: EvidenceKind): kind is keyof typeof PERIOD_TABLES {
  return kind in PERIOD_TABLES;
}
