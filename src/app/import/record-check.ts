import type { Period } from '../../domain/calendar/period.ts';
import { resolveGapok } from '../../domain/pay/gapok.ts';
import type { PayRules } from '../../domain/pay/rules.ts';
import { ALL_EMPLOYEE_FIELDS } from '../../domain/people/employee.ts';
import { recordInForce } from '../../domain/people/record-in-force.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  type ColumnBinding,
  checkEmployeeRecord,
  type EmployeeRow,
  type GridHas,
} from '../../intake/index.ts';
import { resolveRules } from '../../rules/index.ts';
import { officeRules } from '../law/office-rules.ts';
import type { Store } from '../ports/store.ts';

/** Judges employee rows as whole records: merged with what is known, against the salary grids in force. */
export class EmployeeRecordCheck {
  readonly #store: Store;
  readonly #columns: readonly ColumnBinding[];
  readonly #report: (problem: Problem) => void;
  readonly #gridHas: GridHas;

  constructor(store: Store, columns: readonly ColumnBinding[], report: (problem: Problem) => void) {
    this.#store = store;
    this.#columns = columns;
    this.#report = report;
    this.#gridHas = salaryGrids(store);
  }

  /** Judges a row that was just recorded. */
  add(row: EmployeeRow, batch: number): void {
    const record =
      row.present === ALL_EMPLOYEE_FIELDS
        ? row.values
        : (recordInForce(this.#store.employeeFacts(row.nip, batch), row.effective) ?? row.values);
    const place = { nip: row.nip, effective: row.effective, row: row.row, columns: this.#columns };
    for (const problem of checkEmployeeRecord(record, place, this.#gridHas)) this.#report(problem);
  }
}

/** Looks golongan and years of service up in the salary grids of each month; rules are resolved once a month. */
export function salaryGrids(store: Store): GridHas {
  const known = new Map<Period, PayRules | null>();
  const rulesFor = (period: Period): PayRules | null => {
    let rules = known.get(period);
    if (rules === undefined) {
      const resolved = resolveRules(period, officeRules(store));
      rules = 'missing' in resolved ? null : resolved;
      known.set(period, rules);
    }
    return rules;
  };
  return (kind, golongan, mkg, effective) => {
    const rules = rulesFor(effective);
    // A month before the first grid cannot be judged; a run for it is refused by the missing rule.
    return rules && resolveGapok(rules, kind, golongan, mkg);
  };
}
