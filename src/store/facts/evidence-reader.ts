import type { PageShare } from '../../app/ports/evidence.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import type { EmployeeFact } from '../../domain/people/employee.ts';
import type { Connection } from '../connection.ts';
import { jsonRow, PageQuery } from '../page-query.ts';
import type { Query } from '../query.ts';
import { ADJUSTMENT_COLUMNS, type AdjustmentRow, adjustmentsOf } from './adjustment-facts.ts';
import type { AttendanceLogs, LogState } from './attendance-logs.ts';
import { EMPLOYEE_FACT_JSON, type EmployeeFactRow, employeeFactOf } from './employee-facts.ts';
import { FactsInForce } from './facts-in-force.ts';
import { NipRows } from './nip-rows.ts';
import {
  ASSESSMENT_COLUMNS,
  type AssessmentRow,
  ATTENDANCE_COLUMNS,
  type AttendanceRow,
  assessmentsOf,
  attendanceOf,
  DISCIPLINE_COLUMNS,
  type DisciplineRow,
  disciplineOf,
  PREDICATE_COLUMNS,
  type PredicateRow,
  predicateOf,
  TARGET_COLUMNS,
  type TargetRow,
  targetsOf,
} from './performance-facts.ts';

/**
 * Employee rows per page: about as many employees as long as few have changed. Pages of 2000 outlive the youngest
 * generation of objects, which takes a tenth more work and 50 MB more memory.
 */
const PAGE_ROWS = 250;

const EVERY_PAGE: PageShare = { index: 0, of: 1 };

const NO_FACTS: readonly never[] = Object.freeze([]);

/** A period's table, for a span of NIPs and of batches. */
function ofPeriod(table: string): string {
  return `${table} WHERE period = ? AND nip BETWEEN ? AND ? AND batch BETWEEN ? AND ?`;
}

/** Above every NIP. */
const END_OF_NIPS = '~';

/**
 * Reads what the calculation of a period needs: every table once, in the order of its key, in pages. Nothing of the
 * country is in memory but one page, and no employee costs a query.
 */
export class EvidenceReader {
  readonly #inForce: FactsInForce;
  readonly #present: Query<{ readonly id: number; readonly present: number }>;
  readonly #lastOfPage: Query<[nip: string]>;
  readonly #employees: PageQuery<EmployeeFactRow>;
  readonly #employee: PageQuery<EmployeeFactRow>;
  readonly #attendance: PageQuery<AttendanceRow>;
  readonly #assessments: PageQuery<AssessmentRow>;
  readonly #targets: PageQuery<TargetRow>;
  readonly #predicates: PageQuery<PredicateRow>;
  readonly #discipline: PageQuery<DisciplineRow>;
  readonly #adjustments: PageQuery<AdjustmentRow>;
  readonly #logs: AttendanceLogs;

