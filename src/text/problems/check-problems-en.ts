import type { CheckCode } from '../../domain/check/check-codes.ts';
import { formatHundredths, formatRupiah } from '../format.ts';
import { namedRun } from '../run-words.ts';
import type { ProblemData, ProblemText } from './problem-text.ts';

const EFFECT: Readonly<Record<string, string>> = {
  hold: 'TPP is held',
  zero: 'the component counts 0',
  renormalise: 'the other weights are scaled up',
};

/** What a missing component leads to under the policy. */
const effect = (d: ProblemData): string => EFFECT[String(d.effect)] ?? '';
const rupiah = (amount: string | number | undefined): string => formatRupiah(Number(amount), 'en');

/** Sentences of what `check` finds. */
export const checkProblemsEn: Readonly<Record<CheckCode, ProblemText>> = {
  'law-rule-missing': {
    title: (d) => `the rule ${d.id} is not in force in ${d.period}`,
    expected: () => 'every rule used is in force on the first day of the period',
    remedy: () => 'record the rule: binjai-pay rules import FILE',
  },
  'law-policy-missing': {
    title: (d) => `no policy is in force for ${d.period}`,
    expected: () => 'a policy whose effective is the period or earlier',
    remedy: () => 'import a policy: binjai-pay policy import FILE',
  },
  'law-year-not-covered': {
    title: (d) => `the calendar of the policy "${d.policy}" covers ${d.years}, not ${d.year}`,
    expected: () => 'the year of the period in calendar.years, with its holidays',
    remedy: (d) => `add ${d.year} and its holidays to the policy and import it again`,
  },
  'later-month-approved': {
    title: (d) => `the run of ${d.later} is approved, so ${d.period} can no longer be computed`,
    expected: () => 'periods computed in their order',
    remedy: () => 'reopen the later period, or pay this one as arrears',
  },
  'nobody-serves': {
    title: (d) => `nobody serves in ${d.period}`,
    expected: () => 'an employee sheet whose mulai and berhenti cover the period',
    remedy: (d) => `import the employee sheet: binjai-pay import FILE --period ${d.period}`,
  },
  'month-approved': {
    title: (d) => `the run of ${d.period} is approved; corrected data is paid as arrears`,
    expected: () => 'a period that is not approved yet',
    remedy: () => 'import the correction; the run of the next month pays the difference',
  },
  'earlier-month-draft': {
    title: (d) => `the run of ${d.earlier} is not approved, so it does not count as paid`,
    expected: () => 'earlier months are approved',
    remedy: (d) => `have it approved: binjai-pay approve ${d.earlier}`,
  },
  'earlier-month-missing': {
    title: (d) => `${d.earlier} was never computed`,
    expected: () => 'no month is left out',
    remedy: (d) => `compute it first: binjai-pay run ${d.earlier}`,
  },
  'targets-set-late': {
    title: (d) =>
      `${d.targets} targets of ${d.people} employees were set, changed or taken away on ${d.first} or later, when ${d.period} had begun`,
    expected: () => 'targets are set before their period begins, so that they are standards',
    remedy: (d) =>
      `see whose, what and when: binjai-pay export targets ${d.period}; set those of next month now`,
  },
  'holidays-incomplete': {
    title: (d) => `the holidays of ${d.year} in the policy are not complete`,
    expected: () => 'all national holidays and joint leave days of the year',
    remedy: (d) =>
      `complete calendar.holidays, remove ${d.year} from calendar.incompleteYears, and import the policy`,
  },
  'policy-is-example': {
    title: (d) => `the policy in force, "${d.policy}", is only an example`,
    expected: () => 'the policy of the office with the regulation that sets it',
    remedy: () => 'import the policy of the office before paying: binjai-pay policy import FILE',
  },
  'approval-by-one-person': {
    title: (d) => `the policy "${d.policy}" lets one person compute and approve`,
    expected: () => 'approval.separatePersons: true',
    remedy: () => 'change the policy as soon as a second person can check',
  },
  'attendance-missing': {
    title: (d) => `attendance was not imported; ${effect(d)}`,
    expected: () => 'one attendance row for the period',
    remedy: () => 'import the attendance sheet with these employees',
  },
  'rating-missing': {
    title: (d) => `nobody has rated (${d.components}); ${effect(d)}`,
    expected: (d) => `ratings by the superior and at least ${d.minimum} raters`,
    remedy: () => 'import the ratings of these employees',
  },
  'rating-self-only': {
    title: (d) => `rated only by himself or herself (${d.components}), which does not count; ${effect(d)}`,
    expected: (d) => `ratings by the superior and at least ${d.minimum} other raters`,
    remedy: () => 'have superior and colleagues rate, then import the ratings',
  },
  'rating-superior-missing': {
    title: (d) => `the superior has not rated (${d.components}); ${effect(d)}`,
    expected: () => 'a rating with the role atasan',
    remedy: () => 'have the superior rate, then import the rating',
  },
  'raters-too-few': {
    title: (d) => `rated by ${d.found} of at least ${d.minimum} raters (${d.components}); ${effect(d)}`,
    expected: (d) => `at least ${d.minimum} raters other than the employee`,
    remedy: () => 'have other raters rate, then import the ratings',
  },
  'rating-incomplete': {
    title: (d) => `scores for ${d.components} are empty where they are needed; ${effect(d)}`,
    expected: (d) => `scores by the superior and at least ${d.minimum} raters for every component`,
    remedy: () => 'fill the empty scores in the assessment sheet and import it again',
  },
  'target-missing': {
    title: (d) => `no targets (${d.component}); ${effect(d)}`,
    expected: () => 'targets of the period with what was achieved',
    remedy: () => 'import the target sheet with these employees',
  },
  'target-unachieved': {
    title: (d) =>
      `${d.count} ${d.count === 1 ? 'target' : 'targets'} without what was achieved (${d.indicators}); ${effect(d)}`,
    expected: () => 'the column realisasi filled for every target',
    remedy: () => 'fill realisasi in the target sheet and import it again',
  },
  'account-missing': {
    title: () => 'no account number, so no bank can pay',
    expected: () => 'the columns bank and rekening filled',
    remedy: () => 'fill rekening in the employee sheet and import it again',
  },
  'account-shared': {
    title: (d) => `the same account number as NIP ${d.others}`,
    expected: () => 'an account in the name of the employee',
    remedy: () => 'compare with the bank book of each, then correct the employee sheet',
  },
  'nik-shared': {
    title: (d) => `the same NIK as NIP ${d.others}; one person may be paid twice`,
    expected: () => 'one NIK for one employee in service',
    remedy: () => 'correct the NIK, or fill berhenti for the old NIP',
  },
  'take-home-negative': {
    title: (d) => `take-home is below zero: ${rupiah(d.takeHome)}`,
    expected: () => 'deductions no larger than pay',
    remedy: () => 'look at deductions and tax: binjai-pay explain once it is computed',
  },
  'held-before': {
    title: (d) => `the TPP of ${d.period} is still held: ${d.missing} incomplete`,
    expected: () => 'complete evidence of that month',
    remedy: () => 'import what is missing; the TPP is then paid as arrears',
  },
  'held-released': {
    title: (d) => `the evidence of ${d.period} is complete now; the held TPP is paid as arrears`,
    expected: () => 'arrears that fit the evidence',
    remedy: () => 'look at the RAPEL lines once it is computed',
  },
  'objection-overdue': {
    title: (d) =>
      `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} is not answered; its day ${d.answerBy} has passed`,
    expected: () => 'every objection is answered in time',
    remedy: (d) => `answer it now: binjai-pay answer ${d.id} accept|reject --text "..."`,
  },
  'objection-open': {
    title: (d) =>
      `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} is to be answered by ${d.answerBy}`,
    expected: () => 'every objection is answered',
    remedy: (d) => `look into it, then: binjai-pay answer ${d.id} accept|reject --text "..."`,
  },
  'objection-uncorrected': {
    title: (d) =>
      `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} was accepted, but the corrected data is not imported`,
    expected: () => 'the corrected data is imported; the difference is paid as arrears',
    remedy: (d) => `import the corrected data of ${d.month}, then compute again`,
  },
  'objection-unpaid': {
    title: (d) =>
      `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} was accepted and corrected; the difference is not paid yet`,
    expected: () => 'the difference is paid as arrears by the next run',
    remedy: () => 'nothing to change: the next monthly run pays it',
  },
  'objection-without-difference': {
    title: (d) =>
      `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} was accepted, but the data recorded since makes no difference`,
    expected: () => 'an accepted objection leads to a difference that is paid',
    remedy: (d) =>
      `compare the corrected data of ${d.month} with what was accepted: binjai-pay objections ${d.period}`,
  },
  'objection-unpayable': {
    title: (d) =>
      `objection ${d.id} to ${d.about} of ${namedRun(d, 'en')} was accepted, and no later run pays such a figure`,
    expected: () => 'an accepted objection is settled',
    remedy: () => 'settle it apart: by an addition or deduction of a later month, or a corrected tax return',
  },
  'deduction-open': {
    title: (d) => `left of deduction ${d.kode} from ${d.asal}: ${rupiah(d.jumlah)}`,
    expected: () => 'the rest is settled in this period',
    remedy: () => 'tell the employee and the payee; this run takes the rest',
  },
  'deduction-not-covered': {
    title: (d) => `pay does not cover all deductions; ${rupiah(d.uncovered)} is carried to the next month`,
    expected: () => 'pay that covers every deduction',
    remedy: () => 'check amount and priority of the deductions',
  },
  'tax-not-covered': {
    title: (d) => `tax exceeds pay; ${rupiah(d.advanced)} is advanced and deducted next month`,
    expected: () => 'pay that covers its tax',
    remedy: () => 'check that pay and tax are right',
  },
  'job-class-missing': {
    title: (d) => `the job class is empty (${post(d)}), so there is no TPP`,
    expected: () => 'kelas_jabatan 1 to 17',
    remedy: () => 'fill kelas_jabatan in the employee sheet if TPP is due',
  },
  'functional-allowance-unknown': {
    title: (d) => `no known functional allowance for ${post(d)}; the general allowance is paid`,
    expected: () => 'jabatan as the law writes it, or tunjangan_fungsional filled',
    remedy: () => 'fill tunjangan_fungsional in the employee sheet; 0 means none',
  },
  'salary-not-due-yet': {
    title: (d) => `began on ${d.mulai}, after the first working day; no salary is due this month`,
    expected: () => 'mulai on or before the first working day, where salary is due',
    remedy: () => 'compare mulai with the decree',
  },
  'salary-none-by-status': {
    title: (d) => `the status ${d.status} gives no right to salary`,
    expected: () => 'a status that still holds',
    remedy: () => 'check that the status has not ended; if it has, import the new one',
  },
  'evidence-without-service': {
    title: (d) => `attendance, ratings or targets, though not serving in the period (${span(d)})`,
    expected: () => 'evidence only of employees in service',
    remedy: () => 'correct mulai or berhenti in the employee sheet, or the NIP in the other sheet',
  },
  'unit-changed': {
    title: (d) => `the unit changed from "${d.from}" to "${d.to}", the post did not`,
    expected: () => 'a transfer with a decree',
    remedy: () => 'compare with the decree; if it is a slip of the pen, correct the employee sheet',
  },
  'step-increase-due': {
    title: (d) =>
      `${d.mkg} service years in golongan ${d.golongan} are on record since ${d.since}; by now at least ${d.reached}, which reaches step ${d.step}`,
    expected: () => 'a step increase every two years',
    remedy: () => 'compare with the decree of the step increase, then import the new mkg',
  },
  'attendance-log-days-missing': {
    title: (d) => `the attendance log of ${d.period} has nobody on ${d.count} working days (${d.days})`,
    expected: () => 'somebody on every working day',
    remedy: () =>
      'if these are holidays, add them to the calendar of the policy; if the machine stood still or the log is not complete, import the rest or a sheet of absences: without it such a day counts tk',
  },
  'unexcused-days': {
    title: (d) =>
      d.consecutive === 1
        ? `${d.inARow} working days in a row without notice in ${d.year}; ${d.title}: ${d.sanction}`
        : `${d.days} working days without notice in ${d.year} up to ${d.period}; ${d.title}: ${d.sanction}`,
    expected: (d) => `fewer than ${d.least} days`,
    remedy: () =>
      'look at reasons and data first; if they are right, the superior examines the case as the regulation says. The program imposes nothing',
  },
  'retirement-passed': {
    title: (d) => `past the expected retirement age: ${d.age} (${d.group}) in ${d.lastMonth}`,
    expected: () => 'berhenti filled since retirement, or another age for the post',
    remedy: () => 'fill berhenti in the employee sheet, or make sure of the age for the post',
  },
  'retirement-near': {
    title: (d) => `expected to retire after ${d.lastMonth}: ${d.age} (${d.group})`,
    expected: () => 'berhenti filled with the last day of service',
    remedy: () => 'fill berhenti in the employee sheet as soon as the decree is there',
  },
  'service-ends': {
    title: (d) => `service ends on ${d.berhenti}`,
    expected: () => 'the last day by decree or contract',
    remedy: () => 'if it is extended, import the employee sheet with the new or an empty berhenti',
  },
  'discipline-ends': {
    title: (d) =>
      `the disciplinary cut of ${formatHundredths(Number(d.persen), 'en')}% ends with ${d.sampai}`,
    expected: () => 'the last month by decree',
    remedy: () => 'compare with the decree; TPP is whole again afterwards',
  },
};

function post(d: ProblemData): string {
  return d.jabatan === '' ? 'no post' : String(d.jabatan);
}

function span(d: ProblemData): string {
  return d.berhenti === '' ? `from ${d.mulai}` : `from ${d.mulai} to ${d.berhenti}`;
}
