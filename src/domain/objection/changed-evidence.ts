import type { Period } from '../calendar/period.ts';
import type { EmployeeEvidence } from '../pay/slip-work.ts';
import { recordInForce } from '../people/record-in-force.ts';
import type { AssessmentFact, RatedComponent } from '../performance/evidence.ts';
import type { CorrectingKind, FigureEvidence } from './disputed-figure.ts';

/** Where a fact stands, and remarks: no score depends on them. */
const PLACE: ReadonlySet<string> = new Set(['batch', 'row', 'catatan', 'satuan']);

/** The days of a log beside: the counts say what they come to. */
const ATTENDANCE_PLACE: ReadonlySet<string> = new Set([...PLACE, 'days']);

/** Fields of the record on which no amount depends. */
const WITHOUT_AMOUNT: ReadonlySet<string> = new Set(['nama', 'bank', 'rekening']);

/**
 * Whether what a figure is made of says something else of an employee and period than before. A sheet imported anew with
 * the same content changes nothing, nor does one that changes only other codes or columns.
 */
export function isEvidenceChanged(
  behind: FigureEvidence,
  period: Period,
  before: EmployeeEvidence | null,
  now: EmployeeEvidence | null,
): boolean {
  return behind.kinds.some(
    (kind) => contentOf(kind, behind, period, before) !== contentOf(kind, behind, period, now),
  );
}

function contentOf(
  kind: CorrectingKind,
  { attendanceCode, rated }: FigureEvidence,
  period: Period,
  evidence: EmployeeEvidence | null,
): string {
  if (evidence === null) return '';
  switch (kind) {
    case 'employees':
      return plain(recordInForce(evidence.facts, period), WITHOUT_AMOUNT);
    case 'attendance':
      return attendanceCode === null || evidence.attendance === null
        ? plain(evidence.attendance, ATTENDANCE_PLACE)
        : String(evidence.attendance.counts[attendanceCode] ?? 0);
    case 'predicates':
      return plain(evidence.predicate, PLACE);
    case 'assessments':
      return list(rated === null ? evidence.assessments : scoresIn(rated, evidence.assessments));
    case 'targets':
      return list(evidence.targets);
    case 'discipline':
      return list(evidence.discipline.filter(({ dari, sampai }) => dari <= period && period <= sampai));
    case 'adjustments':
      return list(evidence.adjustments);
  }
}

/** Scores of one column that count; a self-rating never does. */
function scoresIn(rated: RatedComponent, assessments: readonly AssessmentFact[]): readonly object[] {
  return assessments
    .filter((each) => each.peran !== 'diri' && each[rated] !== null)
    .map((each) => ({ peran: each.peran, score: each[rated] }));
}

function list(facts: readonly object[]): string {
  return facts
    .map((fact) => plain(fact, PLACE))
    .sort()
    .join('\n');
}

function plain(fact: object | null, without: ReadonlySet<string>): string {
  return JSON.stringify(fact, (key, value) => (without.has(key) ? undefined : value));
}
