import { daysBetween } from '../../domain/calendar/anniversary.ts';
import { addMonths, firstDayOf, lastDayOf, type Period } from '../../domain/calendar/period.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import { recordInForce } from '../../domain/people/record-in-force.ts';
import { servesBetween } from '../../domain/people/service-span.ts';
import { careerOutlook } from '../../domain/personnel/career-outlook.ts';
import type { DueDate, Unanswered } from '../../domain/personnel/due-date.ts';
import { personnelInForce } from '../../domain/personnel/personnel-fact.ts';
import { DEFAULT_PERSONNEL } from '../../domain/personnel/personnel-policy.ts';
import { careerTerms } from '../../rules/index.ts';
import { officeRules } from '../law/office-rules.ts';
import type { Progress } from '../ports/progress.ts';
import type { Store } from '../ports/store.ts';
import { payBasisFor } from '../run/pay-basis.ts';
import { unitUnknown } from '../unknown-unit.ts';

/** An employee of whom something falls due, or cannot be told. */
export interface PersonnelEntry {
  readonly nip: string;
  readonly nama: string | null;
  readonly unit: string | null;
  /** In the order of the days. */
  readonly dues: readonly (DueDate & { readonly daysLeft: number })[];
  readonly unanswered: readonly Unanswered[];
}

export interface PeriodPersonnel {
  readonly policy: PayPolicy;
  /** Last month that is looked at. */
  readonly until: Period;
  /** Employees who serve in the period. */
  readonly people: number;
  readonly entries: readonly PersonnelEntry[];
}

/**
 * What falls due in the careers of everybody who serves in a month, from then on and overdue, as known now, in NIP order.
 * Needs no run and stores nothing.
 * @param asked months to look ahead; those of the policy where undefined
 * @throws RuleMissingError when law or policy is not in force; RefusedError `unit-unknown`
 */
export function periodPersonnel(
  store: Store,
  period: Period,
  asked: number | undefined,
  unit: string | undefined,
  progress: Progress,
): PeriodPersonnel {
  const outlook = officeOutlook(store, period, asked, progress);
  const entries: PersonnelEntry[] = [];
  const units = new Set<string | null>();
  let people = 0;
  for (const each of outlook.careers()) {
    units.add(each.unit);
    if (unit !== undefined && each.unit !== unit) continue;
    people++;
    if (each.dues.length + each.unanswered.length > 0) entries.push(each);
  }
  if (unit !== undefined && people === 0) throw unitUnknown(unit, period, units);
  return { policy: outlook.policy, until: outlook.until, people, entries };
}

/** What an office looks ahead to. */
export interface OfficeOutlook extends Pick<PeriodPersonnel, 'policy' | 'until'> {
  /** Everybody who serves in the period, in NIP order, also those of whom nothing falls due. */
  careers(): Iterable<PersonnelEntry>;
}

/** The same person by person, so that a country fits in little memory. */
export function officeOutlook(
  store: Store,
  period: Period,
  asked: number | undefined,
  progress: Progress,
): OfficeOutlook {
  const { policy, rules } = payBasisFor(store, period).context;
  const terms = careerTerms(period, officeRules(store));
  const months = asked ?? (policy.personnel ?? DEFAULT_PERSONNEL).months;
  const [today, until] = [firstDayOf(period), addMonths(period, months - 1)];
  const end = lastDayOf(until);
  return {
    policy,
    until,
    *careers() {
      const watermark = store.watermark();
      const total = store.employeeCount();
      let seen = 0;
      for (const page of store.evidence(period, watermark)) {
        const recorded = store.personnelFacts(page[0]?.nip ?? '', page.at(-1)?.nip ?? '', watermark);
        for (const { nip, facts } of page) {
          const record = recordInForce(facts, period);
          if (record === null || !servesBetween(record, today, lastDayOf(period))) continue;
          const dates = personnelInForce(recorded.get(nip) ?? [], period);
          const { dues, unanswered } = careerOutlook({ nip, record, dates, terms, rules, today });
          const near = dues
            .filter(({ day }) => day <= end)
            .map((each) => ({ ...each, daysLeft: daysBetween(today, each.day) }))
            .sort((a, b) => a.daysLeft - b.daysLeft);
          yield { nip, nama: record.nama, unit: record.unit, dues: near, unanswered };
        }
        seen += page.length;
        progress('export', seen, total);
      }
    },
  };
}
