import type { Period } from '../calendar/period.ts';
import type { EmployeeEvidence } from '../pay/slip-work.ts';
import { recordInForce } from '../people/record-in-force.ts';
import type { CorrectingKind } from './disputed-figure.ts';

/** Where a fact stands, and remarks: no score depends on them. */
const PLACE: ReadonlySet<string> = new Set(['batch', 'row', 'catatan', 'satuan']);

/** Fields of the record on which no amount depends. */
const WITHOUT_AMOUNT: ReadonlySet<string> = new Set(['nama', 'bank', 'rekening']);

/**
 * Whether what is recorded of an employee for a period says something else than before in one of some kinds of sheet.
 * A sheet imported anew with the same content changes nothing.
 */
export function isEvidenceChanged(
  kinds: readonly CorrectingKind[],
  period: Period,
  before: EmployeeEvidence | null,
  now: EmployeeEvidence | null,
): boolean {
  return kinds.some((kind) => contentOf(kind, period, before) !== contentOf(kind, period, now));
}

function contentOf(kind: CorrectingKind, period: Period, evidence: EmployeeEvidence | null): string {
  if (evidence === null) return '';
  switch (kind) {
    case 'employees':
      return plain(recordInForce(evidence.facts, period), WITHOUT_AMOUNT);
    case 'attendance':
      return plain(evidence.attendance, PLACE);
    case 'predicates':
      return plain(evidence.predicate, PLACE);
    case 'assessments':
      return list(evidence.assessments);
    case 'targets':
      return list(evidence.targets);
    case 'discipline':
      return list(evidence.discipline.filter(({ dari, sampai }) => dari <= period && period <= sampai));
    case 'adjustments':
      return list(evidence.adjustments);
  }
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
