import { addMonths, type Period, periodOf } from '../calendar/period.ts';
import { gridOf, type PayRules } from '../pay/rules.ts';
import type { EmployeeEvidence } from '../pay/slip-work.ts';
import type { EmployeeRecord } from '../people/employee.ts';
import { recordInForce } from '../people/record-in-force.ts';
import { PERSONNEL_COLUMN } from '../personnel/personnel-fact.ts';
import type { Problem } from '../problem.ts';
import { type CheckCode, MONTHS_AHEAD } from './check-codes.ts';
import { expectedRetirement } from './retirement.ts';
import { stepIncreaseDue } from './step-increase.ts';

/** What the notices about employees rest on. */
export interface NoticeBasis {
  readonly period: Period;
  /** null where the law of the period is incomplete. */
  readonly rules: Pick<PayRules, 'gajiPokok'> | null;
  /** Rule `service.retirement-age`; null where it is not known. */
  readonly retirementAges: ReadonlyMap<string, number> | null;
}

type Notice = readonly [code: CheckCode, data: NonNullable<Problem['data']>];

/**
 * What an officer should look at in the record of somebody who serves in the period, though it stops nothing: facts
 * that end soon, a step increase or a retirement that is due, a unit that changed while the post did not.
 * @param ownAge retirement age on record, where the post has one of its own
 */
export function recordNotices(
  evidence: EmployeeEvidence,
  record: EmployeeRecord,
  basis: NoticeBasis,
  ownAge: number | null,
): readonly Problem[] {
  const notices = [
    ...unitNotice(evidence, record, basis.period),
    ...stepNotice(evidence, record, basis),
    ...serviceNotices(evidence.nip, record, basis, ownAge),
    ...disciplineNotices(evidence, basis.period),
  ];
  return notices.map(([code, data]) => ({ code, severity: 'warning', where: { nip: evidence.nip }, data }));
}

/** A unit that changed since last month while post, eselon and job class stayed the same: a move, or a slip of the pen. */
function unitNotice({ facts }: EmployeeEvidence, record: EmployeeRecord, period: Period): readonly Notice[] {
  const before = recordInForce(facts, addMonths(period, -1));
  if (before === null || before.unit === null || before.unit === record.unit) return [];
  const isSamePost = (['jabatan', 'jenisJabatan', 'eselon', 'kelasJabatan', 'pltKelas'] as const).every(
    (field) => before[field] === record[field],
  );
  return isSamePost ? [['unit-changed', { from: before.unit, to: record.unit ?? '' }]] : [];
}

function stepNotice(
  { facts }: EmployeeEvidence,
  { jenis, golongan }: EmployeeRecord,
  { period, rules }: NoticeBasis,
): readonly Notice[] {
  if (rules === null || jenis === null || jenis === 'PPPK-PW' || golongan === null) return [];
  const steps = rules.gajiPokok[gridOf(jenis)].value.get(golongan) ?? [];
  const due = stepIncreaseDue(facts, period, steps);
  if (due === null) return [];
  const { mkg, since, reached, next } = due;
  return [['step-increase-due', { golongan, mkg, since, reached, step: next.mkg }]];
}

/** Service that ends by a recorded last day, or else by the age of retirement. */
function serviceNotices(
  nip: string,
  record: EmployeeRecord,
  { period, retirementAges }: NoticeBasis,
  ownAge: number | null,
): readonly Notice[] {
  const horizon = addMonths(period, MONTHS_AHEAD - 1);
  if (record.berhenti !== null) {
    return periodOf(record.berhenti) <= horizon ? [['service-ends', { berhenti: record.berhenti }]] : [];
  }
  const retirement = expectedRetirement(nip, record, retirementAges ?? new Map(), ownAge);
  if (retirement === null || retirement.lastMonth > horizon) return [];
  const { age, lastMonth } = retirement;
  const group = retirement.isOwnAge ? PERSONNEL_COLUMN.batasUsiaPensiun : retirement.group;
  return [[lastMonth < period ? 'retirement-passed' : 'retirement-near', { group, age, lastMonth }]];
}

/** Sentences in force whose last month comes soon: TPP rises again after it. */
function disciplineNotices({ discipline }: EmployeeEvidence, period: Period): readonly Notice[] {
  const horizon = addMonths(period, MONTHS_AHEAD - 1);
  return discipline
    .filter(({ dari, sampai }) => dari <= period && sampai >= period && sampai <= horizon)
    .map(({ sampai, persen }) => ['discipline-ends', { sampai, persen }]);
}