  constructor(connection: Connection, logs: AttendanceLogs) {
    this.#logs = logs;
    this.#inForce = new FactsInForce(connection);
    this.#present = connection.objects(`SELECT id, present FROM batch WHERE kind = 'employees'`);
    this.#lastOfPage = connection.rows(
      'SELECT nip FROM employee_fact WHERE nip > ? ORDER BY nip LIMIT 1 OFFSET ?',
    );
    this.#employees = new PageQuery(
      connection,
      EMPLOYEE_FACT_JSON,
      'employee_fact WHERE nip > ? AND nip <= ? AND batch <= ?',
    );
    this.#employee = new PageQuery(
      connection,
      EMPLOYEE_FACT_JSON,
      'employee_fact WHERE nip = ? AND batch <= ?',
    );
    this.#attendance = new PageQuery(connection, jsonRow(ATTENDANCE_COLUMNS), ofPeriod('attendance_fact'));
    this.#assessments = new PageQuery(connection, jsonRow(ASSESSMENT_COLUMNS), ofPeriod('assessment_fact'));
    this.#targets = new PageQuery(connection, jsonRow(TARGET_COLUMNS), ofPeriod('target_fact'));
    this.#predicates = new PageQuery(connection, jsonRow(PREDICATE_COLUMNS), ofPeriod('predicate_fact'));
    this.#adjustments = new PageQuery(connection, jsonRow(ADJUSTMENT_COLUMNS), ofPeriod('adjustment_fact'));
    this.#discipline = new PageQuery(
      connection,
      jsonRow(DISCIPLINE_COLUMNS),
      'discipline_fact WHERE nip BETWEEN ? AND ? AND batch <= ?',
    );
  }

  /**
   * Everybody on an employee sheet, in NIP order, with the evidence of a period; somebody whose rows are all superseded
   * comes without facts, so that money owed to or by him is not forgotten.
   * @param watermark facts of later batches are not seen
   * @param share pages that are read, the others are passed over; of them also those are given of which nothing is
   *   seen, so that the readers' turns fit together
   * @param pageRows employee rows read at once
   */
  *pages(
    period: Period,
    watermark: number,
    share: PageShare = EVERY_PAGE,
    pageRows: number = PAGE_ROWS,
  ): Iterable<readonly EmployeeEvidence[]> {
    const state = this.#stateOf(period, watermark);
    let after = '';
    for (let number = 0; ; number++) {
      const last = this.#lastOfPage.get(after, pageRows - 1)?.[0] ?? END_OF_NIPS;
      if (number % share.of === share.index) {
        const page = this.#evidence(state, this.#employees.rows(after, last, watermark));
        if (page.length > 0 || share.of > 1) yield page;
      }
      if (last === END_OF_NIPS) return;
      after = last;
    }
  }

  /** The evidence of one employee; null when he stands on no employee sheet. */
  of(nip: string, period: Period, watermark: number): EmployeeEvidence | null {
    return this.#evidence(this.#stateOf(period, watermark), this.#employee.rows(nip, watermark))[0] ?? null;
  }

  /** Every row in force of one employee, ordered by month, then by recording. */
  facts(nip: string, watermark: number): readonly EmployeeFact[] {
    const present = this.#presentByBatch();
    const firstBatches = this.#inForce.firstBatches('employees', watermark);
    return this.#employee.rows(nip, watermark).flatMap((row) => factIn(row, present, firstBatches) ?? []);
  }

  #presentByBatch(): ReadonlyMap<number, number> {
    return new Map(this.#present.all().map(({ id, present }) => [id, present]));
  }

  #stateOf(period: Period, watermark: number): State {
    return {
      period,
      watermark,
      present: this.#presentByBatch(),
      firstEmployees: this.#inForce.firstBatches('employees', watermark),
      firstDiscipline: this.#inForce.firstBatches('discipline', watermark),
      firstAttendance: this.#inForce.firstBatch('attendance', period, watermark),
      firstAssessments: this.#inForce.firstBatch('assessments', period, watermark),
      firstTargets: this.#inForce.firstBatch('targets', period, watermark),
      firstPredicates: this.#inForce.firstBatch('predicates', period, watermark),
      firstAdjustments: this.#inForce.firstBatch('adjustments', period, watermark),
      logs: this.#logs.stateOf(period, watermark),
    };
  }

  /** Evidence of the employees of some complete rows, in their order. */
  #evidence(state: State, rows: readonly EmployeeFactRow[]): EmployeeEvidence[] {
    const first = rows[0]?.[0];
    const last = rows.at(-1)?.[0];
    if (first === undefined || last === undefined) return [];
    const { period, watermark, present, firstEmployees } = state;
    const attendance = new NipRows(
      this.#attendance.rows(period, first, last, state.firstAttendance, watermark),
    );
    const assessments = new NipRows(
      this.#assessments.rows(period, first, last, state.firstAssessments, watermark),
    );
    const targets = new NipRows(this.#targets.rows(period, first, last, state.firstTargets, watermark));
    const predicates = new NipRows(
      this.#predicates.rows(period, first, last, state.firstPredicates, watermark),
    );
    const discipline = new NipRows(this.#discipline.rows(first, last, watermark));
    const adjustments = new NipRows(
      this.#adjustments.rows(period, first, last, state.firstAdjustments, watermark),
    );
    const logOf = state.logs && this.#logs.page(state.logs, first, last);

    const page: EmployeeEvidence[] = [];
    for (let i = 0; i < rows.length; ) {
      const nip = (rows[i] as EmployeeFactRow)[0];
      const facts: EmployeeFact[] = [];
      for (; i < rows.length && (rows[i] as EmployeeFactRow)[0] === nip; i++) {
        const fact = factIn(rows[i] as EmployeeFactRow, present, firstEmployees);
        if (fact !== null) facts.push(fact);
      }
      const attended = attendance.takeLast(nip);
      const rated = assessments.take(nip);
      const aimed = targets.take(nip);
      const official = predicates.takeLast(nip);
      const sentenced = discipline.take(nip);
      const adjusted = adjustments.take(nip);
      page.push({
        nip,
        facts,
        attendance: attended && attendanceOf(attended),
        log: attended === null && logOf !== null ? logOf(nip) : null,
        assessments: rated.length === 0 ? NO_FACTS : assessmentsOf(rated),
        targets: aimed.length === 0 ? NO_FACTS : targetsOf(aimed),
        predicate: official && predicateOf(official),
        discipline: sentenced.length === 0 ? NO_FACTS : disciplineOf(sentenced, state.firstDiscipline),
        adjustments: adjusted.length === 0 ? NO_FACTS : adjustmentsOf(adjusted),
      });
    }
    return page;
  }
}

/** What stays the same from page to page: the question, and which batches count. */
interface State {
  readonly period: Period;
  readonly watermark: number;
  readonly present: ReadonlyMap<number, number>;
  readonly firstEmployees: ReadonlyMap<string, number> | null;
  readonly firstDiscipline: ReadonlyMap<string, number> | null;
  readonly firstAttendance: number;
  readonly firstAssessments: number;
  readonly firstTargets: number;
  readonly firstPredicates: number;
  readonly firstAdjustments: number;
  /** null where the month has neither logs nor absences. */
  readonly logs: LogState | null;
}

/** The fact of a stored row; null when it is superseded. */
export function factIn(
  row: EmployeeFactRow,
  present: ReadonlyMap<number, number>,
  firstBatches: ReadonlyMap<string, number> | null,
): EmployeeFact | null {
  if (firstBatches !== null && row[1] < (firstBatches.get(row[3]) ?? 0)) return null;
  return employeeFactOf(row, present.get(row[1]) ?? 0);
}
