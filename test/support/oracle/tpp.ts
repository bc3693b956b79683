import { HEALTH_CEILING, HEALTH_EMPLOYEE_RATE, HEALTH_EMPLOYER_RATE } from './figures.ts';
import { Fraction, roundedProductOf } from './fraction.ts';
import { amount, type Lines, sumOf, tppCodes, withoutZero } from './lines.ts';
import { type Person, statusShare, workingDays } from './record.ts';
import { type Facts, text } from './rows.ts';
import { healthBase } from './salary.ts';
import type { Performance } from './score.ts';
import type { Settings } from './settings.ts';

/** Status share × kind share, as a fraction of 1. */
function tppShare(person: Person, settings: Settings): Fraction {
  const kind = Fraction.percent(settings.kindShares[person.jenis] ?? 0);
  return Fraction.percent(statusShare(person, settings).tpp).times(kind);
}

/** Whether any TPP could be due: only then can a slip be held for missing evidence. */
export function tppPossible(person: Person, period: string, settings: Settings): boolean {
  return tppShare(person, settings).compare(0) > 0 && workingDays(person, period, settings).served > 0;
}

/** Basic TPP of a job class. */
export function basicTpp(jobClass: number, settings: Settings): number {
  const amount = (settings.classTable ?? settings.classBase)[jobClass];
  if (amount === undefined) throw new Error(`no basic TPP for class ${jobClass}`);
  if (settings.classTable !== null) return amount;
  return settings.indices
    .reduce<Fraction>((product, index) => product.times(index), Fraction.of(amount))
    .ceil();
}

/** Largest cut of the disciplinary sentences in force, as a fraction of 1. */
function disciplineCut(nip: string, period: string, facts: Facts): Fraction {
  return facts.discipline
    .filter((row) => row.nip === nip && row.dari <= period && period <= row.sampai)
    .reduce((largest, row) => largest.max(Fraction.percent(text(row.persen))), Fraction.of(0));
}

/** Section 5: the TPP lines; none when held. */
export function tppLines(
  person: Person,
  period: string,
  performance: Performance,
  facts: Facts,
  settings: Settings,
): Lines {
  const { factor } = performance;
  if (factor === null || !tppPossible(person, period, settings)) return {};
  const { served, working } = workingDays(person, period, settings);
  const common = Fraction.of(1)
    .minus(performance.wholeCut)
    .times(Fraction.of(1).minus(disciplineCut(person.nip, period, facts)))
    .times(tppShare(person, settings))
    .times(new Fraction(BigInt(served), BigInt(working)));

  const lines: Record<string, number> = {};
  for (const criterion of settings.criteria) {
    if (criterion.appliesTo === 'listed' && !person.criteria.includes(criterion.code)) continue;
    if (person.kelas === null) throw new Error(`no job class: ${person.nip}`);
    lines[`TPP_${criterion.code}`] = roundedProductOf(
      basicTpp(person.kelas, settings),
      Fraction.percent(criterion.percent),
      criterion.weighted ? factor : 1,
      common,
    );
  }
  if (person.pltKelas !== null) {
    const basic = basicTpp(person.pltKelas, settings);
    lines.TPP_PLT = roundedProductOf(Fraction.percent(settings.pltPercent), basic, factor, common);
  }
  return withoutZero(lines);
}

/** BPJS_KES_TPP_1 and BPJS_KES_TPP_PEMDA from the salary and TPP lines of the month. */
export function tppHealth(lines: Lines): Lines {
  const salaryBase = healthBase(lines);
  const tppBase = Math.min(sumOf(lines, tppCodes(lines)), Math.max(0, HEALTH_CEILING - salaryBase));
  const both = salaryBase + tppBase;
  return withoutZero({
    BPJS_KES_TPP_1: roundedProductOf(HEALTH_EMPLOYEE_RATE, both) - amount(lines, 'BPJS_KES_1'),
    BPJS_KES_TPP_PEMDA: roundedProductOf(HEALTH_EMPLOYER_RATE, both) - amount(lines, 'BPJS_KES_PEMDA'),
  });
}
