import { type Day, makePeriod, type Period, parsePeriod, periodOf } from '../../domain/calendar/period.ts';
import { expectedRetirement, type Retirement } from '../../domain/check/retirement.ts';
import { EMPLOYEE_COLUMN, type EmployeeField, type EmployeeRecord } from '../../domain/people/employee.ts';
import { type FieldValue, recordHistory } from '../../domain/people/record-history.ts';
import { recordInForce } from '../../domain/people/record-in-force.ts';
import type { DisciplineFact, FactPlace } from '../../domain/performance/evidence.ts';
import {
  PERSONNEL_COLUMN,
  PERSONNEL_FIELDS,
  type PersonnelFact,
  type PersonnelRecord,
  personnelInForce,
} from '../../domain/personnel/personnel-fact.ts';
import type { TrainingFact } from '../../domain/training/training-fact.ts';
import { retirementAges } from '../../rules/index.ts';
import { type UnexcusedStanding, unexcusedOf } from '../attendance/unexcused.ts';
import { officeRules } from '../law/office-rules.ts';
import { type ObjectionStanding, objectionStandings } from '../objections/objection-state.ts';
import type { OpeningFact } from '../ports/batches.ts';
import type { Run, SlipRow } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import { employeeUnknown } from '../unknown-employee.ts';

/** Columns of which a history says that they changed, never what they hold. */
const UNSHOWN: ReadonlySet<EmployeeField> = new Set(['npwp', 'nik', 'bank', 'rekening']);

/** Columns that have an event of their own. */
const SERVICE_SPAN: ReadonlySet<EmployeeField> = new Set(['mulai', 'berhenti']);

/** Something of a month in somebody's career, and the row of a sheet that tells it. */
export type HistoryEvent = { readonly month: Period; readonly place: FactPlace | null } & (
  | { readonly about: 'service-began' | 'service-ends'; readonly day: Day }
  /** Month of appointment in the NIP, where the first day of service is in another month. */
  | { readonly about: 'appointed' }
  | { readonly about: 'first-record'; readonly record: EmployeeRecord }
  | {
      readonly about: 'change';
      /** Column of the employee sheet. */
      readonly column: string;
      /** Both absent for accounts and identity numbers. */
      readonly before?: FieldValue;
      readonly now?: FieldValue;
    }
  | {
      readonly about: 'career-date';
      /** Column of the sheet. */
      readonly column: string;
      readonly before: string | number | null;
      readonly now: string | number | null;
    }
  | { readonly about: 'training'; readonly training: TrainingFact }
  | { readonly about: 'sentence'; readonly sentence: DisciplineFact }
  | { readonly about: 'opening'; readonly opening: OpeningFact }
  | { readonly about: 'objection'; readonly standing: ObjectionStanding }
  | { readonly about: 'unexcused'; readonly standing: UnexcusedStanding }
  | { readonly about: 'slip'; readonly run: Run; readonly slip: SlipRow }
);

/** Order of what happens in one month. */
const ORDER: readonly HistoryEvent['about'][] = [
  'appointed',
  'service-began',
  'first-record',
  'change',
  'career-date',
  'sentence',
  'training',
  'opening',
  'slip',
  'objection',
  'unexcused',
  'service-ends',
];

/** Everything on record about one employee, from the first day of service on. */
export interface EmployeeHistory {
  readonly nip: string;
  /** The record of the newest month. */
  readonly record: EmployeeRecord;
  readonly events: readonly HistoryEvent[];
  /** When the employee is expected to retire; null where a last day is on record, or nothing can be assumed. */
  readonly retirement: Retirement | null;
}

/**
 * Tells a civil servant's career as the rows in force have it: service, every change of the record, dates of the career,
 * trainings, sentences, opening balances, every slip and every objection. What was corrected later shows as corrected, not as it was first recorded.
 * @throws RefusedError `employee-unknown`
 */
export function employeeHistory(store: Store, nip: string): EmployeeHistory {
  return store.read(() => {
    const watermark = store.watermark();
    const facts = store.employeeFacts(nip, watermark);
    const history = recordHistory(facts);
    const newest = facts.at(-1)?.effective;
    const record = newest === undefined ? null : recordInForce(facts, newest);
    if (history === null || record === null || newest === undefined) throw employeeUnknown(store, nip);
    const { month, place } = history.first;
    const events: HistoryEvent[] = [{ about: 'first-record', month, place, record: history.first.record }];
    for (const { field, before, now, ...when } of history.changes) {
      if (SERVICE_SPAN.has(field)) continue;
      events.push({
        about: 'change',
        ...when,
        column: EMPLOYEE_COLUMN[field],
        ...(!UNSHOWN.has(field) && { before, now }),
      });
    }
    const dates = store.personnelFacts(nip, nip, watermark).get(nip) ?? [];
    const trainings = store.trainings(nip, nip, watermark).get(nip) ?? [];
    events.push(
      ...appointment(nip, record),
      ...serviceEvents(record),
      ...sentences(store, nip, newest, watermark),
    );
    events.push(...careerDates(dates), ...trainings.map(trainingEvent));
    events.push(...openings(store, nip, watermark), ...slips(store, nip), ...objections(store, nip));
    events.push(...unexcused(store, nip, record, watermark));
    events.sort(byMonth);
    const latest = dates.at(-1)?.effective ?? newest;
    return {
      nip,
      record,
      events,
      retirement: retirementOf(store, nip, record, personnelInForce(dates, latest), newest),
    };
  });
}

