import { anniversary } from '../calendar/anniversary.ts';
import { addMonths, type Day, firstDayOf, periodOf } from '../calendar/period.ts';
import { birthDayOf, retirementGroup } from '../check/retirement.ts';
import { gridOf, type PayRules } from '../pay/rules.ts';
import type { EmployeeRecord } from '../people/employee.ts';
import type { CareerTerms } from './career-terms.ts';
import { childAllowanceEnds } from './child-allowance-end.ts';
import { due, NOTHING_DUE, type Outlook, unanswered } from './due-date.ts';
import type { PersonnelRecord } from './personnel-fact.ts';

/** What is known of an employee, and the law. */
export interface CareerFacts {
  readonly nip: string;
  readonly record: EmployeeRecord;
  readonly dates: PersonnelRecord;
  readonly terms: CareerTerms;
  readonly rules: Pick<PayRules, 'gajiPokok' | 'maxPaidChildren'>;
  /** Day as of which it is told. */
  readonly today: Day;
}

/**
 * Everything that falls due in a career, however far away or long ago, and what cannot be told for want of data. After a
 * last day of service that is on record nothing more falls due.
 */
export function careerOutlook(facts: CareerFacts): Outlook {
  const { record, dates, terms, rules, today } = facts;
  const parts = [
    stepIncrease(facts),
    promotion(facts),
    childAllowanceEnds(record, dates, terms, rules.maxPaidChildren.value, today),
    retirement(facts),
    contractEnd(facts),
  ];
  const { berhenti } = record;
  const dues = parts.flatMap((part) => part.dues);
  return {
    dues: berhenti === null ? dues : dues.filter(({ day }) => day <= berhenti),
    unanswered: parts.flatMap((part) => part.unanswered),
  };
}

/**
 * The next periodic step increase (KGB): as many years after the last as lie between the steps of the salary grid, two
 * nearly everywhere. Nothing on the highest step, and nothing for CPNS and part-time contracts.
 */
function stepIncrease({ record, dates, rules }: CareerFacts): Outlook {
  const { jenis, golongan, mkg } = record;
  if (jenis !== 'PNS' && jenis !== 'PPPK') return NOTHING_DUE;
  const grid = rules.gajiPokok[gridOf(jenis)];
  const steps = golongan === null ? undefined : grid.value.get(golongan);
  const at = steps?.findLastIndex((step) => step.mkg <= (mkg ?? -1)) ?? -1;
  const step = steps?.[at];
  if (golongan === null || steps === undefined || step === undefined)
    return unanswered({ kind: 'step-increase', lacks: 'golongan' });
  const next = steps[at + 1];
  if (next === undefined) return NOTHING_DUE;
  if (dates.tmtKgb === null) return unanswered({ kind: 'step-increase', lacks: 'tmtKgb' });
  const day = anniversary(dates.tmtKgb, next.mkg - step.mkg);
  return due('step-increase', day, grid.basis.title, `${golongan}, MKG ${step.mkg}`, `MKG ${next.mkg}`);
}

/**
 * The earliest day of the next promotion by years in the rank, to the next golongan of the grid; nobody is promoted beyond
 * its last. Functional posts are promoted by credit points instead.
 */
function promotion({ record, dates, terms, rules }: CareerFacts): Outlook {
  const { jenis, golongan, jenisJabatan } = record;
  if (jenis !== 'PNS' || jenisJabatan === 'fungsional') return NOTHING_DUE;
  // I/a to IV/e, in the order of their letters.
  const ranks = [...rules.gajiPokok[gridOf(jenis)].value.keys()].sort();
  const at = ranks.indexOf(golongan ?? '');
  if (golongan === null || at < 0) return unanswered({ kind: 'promotion', lacks: 'golongan' });
  const next = ranks[at + 1];
  if (next === undefined) return NOTHING_DUE;
  if (terms.promotionYears === null) return unanswered({ kind: 'promotion', lacks: 'law' });
  if (dates.tmtGolongan === null) return unanswered({ kind: 'promotion', lacks: 'tmtGolongan' });
  const { value, law } = terms.promotionYears;
  return due('promotion', anniversary(dates.tmtGolongan, value), law, golongan, next);
}

/**
 * First day of the pension: that of the month after the birthday of the retirement age. The age on record wins over that
 * of the post's group; where a last day of service is on record, it stands in its place.
 */
function retirement({ nip, record, dates, terms }: CareerFacts): Outlook {
  if (record.berhenti !== null) return due('service-end', record.berhenti, null);
  if (record.jenis === 'PPPK-PW') return NOTHING_DUE;
  const birth = birthDayOf(nip);
  if (birth === null) return unanswered({ kind: 'retirement', lacks: 'nip' });
  const group = retirementGroup(record);
  const own = dates.batasUsiaPensiun;
  const age = own ?? terms.retirementAges?.value.get(group);
  if (age === undefined) return unanswered({ kind: 'retirement', lacks: 'law' });
  const day = firstDayOf(addMonths(periodOf(birth), age * 12 + 1));
  const law = own === null ? (terms.retirementAges?.law ?? null) : null;
  return due('retirement', day, law, own === null ? group : 'batas_usia_pensiun', String(age));
}

function contractEnd({ record, dates }: CareerFacts): Outlook {
  if (record.jenis !== 'PPPK' && record.jenis !== 'PPPK-PW') return NOTHING_DUE;
  if (dates.akhirKontrak === null) return unanswered({ kind: 'contract-end', lacks: 'akhirKontrak' });
  return due('contract-end', dates.akhirKontrak, null);
}
