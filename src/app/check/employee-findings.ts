import { firstDayOf, lastDayOf, type Period } from '../../domain/calendar/period.ts';
import type { CheckCode } from '../../domain/check/check-codes.ts';
import { evidenceGaps } from '../../domain/check/evidence-gaps.ts';
import { type NoticeBasis, recordNotices } from '../../domain/check/notices.ts';
import type { Oddity, Slip, SlipResult } from '../../domain/pay/calculate-slip.ts';
import type { PerformancePolicy } from '../../domain/pay/policy.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import { SHORTFALL_RECOVERY } from '../../domain/pay/take-home.ts';
import type { EmployeeRecord } from '../../domain/people/employee.ts';
import { recordInForce } from '../../domain/people/record-in-force.ts';
import { servesBetween } from '../../domain/people/service-span.ts';
import { type PersonnelFact, personnelInForce } from '../../domain/personnel/personnel-fact.ts';
import type { Problem } from '../../domain/problem.ts';
import { adjustedWithoutSlip } from '../run/slip-pages.ts';
import { SharedNumbers } from './shared-numbers.ts';

/** An employee whom a finding concerns, as reports name him. */
export interface Concerned {
  readonly nama: string | null;
  readonly unit: string | null;
}

/** Collects what is to be said about employees, one after the other in NIP order. */
export class EmployeeFindings {
  /** Employees who serve in the period. */
  people = 0;
  readonly problems: Problem[] = [];
  readonly concerned = new Map<string, Concerned>();
  readonly #period: Period;
  readonly #basis: NoticeBasis;
  readonly #performance: PerformancePolicy | null;
  readonly #withoutAccount: string[] = [];
  readonly #accounts = new SharedNumbers('account-shared');
  readonly #niks = new SharedNumbers('nik-shared');
  #accountsRecorded = 0;
  #dates: ReadonlyMap<string, readonly PersonnelFact[]> = new Map();

  /** @param performance null where there is no policy, and so no slip either */
  constructor(basis: NoticeBasis, performance: PerformancePolicy | null) {
    this.#period = basis.period;
    this.#basis = basis;
    this.#performance = performance;
  }

  /**
   * Looks at one employee.
   * @param result what the period's run would compute for him; null where law or policy is missing
   */
  add(evidence: EmployeeEvidence, result: SlipResult | null, earlier: readonly Problem[]): void {
    const slip = result?.kind === 'slip' ? result.slip : null;
    const record = slip?.record ?? recordInForce(evidence.facts, this.#period);
    if (record === null) return;
    const serves = servesBetween(record, firstDayOf(this.#period), lastDayOf(this.#period));
    const found: Problem[] = [...earlier];
    if (result?.kind === 'problems') found.push(...result.problems);
    if (result?.kind === 'none') found.push(...adjustedWithoutSlip(evidence, this.#period));
    if (slip) found.push(...this.#ofSlip(slip, evidence));
    if (serves) {
      this.people++;
      this.#takeNumbers(evidence.nip, record);
      found.push(...recordNotices(evidence, record, this.#basis, this.#ownAge(evidence.nip)));
    } else found.push(...unexpectedEvidence(evidence, record));
    this.problems.push(...found);
    this.concerned.set(evidence.nip, { nama: record.nama, unit: record.unit });
  }

  /** Takes the dates of careers of the employees who are looked at next. */
  takeDates(dates: ReadonlyMap<string, readonly PersonnelFact[]>): void {
    this.#dates = dates;
  }

  #ownAge(nip: string): number | null {
    return personnelInForce(this.#dates.get(nip) ?? [], this.#period).batasUsiaPensiun;
  }

  /** What shows only when everybody was looked at: missing and shared numbers. */
  finish(): void {
    // An office that records no account at all pays in another way; then a missing one holds nobody's money.
    const severity = this.#accountsRecorded > 0 ? 'error' : 'warning';
    for (const nip of this.#withoutAccount) {
      this.problems.push({ code: 'account-missing', severity, where: { nip } });
    }
    this.problems.push(...this.#accounts.problems(), ...this.#niks.problems());
    const named = new Set(this.problems.map(({ where }) => where.nip));
    for (const nip of this.concerned.keys()) if (!named.has(nip)) this.concerned.delete(nip);
  }

  #takeNumbers(nip: string, { rekening, nik }: EmployeeRecord): void {
    if (rekening === null) this.#withoutAccount.push(nip);
    else {
      this.#accountsRecorded++;
      this.#accounts.add(nip, rekening);
    }
    if (nik !== null) this.#niks.add(nip, nik);
  }

  #ofSlip(slip: Slip, evidence: EmployeeEvidence): readonly Problem[] {
    const missing = slip.performance?.missing ?? [];
    const gaps =
      missing.length > 0 && this.#performance !== null
        ? evidenceGaps(slip.nip, evidence, missing, this.#performance)
        : [];
    return [...gaps, ...slip.oddities.flatMap((oddity) => oddityProblem(oddity, slip))];
  }
}

/** Attendance, ratings or targets of somebody who does not serve in the period: one of the two is wrong. */
function unexpectedEvidence(
  { nip, attendance, log, assessments, targets }: EmployeeEvidence,
  { mulai, berhenti }: EmployeeRecord,
): readonly Problem[] {
  const attended = attendance !== null || (log !== null && log.rows.length > 0);
  if (!attended && assessments.length + targets.length === 0) return [];
  const data = { mulai: mulai ?? '', berhenti: berhenti ?? '' };
  return [{ code: 'evidence-without-service', severity: 'warning', where: { nip }, data }];
}

const ODDITY_CODES: Readonly<Record<Oddity, CheckCode>> = {
  'functional-allowance-unknown': 'functional-allowance-unknown',
  'job-class-empty': 'job-class-missing',
  'criterion-unknown': 'criterion-unknown',
  'salary-not-due': 'salary-not-due-yet',
  'no-pay-by-status': 'salary-none-by-status',
  'net-negative': 'take-home-negative',
  'deductions-carried': 'deduction-not-covered',
  'shortfall-advanced': 'tax-not-covered',
};

function oddityProblem(oddity: Oddity, { nip, record, totals, carried }: Slip): readonly Problem[] {
  const advanced = sumOf(carried.filter(({ kode }) => kode === SHORTFALL_RECOVERY));
  const uncovered = sumOf(carried) - advanced;
  // The slip calls advanced tax a carried deduction too; it is named once.
  if (oddity === 'deductions-carried' && uncovered === 0) return [];
  const data = {
    jabatan: record.jabatan ?? '',
    criteria: record.kriteriaTpp?.replaceAll(',', ', ') ?? '',
    mulai: record.mulai ?? '',
    status: record.status ?? 'aktif',
    takeHome: totals.DITERIMA,
    uncovered,
    advanced,
  };
  const severity = oddity === 'net-negative' ? 'error' : 'warning';
  return [{ code: ODDITY_CODES[oddity], severity, where: { nip }, data }];
}

function sumOf(carried: Slip['carried']): number {
  return carried.reduce((sum, { jumlah }) => sum + jumlah, 0);
}
