import type { Ratio } from '../domain/money/exact.ts';
import type { PayPolicy } from '../domain/pay/policy.ts';
import { EMPLOYEE_KINDS, SERVICE_STATUSES } from '../domain/people/employee.ts';
import { PREDICATES } from '../domain/performance/evidence.ts';
import { scheduleSettings } from './describe-schedule.ts';
import { JOB_CLASSES } from './job-classes.ts';
import { type PolicySetting, plain } from './policy-setting.ts';
import { WEEKDAY_WORDS } from './weekday-words.ts';

/** Every setting of a policy, in the order of the example file, exact and in the units of the file. */
export function describePolicy(policy: PayPolicy): readonly PolicySetting[] {
  return [
    plain('name', policy.name),
    plain('decree', policy.decree),
    plain('example', policy.example),
    plain('effective', policy.effective),
    ...calendarSettings(policy.calendar),
    ...SERVICE_STATUSES.flatMap((status) => [
      percent(`statusShares.${status}.salary`, policy.statusShares[status].salary),
      percent(`statusShares.${status}.tpp`, policy.statusShares[status].tpp),
    ]),
    ...performanceSettings(policy.performance),
    ...tppSettings(policy.tpp),
    plain('rounding.salary', policy.rounding.salary),
    percent('contributions.cpnsIwp', policy.contributions.cpnsIwp),
    plain('contributions.pppkScheme', policy.contributions.pppkScheme),
    percent('contributions.pppkJkm', policy.contributions.pppkJkm),
    ...EMPLOYEE_KINDS.map((kind) => plain(`tax.salary.${kind}`, policy.tax.salary[kind])),
    plain('tax.tpp', policy.tax.tpp),
    plain('tax.tppBearer', policy.tax.tppBearer),
    plain('tax.rounding', policy.tax.rounding),
    plain('tax.noNpwpSurcharge', policy.tax.noNpwpSurcharge),
    rupiah('adjustments.minimumTakeHome', policy.adjustments.minimumTakeHome),
    plain('extraPay.basisMonthsBefore', policy.extraPay.basisMonthsBefore),
    percent('extraPay.thrTpp', policy.extraPay.thrTpp),
    percent('extraPay.gaji13Tpp', policy.extraPay.gaji13Tpp),
    plain('arrears.months', policy.arrears.months),
    plain('approval.separatePersons', policy.approval.separatePersons),
    ...policy.performance.components.flatMap(({ code }) => trainingSettings(code, policy.training[code])),
    ...objectionSettings(policy.objections),
    ...feedbackSettings(policy.feedback),
    ...fairnessSettings(policy.fairness),
    ...talentSettings(policy.talent),
    ...(policy.personnel === undefined ? [] : [plain('personnel.months', policy.personnel.months)]),
    ...scheduleSettings(policy.schedule),
  ];
}

function calendarSettings(calendar: PayPolicy['calendar']): readonly PolicySetting[] {
  const weekdays = calendar.workingWeekdays.map((weekday) => WEEKDAY_WORDS[weekday - 1] ?? String(weekday));
  return [
    plain('calendar.years', calendar.years.join(', ')),
    plain('calendar.incompleteYears', calendar.incompleteYears.join(', ')),
    plain('calendar.workingWeekdays', weekdays.join(', ')),
    ...calendar.holidays.map((holiday) => plain(`calendar.holidays[${holiday}]`, holiday)),
  ];
}

function performanceSettings(performance: PayPolicy['performance']): readonly PolicySetting[] {
  const { components, raters, attendanceCodes } = performance;
  return [
    order('performance.components', components),
    ...components.flatMap((component) => {
      const path = `performance.components[${component.code}]`;
      return [
        ...names(path, component.name),
        plain(`${path}.weight`, component.weight),
        plain(`${path}.source`, component.source),
        ...(component.rated === null ? [] : [plain(`${path}.rated`, component.rated)]),
      ];
    }),
    ...raters.roles.map(({ role, weight }) => plain(`performance.raters.roles.${role}`, weight)),
    plain('performance.raters.minimumRaters', raters.minimumRaters),
    ...calibrationSettings(raters.calibration),
    percent('performance.targets.cap', performance.targets.cap),
    order('performance.attendanceCodes', attendanceCodes),
    ...attendanceCodes.flatMap((attendance) => {
      const path = `performance.attendanceCodes[${attendance.code}]`;
      return [
        ...names(path, attendance.name),
        { path: `${path}.percent`, unit: 'percent' as const, value: decimalText(attendance.percent, 2) },
        plain(`${path}.appliesTo`, attendance.appliesTo),
      ];
    }),
    plain('performance.missing', performance.missing),
    ...performance.bands.map(({ from, predicate }) => score(`performance.bands.${predicate}`, from)),
    plain('performance.factor', performance.factor),
    ...PREDICATES.map((predicate) =>
      percent(`performance.bandedPercent.${predicate}`, performance.bandedPercent[predicate]),
    ),
  ];
}

/** Nothing where raters are not calibrated. */
function calibrationSettings(
  calibration: PayPolicy['performance']['raters']['calibration'],
): readonly PolicySetting[] {
  if (calibration === undefined) return [];
  const path = 'performance.raters.calibration';
  return [
    plain(`${path}.ratees`, calibration.ratees),
    score(`${path}.tolerance`, calibration.tolerance),
    score(`${path}.limit`, calibration.limit),
  ];
}

