import type { Period } from '../../domain/calendar/period.ts';
import {
  EMPLOYEE_COLUMN,
  EMPLOYEE_FIELDS,
  type EmployeeFact,
  type EmployeeField,
  type EmployeeRecord,
} from '../../domain/people/employee.ts';
import { recordInForce } from '../../domain/people/record-in-force.ts';
import type { Batch, ChangedEmployee } from '../ports/batches.ts';
import type { Store } from '../ports/store.ts';

/** What an officer wants to hear of an employee sheet, in this order. */
export const CHANGE_KINDS = [
  'new',
  'removed',
  'left',
  'returned',
  'grade',
  'account',
  'unit',
  'other',
] as const;

/**
 * - `new`: on no sheet before; `removed`: on no sheet any more, because one was replaced
 * - `left`, `returned`: the last day of service was set or moved, or taken away
 * - `grade`, `account`, `unit`: golongan; bank or account number; work unit
 * - `other`: any other column
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One employee in whose record something changed. */
export interface ChangedPerson {
  readonly nip: string;
  /** First month in which it shows; null for people who are removed. */
  readonly month: Period | null;
  /** Value before and now; absent for accounts, which are never shown, and where no single value changed. */
  readonly before?: string | null;
  readonly now?: string | null;
  /** Columns that changed, for `other`. */
  readonly columns?: readonly string[];
}

/** People with one kind of change: how many, and the first of them in NIP order. */
export interface PeopleChanged {
  readonly count: number;
  readonly people: readonly ChangedPerson[];
}

export type EmployeeChanges = Readonly<Record<ChangeKind, PeopleChanged>>;

/** People kept by name per kind of change; the counts are of all. */
export const NAMED_PEOPLE = 1000;

/** The kind of change by column; a column that does not stand here is `other`. */
const KIND_OF: Partial<Record<EmployeeField, ChangeKind>> = {
  golongan: 'grade',
  bank: 'account',
  rekening: 'account',
  unit: 'unit',
};

/** Adds up what imports of employee sheets change against what was known before. */
export class EmployeeChangeTally {
  readonly #found = new Map<ChangeKind, { count: number; people: ChangedPerson[] }>();

  /** Counts people of whom nothing was known, without looking at each. */
  addNew(count: number): void {
    this.#of('new').count += count;
  }

  add({ nip, before, now }: ChangedEmployee): void {
    if (before.length === 0) this.#add('new', { nip, month: now[0]?.effective ?? null });
    else if (now.length === 0) this.#add('removed', { nip, month: null });
    else for (const [kind, person] of changesOf(nip, before, now)) this.#add(kind, person);
  }

  result(): EmployeeChanges {
    const of = (kind: ChangeKind): PeopleChanged => this.#of(kind);
    return {
      new: of('new'),
      removed: of('removed'),
      left: of('left'),
      returned: of('returned'),
      grade: of('grade'),
      account: of('account'),
      unit: of('unit'),
      other: of('other'),
    };
  }

  #add(kind: ChangeKind, person: ChangedPerson): void {
    const found = this.#of(kind);
    found.count++;
    if (found.people.length < NAMED_PEOPLE) found.people.push(person);
  }

  #of(kind: ChangeKind): { count: number; people: ChangedPerson[] } {
    let found = this.#found.get(kind);
    if (found === undefined) {
      found = { count: 0, people: [] };
      this.#found.set(kind, found);
    }
    return found;
  }
}

/**
 * What changed in the records of somebody known before: the records in force of every month in which a row came or
 * went, compared; of each kind of change the first month.
 */
function changesOf(
  nip: string,
  before: readonly EmployeeFact[],
  now: readonly EmployeeFact[],
): ReadonlyMap<ChangeKind, ChangedPerson> {
  const found = new Map<ChangeKind, ChangedPerson>();
  for (const month of monthsTouched(before, now)) {
    const was = recordInForce(before, month);
    const is = recordInForce(now, month);
    const columns: string[] = [];
    for (const field of EMPLOYEE_FIELDS) {
      const [then, value] = [was?.[field] ?? null, is?.[field] ?? null];
      if (then === value) continue;
      const kind =
        field === 'berhenti' ? (value === null ? 'returned' : 'left') : (KIND_OF[field] ?? 'other');
      if (kind === 'other') columns.push(EMPLOYEE_COLUMN[field]);
      else if (!found.has(kind)) found.set(kind, personOf(nip, month, kind, was, is, field));
    }
    if (columns.length > 0 && !found.has('other')) found.set('other', { nip, month, columns });
  }
  return found;
}

function personOf(
  nip: string,
  month: Period,
  kind: ChangeKind,
  was: EmployeeRecord | null,
  is: EmployeeRecord | null,
  field: EmployeeField,
): ChangedPerson {
  if (kind === 'account') return { nip, month };
  const text = (value: unknown): string | null =>
    value === null || value === undefined ? null : String(value);
  return { nip, month, before: text(was?.[field]), now: text(is?.[field]) };
}

/** Months from which some row holds that was not in force before, or is no longer, ascending. */
function monthsTouched(before: readonly EmployeeFact[], now: readonly EmployeeFact[]): readonly Period[] {
  const place = ({ batch, row }: EmployeeFact): string => `${batch} ${row}`;
  const [then, present] = [new Set(before.map(place)), new Set(now.map(place))];
  const touched = [
    ...before.filter((fact) => !present.has(place(fact))),
    ...now.filter((fact) => !then.has(place(fact))),
  ];
  return [...new Set(touched.map(({ effective }) => effective))].sort();
}

/**
 * Changes of the people on the employee sheets recorded after a watermark.
 * @param look is shown each of them; without it the first sheets of an office are only counted
 */
export function employeeChanges(
  store: Store,
  after: number,
  look: ((changed: ChangedEmployee) => void) | null,
): EmployeeChanges {
  const tally = new EmployeeChangeTally();
  const batches = store.batches().filter(({ kind }) => kind === 'employees');
  if (look === null && batches.every(({ id }) => id > after)) tally.addNew(newPeople(store, batches));
  else
    for (const changed of store.changedEmployees(after, store.watermark())) {
      tally.add(changed);
      look?.(changed);
    }
  return tally.result();
}

/** People on the first employee sheets of an office. In one month nobody stands on two rows. */
function newPeople(store: Store, batches: readonly Batch[]): number {
  const months = new Set(batches.flatMap(({ id }) => store.periodsOf(id)));
  return months.size === 1 ? batches.reduce((sum, { rows }) => sum + rows, 0) : store.employeeCount();
}