function byMonth(a: HistoryEvent, b: HistoryEvent): number {
  if (a.month !== b.month) return a.month < b.month ? -1 : 1;
  return ORDER.indexOf(a.about) - ORDER.indexOf(b.about);
}

/** Civil servants bear in their NIP the month in which they were appointed on probation (CPNS). */
function appointment(nip: string, { jenis, mulai }: EmployeeRecord): readonly HistoryEvent[] {
  if (jenis !== 'PNS' && jenis !== 'CPNS') return [];
  const month = parsePeriod(`${nip.slice(8, 12)}-${nip.slice(12, 14)}`);
  if (month === null || (mulai !== null && periodOf(mulai) === month)) return [];
  return [{ about: 'appointed', month, place: null }];
}

function serviceEvents({ mulai, berhenti }: EmployeeRecord): readonly HistoryEvent[] {
  const event = (about: 'service-began' | 'service-ends', day: Day | null): readonly HistoryEvent[] =>
    day === null ? [] : [{ about, month: periodOf(day), place: null, day }];
  return [...event('service-began', mulai), ...event('service-ends', berhenti)];
}

function sentences(store: Store, nip: string, month: Period, watermark: number): readonly HistoryEvent[] {
  const { discipline = [] } = store.evidenceOf(nip, month, watermark) ?? {};
  return discipline.map((sentence) => ({
    about: 'sentence',
    month: sentence.dari as Period,
    place: sentence,
    sentence,
  }));
}

function openings(store: Store, nip: string, watermark: number): readonly HistoryEvent[] {
  const sheets = store.batches().filter(({ kind }) => kind === 'opening');
  const years = new Set(sheets.flatMap(({ id }) => store.periodsOf(id)).map(Number));
  return [...years].flatMap((year): readonly HistoryEvent[] => {
    const opening = store.openingOf(nip, year, watermark);
    return opening === null
      ? []
      : [{ about: 'opening', month: makePeriod(year, 1), place: opening, opening }];
  });
}

function slips(store: Store, nip: string): readonly HistoryEvent[] {
  return store.runs().flatMap((run): readonly HistoryEvent[] => {
    const slip = store.slip(run.id, nip);
    return slip === null ? [] : [{ about: 'slip', month: run.period, place: null, run, slip }];
  });
}

/** Objections in the month in which they were raised, and where they stand now. */
function objections(store: Store, nip: string): readonly HistoryEvent[] {
  return objectionStandings(store)
    .filter(({ objection }) => objection.nip === nip)
    .map((standing) => ({
      about: 'objection',
      month: periodOf(standing.raisedOn),
      place: null,
      standing,
    }));
}

/** Unexcused days by year, in the last month that had one. */
function unexcused(
  store: Store,
  nip: string,
  record: EmployeeRecord,
  watermark: number,
): readonly HistoryEvent[] {
  const sheets = store.batches().filter(({ kind }) => kind === 'attendance' || kind === 'attendance-log');
  const years = new Set(
    sheets.flatMap(({ id }) => store.periodsOf(id)).map((month) => Number(month.slice(0, 4))),
  );
  return [...years].flatMap((year): readonly HistoryEvent[] => {
    const standing = unexcusedOf(store, { nip, record }, makePeriod(year, 12), watermark);
    return standing === null ? [] : [{ about: 'unexcused', month: standing.last, place: null, standing }];
  });
}

/** What each row of career dates says anew. */
function careerDates(facts: readonly PersonnelFact[]): readonly HistoryEvent[] {
  const months = [...new Set(facts.map(({ effective }) => effective))];
  return months.flatMap((month, i): readonly HistoryEvent[] => {
    const earlier = months[i - 1];
    const before = personnelInForce(earlier === undefined ? [] : facts, earlier ?? month);
    const now = personnelInForce(facts, month);
    const place = facts.findLast(({ effective }) => effective === month) ?? null;
    return PERSONNEL_FIELDS.filter((field) => before[field] !== now[field]).map((field) => ({
      about: 'career-date',
      month,
      place,
      column: PERSONNEL_COLUMN[field],
      before: before[field],
      now: now[field],
    }));
  });
}

function trainingEvent(training: TrainingFact): HistoryEvent {
  return { about: 'training', month: training.period, place: training, training };
}

function retirementOf(
  store: Store,
  nip: string,
  record: EmployeeRecord,
  { batasUsiaPensiun }: PersonnelRecord,
  month: Period,
): Retirement | null {
  if (record.berhenti !== null) return null;
  const ages = retirementAges(month, officeRules(store));
  return expectedRetirement(nip, record, ages ?? new Map(), batasUsiaPensiun);
}