function tppSettings({ base, criteria, plt, kindShares }: PayPolicy['tpp']): readonly PolicySetting[] {
  const indices = base.kind === 'indices' ? base.indices : [];
  return [
    plain('tpp.base.kind', base.kind),
    ...base.amounts.map((amount, index) => rupiah(`tpp.base.amounts.${JOB_CLASSES[index]}`, amount)),
    ...(base.kind === 'table' ? [] : [plain('tpp.base.indices', indices.map(({ name }) => name).join(', '))]),
    ...indices.map(({ name, value }) => plain(`tpp.base.indices[${name}].value`, ratioText(value, 4))),
    order('tpp.criteria', criteria),
    ...criteria.flatMap((criterion) => {
      const path = `tpp.criteria[${criterion.code}]`;
      return [
        ...names(path, criterion.name),
        percent(`${path}.percent`, criterion.percent),
        plain(`${path}.weighted`, criterion.weighted),
        plain(`${path}.appliesTo`, criterion.appliesTo),
      ];
    }),
    percent('tpp.plt', plt),
    percent('tpp.kindShares.PNS', kindShares.PNS),
    percent('tpp.kindShares.CPNS', kindShares.CPNS),
    percent('tpp.kindShares.PPPK', kindShares.PPPK),
  ];
}

/** Nothing where the policy leaves the section out. */
function objectionSettings(objections: PayPolicy['objections']): readonly PolicySetting[] {
  if (objections === undefined) return [];
  return [
    plain('objections.raiseDays', objections.raiseDays),
    plain('objections.answerDays', objections.answerDays),
  ];
}

function feedbackSettings(feedback: PayPolicy['feedback']): readonly PolicySetting[] {
  if (feedback === undefined) return [];
  return [
    plain('feedback.minimumRaters', feedback.minimumRaters),
    plain('feedback.minimumPeople', feedback.minimumPeople),
  ];
}

function fairnessSettings(fairness: PayPolicy['fairness']): readonly PolicySetting[] {
  if (fairness === undefined) return [];
  const { leastRatings, leniency, uniform, halo, reciprocal, outlier, units } = fairness.thresholds;
  const at = (path: string): string => `fairness.thresholds.${path}`;
  const far = (path: string, { distance, deviations }: typeof outlier): readonly PolicySetting[] => [
    score(at(`${path}.distance`), distance),
    plain(at(`${path}.deviations`), decimalText(deviations, 2)),
  ];
  return [
    plain('fairness.answerBeforeApproval', fairness.answerBeforeApproval.join(', ')),
    plain(at('leastRatings'), leastRatings),
    plain(at('leniency.ratees'), leniency.ratees),
    ...far('leniency', leniency),
    plain(at('leniency.sameSide'), leniency.sameSide),
    plain(at('uniform.ratees'), uniform.ratees),
    score(at('uniform.range'), uniform.range),
    score(at('uniform.othersSpread'), uniform.othersSpread),
    plain(at('halo.ratees'), halo.ratees),
    plain(at('halo.share'), halo.share),
    plain(at('halo.othersShare'), halo.othersShare),
    ...far('reciprocal', reciprocal),
    ...far('outlier', outlier),
    plain(at('units.people'), units.people),
    plain(at('units.units'), units.units),
    ...far('units', units),
  ];
}

function talentSettings(talent: PayPolicy['talent']): readonly PolicySetting[] {
  if (talent === undefined) return [];
  const { promotion, coaching } = talent;
  return [
    plain('talent.promotion.predicate', promotion.predicate),
    plain('talent.promotion.months', promotion.months),
    plain('talent.promotion.serviceYears', promotion.serviceYears),
    plain('talent.promotion.monthsWithoutSentence', promotion.monthsWithoutSentence),
    plain('talent.coaching.predicate', coaching.predicate),
    plain('talent.coaching.months', coaching.months),
    plain('talent.coaching.declineMonths', coaching.declineMonths),
    score('talent.coaching.decline', coaching.decline),
  ];
}

function trainingSettings(component: string, training: PayPolicy['training'][string] | undefined) {
  if (!training) return [];
  return [
    score(`training.${component}.below`, training.below),
    plain(`training.${component}.suggestion`, training.suggestion),
  ];
}

function rupiah(path: string, amount: number): PolicySetting {
  return { path, unit: 'rupiah', value: String(amount) };
}

function score(path: string, hundredths: number): PolicySetting {
  return { path, unit: 'score', value: decimalText(hundredths, 2) };
}

function percent(path: string, share: Ratio | null): PolicySetting {
  return {
    path,
    unit: 'percent',
    value: share === null ? 'null' : ratioText({ ...share, num: share.num * 100 }, 2),
  };
}

function names(path: string, name: { readonly id: string; readonly en: string }): readonly PolicySetting[] {
  return [plain(`${path}.name.id`, name.id), plain(`${path}.name.en`, name.en)];
}

/** The order of a list, which reports follow. */
function order(path: string, entries: readonly { readonly code: string }[]): PolicySetting {
  return plain(path, entries.map((entry) => entry.code).join(', '));
}

/** A fraction that has at most so many decimals, as a decimal number. */
function ratioText({ num, den }: Ratio, decimals: number): string {
  return decimalText((num * 10 ** decimals) / den, decimals);
}

/** A scaled whole number as a decimal without trailing zeros: 125 with two decimals is `1.25`, 4000 is `40`. */
function decimalText(scaled: number, decimals: number): string {
  const digits = String(scaled).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  const whole = digits.slice(0, -decimals);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
